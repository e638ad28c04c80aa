/**
 * The cases. The first line is already a page: the first character typed there begins a case, and whoever composes the
 * app carries text and caret on to the story. Below it the list, by last touched. Nothing is asked for.
 */

import type { ReactNode, RefObject } from 'react';
import { LONGEST_TEXT } from '../../../shared/journal/case.ts';
import type { Id, Millis } from '../../../shared/base/ids.ts';
import type { SaveProblem } from '../../../shared/keeper/keeper.ts';
import type { Result } from '../../../shared/base/result.ts';
import { library } from '../../../shared/words/en/library.ts';
import { lookingBack } from '../../../shared/words/en/looking-back.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import type { OpenPhase } from '../../state/phase.ts';
import { WordButton } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { WritingBox } from '../../ui/writing-box.tsx';
import { Asides } from './asides.tsx';
import { CaseList } from './case-list.tsx';
import styles from './library.module.css';

interface LibraryScreenProps {
  readonly journal: OpenPhase;
  readonly now: Millis;
  /** What stands in the first line. */
  readonly beginning: string;
  readonly onBegin: (text: string) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onOpen: (id: Id) => void;
  readonly onDelete: (id: Id) => Promise<Result<null, SaveProblem>>;
  /** To where the recovery code and the backups are. */
  readonly onSettings: () => void;
  /** A case that waits for the next visit: to write what was different. */
  readonly onSeenAgain: (id: Id) => void;
  readonly search: ReactNode;
  /** What was found, in place of the list; null while nothing is searched for. */
  readonly found: ReactNode;
  /** Round the group, from here: said in one quiet line. */
  readonly ways: readonly { readonly words: string; readonly onGo: () => void }[];
  /** Asks for the pictures of a year; null where they are on. */
  readonly onLookBack: (() => void) | null;
}

export function LibraryScreen({ journal, now, beginning, onBegin, field, ...on }: LibraryScreenProps) {
  const { cases, more, lastWritten } = journal;
  const isEmpty = cases.length === 0;
  const ask = (
    <WritingBox
      key="ask"
      ref={field}
      label={library.ask}
      placeholder={library.ask}
      size="far"
      centered={isEmpty}
      autoFocus
      longest={LONGEST_TEXT}
      value={beginning}
      onChange={onBegin}
    />
  );
  const asides = <Asides journal={journal} now={now} onSettings={on.onSettings} />;

  const ways = (
    <nav className={styles['ways']} aria-label={library.ways}>
      {on.ways.map(({ words, onGo }) => (
        <WordButton key={words} note onPress={onGo}>
          {words}
        </WordButton>
      ))}
    </nav>
  );

  const head = <h1 className="hidden">{library.list}</h1>;
  if (isEmpty) {
    return (
      <div className={styles['empty']}>
        {head}
        <Mark size="middle" state="empty" />
        <div className={styles['emptyAsk']}>{ask}</div>
        <p className="say">{library.begin}</p>
        {asides}
        {ways}
      </div>
    );
  }
  return (
    <div className={styles['library']}>
      {head}
      {ask}
      {ways}
      <div className={styles['search']}>{on.search}</div>
      {on.found ?? list()}
    </div>
  );

  function list(): ReactNode {
    return (
      <>
        {asides}
        <CaseList
          cases={cases}
          now={now}
          onOpen={on.onOpen}
          onDelete={on.onDelete}
          onSeenAgain={on.onSeenAgain}
        />
        {more > 0 && (
          <p className="note" role="status">
            {library.more(more)}
          </p>
        )}
        {lastWritten !== null && (
          <p className={`${styles['end'] ?? ''} note`}>{library.lastWords(whenWords(lastWritten, now))}</p>
        )}
        {on.onLookBack !== null && (
          <p className={styles['askFor']}>
            <WordButton bare note onPress={on.onLookBack}>
              {lookingBack.askFor}
            </WordButton>
          </p>
        )}
      </>
    );
  }
}
