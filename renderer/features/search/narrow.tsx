/** What narrows a search: chair, feeling, pull, group, time. Nothing is asked for; each is left alone by itself. */

import { useId, type ReactNode } from 'react';
import { isId } from '../../../shared/base/ids.ts';
import type { Group } from '../../../shared/journal/group.ts';
import { CHAIRS, type Only } from '../../../shared/keeper/search.ts';
import { feelingsIn, pullsIn } from '../../../shared/prompts/vocabulary.ts';
import { search } from '../../../shared/words/en/search.ts';
import styles from './search.module.css';

const words = search.narrowing;

interface NarrowProps {
  readonly only: Only;
  readonly groups: readonly Group[];
  readonly onNarrow: (only: Only) => void;
}

export function Narrow({ only, groups, onNarrow }: NarrowProps) {
  const { chairs, feelings, pulls, from, to } = only;
  const clusters = feelingsIn();
  const cluster = clusters.find((one) => feelings.length > 1 && one.feelings[0]?.id === feelings[0]);
  return (
    <div className={styles['narrow']}>
      <div className={styles['chairs']} role="group" aria-label={words.chairs}>
        {CHAIRS.map((chair) => (
          <button
            key={chair}
            type="button"
            className={styles['chair']}
            aria-pressed={chairs.includes(chair)}
            onClick={() =>
              onNarrow({
                ...only,
                chairs: chairs.includes(chair) ? chairs.filter((one) => one !== chair) : [...chairs, chair],
              })
            }
          >
            {search.where[chair]}
          </button>
        ))}
      </div>
      <div className={styles['rows']}>
        <Select
          label={words.feeling}
          value={cluster === undefined ? (feelings[0] ?? '') : `${CLUSTER}${cluster.id}`}
          onChoose={(value) => onNarrow({ ...only, feelings: feelingsOf(value) })}
        >
          {clusters.map(({ id, word, feelings: some }) => (
            <optgroup key={id} label={word}>
              <option value={`${CLUSTER}${id}`}>{words.cluster(word)}</option>
              {some.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.word}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <Select
          label={words.pull}
          value={pulls[0] ?? ''}
          onChoose={(value) => onNarrow({ ...only, pulls: value === '' ? [] : [value] })}
        >
          {pullsIn().map((pull) => (
            <option key={pull.id} value={pull.id}>
              {pull.words}
            </option>
          ))}
        </Select>
        {groups.length > 0 && (
          <Select
            label={words.group}
            value={only.groups[0] ?? ''}
            onChoose={(value) => onNarrow({ ...only, groups: isId(value) ? [value] : [] })}
          >
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name === '' ? words.unnamedGroup : name}
              </option>
            ))}
          </Select>
        )}
        <Day label={words.from} value={from} onDay={(day) => onNarrow({ ...only, from: day })} />
        {/* The last day belongs to it: until the morning after. */}
        <Day
          label={words.to}
          value={to === null ? null : to - DAY / 2}
          onDay={(day) => onNarrow({ ...only, to: day === null ? null : startOf(day + 1.5 * DAY) })}
        />
      </div>
    </div>
  );
}

const CLUSTER = 'cluster:';
const DAY = 86_400_000;

function feelingsOf(value: string): readonly string[] {
  if (value === '') return [];
  if (!value.startsWith(CLUSTER)) return [value];
  const id = value.slice(CLUSTER.length);
  return feelingsIn()
    .filter((one) => one.id === id)
    .flatMap((one) => one.feelings.map((feeling) => feeling.id));
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Select({ label, value, onChoose, children }: SelectProps) {
  const id = useId();
  return (
    <label className={styles['by']} htmlFor={id}>
      {label}
      <select
        id={id}
        className={styles['select']}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{words.any}</option>
        {children}
      </select>
    </label>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: number | null;
  /** The beginning of a day, in local time. */
  readonly onDay: (day: number | null) => void;
}

function Day({ label, value, onDay }: DayProps) {
  const id = useId();
  return (
    <label className={styles['by']} htmlFor={id}>
      {label}
      <input
        id={id}
        className={styles['select']}
        type="date"
        value={value === null ? '' : dayWords(value)}
        onChange={(event) => {
          const { value: typed } = event.currentTarget;
          const at = new Date(`${typed}T00:00:00`).getTime();
          onDay(Number.isNaN(at) ? null : at);
        }}
      />
    </label>
  );
}

function startOf(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

/** As a field for days takes it: "2024-03-13". */
function dayWords(moment: number): string {
  const date = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
