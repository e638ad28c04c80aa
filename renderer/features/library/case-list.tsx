/**
 * The list of cases: glyph, name or first words, where it is, when it was last touched. Deleting is asked once. However
 * many there are, only those near what is in sight are drawn; up, down, Home and End go from case to case.
 */

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Id, Millis } from '../../../shared/base/ids.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { CaseSummary } from '../../../shared/journal/summary.ts';
import type { SaveProblem } from '../../../shared/keeper/keeper.ts';
import { library } from '../../../shared/words/en/library.ts';
import { saveProblem } from '../../../shared/words/en/problems.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { CaseGlyph } from '../../ui/mark.tsx';
import { Dialog } from '../../ui/popover.tsx';
import styles from './library.module.css';
import { useRowsInView } from './rows-in-view.ts';

const LONGEST_TITLE = 48;

interface CaseListProps {
  readonly cases: readonly CaseSummary[];
  readonly now: Millis;
  readonly onOpen: (id: Id) => void;
  readonly onDelete: (id: Id) => Promise<Result<null, SaveProblem>>;
  readonly onSeenAgain: (id: Id) => void;
}

export function CaseList({ cases, now, onOpen, onDelete, onSeenAgain }: CaseListProps) {
  const [deleting, setDeleting] = useState<CaseSummary | null>(null);
  const [failed, setFailed] = useState<SaveProblem | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { stretches, draw } = useRowsInView(list, cases.length);
  /** Where the keyboard goes once that row is drawn. */
  const [wanted, setWanted] = useState<{ readonly index: number } | null>(null);

  useEffect(() => {
    if (wanted !== null)
      list.current?.querySelector<HTMLElement>(`[data-index="${wanted.index}"] > button`)?.focus();
  }, [wanted]);

  function move(event: KeyboardEvent<HTMLUListElement>): void {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (row === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = nextIndex(event.key, Number(row.dataset['index']), cases.length);
    if (to === null) return;
    event.preventDefault();
    draw(to);
    setWanted({ index: to });
  }

  async function remove(chosen: CaseSummary): Promise<void> {
    const removed = await onDelete(chosen.id);
    if (removed.ok) setDeleting(null);
    else setFailed(removed.problem);
  }

  return (
    <>
      <ul ref={list} className={styles['cases']} aria-label={library.list} onKeyDown={move}>
        {stretches.map(({ from, to, height }) =>
          height === null ? (
            cases.slice(from, to).map((summary, index) => (
              <Row
                key={summary.id}
                summary={summary}
                index={from + index}
                of={cases.length}
                now={now}
                onOpen={() => onOpen(summary.id)}
                onSeenAgain={() => onSeenAgain(summary.id)}
                onDelete={() => {
                  setFailed(null);
                  setDeleting(summary);
                }}
              />
            ))
          ) : (
            <li key={`empty-${from}`} aria-hidden="true" style={{ height }} />
          ),
        )}
      </ul>
      <Dialog
        title={library.deleting.title(deleting === null ? '' : calledIn(deleting))}
        isOpen={deleting !== null}
        onClose={() => setDeleting(null)}
        actions={
          <>
            <Button onPress={() => setDeleting(null)}>{library.deleting.keep}</Button>
            <Button kind="second" onPress={() => deleting !== null && void remove(deleting)}>
              {library.deleting.delete}
            </Button>
          </>
        }
      >
        <p className="say">{library.deleting.say}</p>
        <p className="note">{library.deleting.caution}</p>
        {failed !== null && (
          <p role="alert">
            {library.deleting.failed} {saveProblem(failed)}
          </p>
        )}
      </Dialog>
    </>
  );
}

/** Null for a key that goes nowhere. */
function nextIndex(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(count - 1, index + 1);
  if (key === 'ArrowUp') return Math.max(0, index - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

interface RowProps {
  readonly summary: CaseSummary;
  readonly index: number;
  readonly of: number;
  readonly now: Millis;
  readonly onOpen: () => void;
  readonly onSeenAgain: () => void;
  readonly onDelete: () => void;
}

function Row({ summary, index, of, now, onOpen, onSeenAgain, onDelete }: RowProps) {
  const { name, firstWords, filled, left, touched } = summary;
  const named = name !== '';
  return (
    <li className={styles['row']} data-index={index} aria-posinset={index + 1} aria-setsize={of}>
      <button type="button" className={styles['case']} onClick={onOpen}>
        <span className={styles['glyph']}>
          <CaseGlyph filled={filled} left={left} />
        </span>
        <span>
          <span className={classes(styles['title'], !named && styles['unnamed'])}>
            {named ? name : opening(firstWords) || library.notNamed}
          </span>
          {named && <span className={styles['first']}>{opening(firstWords)}</span>}
        </span>
        <span className={styles['life']}>
          {life(summary)}
          <time dateTime={new Date(touched).toISOString()}>{whenWords(touched, now)}</time>
        </span>
      </button>
      {summary.seeingAgain && (
        <p className={classes(styles['waits'], !named && styles['close'])}>
          <WordButton note label={library.seeingAgainOf(calledIn(summary))} onPress={onSeenAgain}>
            {library.seeingAgain}
          </WordButton>
        </p>
      )}
      <span className={styles['delete']}>
        <WordButton note label={library.deleteNamed(calledIn(summary))} onPress={onDelete}>
          {library.delete}
        </WordButton>
      </span>
    </li>
  );
}

/** A case is anywhere on its way, in any order: the furthest it has been. */
function life({ left, made, filled, after }: CaseSummary): string {
  if (after) return library.life.after;
  if (left) return library.life.taken;
  if (made.length > 0) return library.life.prepared;
  return filled.some((name) => name !== 'story') ? library.life.turned : library.life.down;
}

/** First words that were cut say so. */
function opening(words: string): string {
  return words.length > 40 && !/[.!?]['"’”)]?$/u.test(words) ? `${words} …` : words;
}

function calledIn({ name, firstWords }: CaseSummary): string {
  const words = name === '' ? shortened(firstWords) : name;
  return words === '' ? library.deleting.unnamed : `“${words}”`;
}

/** Enough to know which one it is. */
function shortened(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const cut = words.lastIndexOf(' ', LONGEST_TITLE);
  return `${words.slice(0, cut > 0 ? cut : LONGEST_TITLE)} …`;
}
