/**
 * The evening at hand: how it was, in which group, and the surface to write on. It exists from its first character;
 * what stands there of the others is met by one quiet line.
 */

import { useMemo, type RefObject } from 'react';
import { retellAfter, writeAfter, type Evening } from '../../../shared/journal/after.ts';
import type { Case, Writing } from '../../../shared/journal/case.ts';
import type { Group } from '../../../shared/journal/group.ts';
import { after as words } from '../../../shared/words/en/after.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDesk } from '../../state/use-desk.ts';
import { Choice } from '../../ui/choice.tsx';
import type { Selected } from '../../ui/writing/editor.ts';
import type { WritingHandle } from '../../ui/writing/writing-surface.tsx';
import { JoinedText, type WritingPlace } from '../../writing/joined-text.tsx';
import type { Names } from '../../writing/use-names.ts';
import styles from './after.module.css';
import { noticedIn, type Noticed } from './noticed.ts';

interface EveningTextProps {
  readonly desk: CaseDesk;
  readonly names: Names;
  readonly groups: readonly Group[];
  /** As it is, or as it will be with its first character. */
  readonly evening: Evening;
  readonly onEvening: (evening: Evening) => void;
  readonly surface: RefObject<WritingHandle | null>;
  /** Absent: it does not take the focus. */
  readonly caret: number | undefined;
  readonly onRefused: (why: 'too-long' | 'cleaned') => void;
  readonly onSelection: (selection: Selected) => void;
}

const BLANK: Writing = { text: '', onlyMine: [] };
const NO_GROUP = '';

export function EveningText(props: EveningTextProps) {
  const { desk, evening, groups, onEvening } = props;
  const { chosen, survey } = useDesk(desk);
  const { at, how, group } = evening;
  const place = useMemo(
    (): WritingPlace => ({
      source: `after:${String(at)}`,
      read: (draft) => writtenAt(draft, at) ?? BLANK,
      write: (draft, written) => writeAfter(draft, { at, how, group }, written),
    }),
    [at, how, group],
  );
  const text = place.read(chosen).text;
  const noticed = noticedIn(text, place.source, chosen, survey);

  function tell(told: Evening): void {
    onEvening(told);
    desk.change((draft) => retellAfter(draft, told));
  }

  return (
    <section aria-label={words.text}>
      <div className={styles['how']}>
        <Choice
          label={words.how}
          options={(['told', 'another', 'listened'] as const).map((value) => ({
            value,
            words: words.ways[value],
          }))}
          chosen={how}
          onChoose={(value) => tell({ ...evening, how: value })}
        />
        {groups.length > 0 && (
          <div className={styles['in']}>
            <span aria-hidden="true">{words.in}</span>
            <Choice
              label={words.which}
              options={[
                { value: NO_GROUP, words: words.noGroup },
                ...groups.map(({ id, name }) => ({ value: id, words: name || words.unnamedGroup })),
              ]}
              chosen={groups.some(({ id }) => id === group) ? group : NO_GROUP}
              onChoose={(value) =>
                tell({ ...evening, group: groups.find(({ id }) => id === value)?.id ?? null })
              }
            />
          </div>
        )}
        {how === 'listened' && <p className="note">{words.listened}</p>}
      </div>
      <div
        className={styles['writing']}
        onMouseUp={(event) => {
          if (event.target === event.currentTarget) props.surface.current?.focus();
        }}
      >
        <JoinedText
          key={at}
          surface={props.surface}
          desk={desk}
          place={place}
          label={words.text}
          names={props.names}
          caret={props.caret}
          onRefused={props.onRefused}
          onSelection={props.onSelection}
        />
      </div>
      <p className={`note ${styles['noticed'] ?? ''}`} role="status">
        {quietLine(noticed)}
      </p>
    </section>
  );
}

function writtenAt(draft: Case, at: number): Writing | undefined {
  return draft.after.find((one) => one.at === at)?.text;
}

function quietLine({ names, said }: Noticed): string {
  if (names && said) return words.namesAndSaid;
  if (names) return words.names;
  return said ? words.said : '';
}
