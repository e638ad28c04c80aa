/**
 * What was found, in place of the list: each case, and where the words stand in it, lit. Up and down go from one to the
 * next, Escape back. What came is said aloud, once the typing pauses.
 */

import { Fragment, useRef, type KeyboardEvent, type Ref } from 'react';
import type { Id, Millis } from '../../../shared/base/ids.ts';
import { ANYWHERE, type Answer, type FoundCase, type FoundPlace } from '../../../shared/keeper/search.ts';
import { library } from '../../../shared/words/en/library.ts';
import { search as words } from '../../../shared/words/en/search.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import { WordButton } from '../../ui/button.tsx';
import { CaseGlyph } from '../../ui/mark.tsx';
import { SpanText } from '../../ui/span-text.tsx';
import styles from './search.module.css';
import type { Searching } from './use-search.ts';

interface ResultsProps {
  readonly search: Searching;
  readonly now: Millis;
  readonly ref?: Ref<HTMLDivElement>;
  /** Null: the case as a whole. */
  readonly onOpen: (id: Id, place: FoundPlace | null) => void;
  /** Up from the first, and Escape. */
  readonly onUp: () => void;
  readonly onLeave: () => void;
}

export function Results({ search, now, ref, onOpen, ...on }: ResultsProps) {
  const { answer } = search;
  const list = useRef<HTMLUListElement>(null);
  const { found, count, looking } = answer ?? NOT_YET;
  const firstNear = found.findIndex(({ near }) => near);

  function move(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      on.onLeave();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = [...(list.current?.querySelectorAll('button') ?? [])];
    const to = all.indexOf(document.activeElement as HTMLButtonElement) + step;
    event.preventDefault();
    if (to < 0) on.onUp();
    else all[to]?.focus();
  }

  return (
    <div ref={ref} className={styles['results']} onKeyDown={move}>
      <p className="note" role="status">
        {answer !== null && (looking === null ? words.came(count) : words.looking(looking.done, looking.of))}
      </p>
      {answer !== null && count === 0 && <None search={search} />}
      <ul ref={list} aria-label={words.results}>
        {found.map((one, k) => (
          <Fragment key={one.summary.id}>
            {k === firstNear && (
              <li className={styles['near']}>
                <p className="note">{words.near}</p>
              </li>
            )}
            <Found found={one} now={now} onOpen={(place) => onOpen(one.summary.id, place)} />
          </Fragment>
        ))}
      </ul>
      {count > found.length && (
        <p className={styles['more']}>
          <WordButton onPress={search.more}>{words.more}</WordButton>
        </p>
      )}
    </div>
  );
}

const NOT_YET: Answer = { found: [], count: 0, looking: null };

/** The one next thing. */
function None({ search }: { readonly search: Searching }) {
  if (search.answer?.looking) return <p className="say">{words.noneYet}</p>;
  if (search.isNarrowed)
    return (
      <p className="say">
        {words.noneNarrowed}{' '}
        <WordButton onPress={() => search.narrow(ANYWHERE)}>{words.everywhere}</WordButton>
      </p>
    );
  return (
    <p className="say">
      {words.none} {words.noneWords}
    </p>
  );
}

interface FoundProps {
  readonly found: FoundCase;
  readonly now: Millis;
  readonly onOpen: (place: FoundPlace | null) => void;
}

function Found({ found: { summary, places }, now, onOpen }: FoundProps) {
  const { name, firstWords, filled, left, touched } = summary;
  return (
    <li className={styles['found']}>
      <button type="button" className={styles['case']} onClick={() => onOpen(places[0] ?? null)}>
        <CaseGlyph filled={filled} left={left} />
        <span className={styles['title']}>{name || firstWords || library.notNamed}</span>
        <time dateTime={new Date(touched).toISOString()}>{whenWords(touched, now)}</time>
      </button>
      {places.map((place) => (
        <Place key={place.source} place={place} onOpen={() => onOpen(place)} />
      ))}
    </li>
  );
}

function Place({ place, onOpen }: { readonly place: FoundPlace; readonly onOpen: () => void }) {
  const { chair, words: text, lit, cut, onlyMine } = place;
  return (
    <button type="button" className={styles['place']} onClick={onOpen}>
      <span className={styles['where']}>
        {words.where[chair]}
        {onlyMine && <span className={styles['mine']}>{words.onlyMine}</span>}
      </span>{' '}
      <span className={styles['words']}>
        {cut.before && '… '}
        <SpanText text={text} spans={lit} draw={(_, word) => <mark className={styles['lit']}>{word}</mark>} />
        {cut.after && ' …'}
      </span>
    </button>
  );
}
