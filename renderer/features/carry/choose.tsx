/** A look at what a file holds, and which of it is brought in: all but what is here already, until chosen otherwise. */

import { useState } from 'react';
import type { Brought, Entry, LeftOut } from '../../../shared/bring/entry.ts';
import { firstWords } from '../../../shared/journal/summary.ts';
import { carry as words } from '../../../shared/words/en/carry.ts';
import { momentWords } from '../../../shared/words/en/when.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { useSession } from '../../state/use-session.tsx';
import styles from './carry.module.css';

/** Lines shown at first, and each time more are asked for. */
const SOME = 100;

interface ChooseProps {
  readonly brought: Brought;
  /** Places of entries that stand in the journal already. */
  readonly here: ReadonlySet<number>;
  readonly onBring: (entries: readonly Entry[]) => void;
  readonly onOther: () => void;
}

export function Choose({ brought: { entries, leftOut }, here, onBring, onOther }: ChooseProps) {
  const now = useSession().now();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set([...entries.keys()].filter((place) => !here.has(place))),
  );
  const [shown, setShown] = useState(SOME);
  const years = entries.map(({ created }) => String(new Date(created).getFullYear()));

  function toggle(place: number): void {
    const next = new Set(chosen);
    if (!next.delete(place)) next.add(place);
    setChosen(next);
  }

  return (
    <div className={styles['form']}>
      <p role="status">
        {entries.length === 0
          ? words.nothing
          : `${words.found(entries.length, years[0] ?? '', years.at(-1) ?? '')} ${words.becomes}`}
      </p>
      <Beside leftOut={leftOut} here={here.size} />
      {entries.length > 0 && (
        <fieldset className={styles['entries']}>
          <legend>
            {words.choose} <span className={styles['note']}>{words.chosen(chosen.size, entries.length)}</span>
          </legend>
          <p className={styles['ways']}>
            <WordButton note onPress={() => setChosen(new Set(entries.keys()))}>
              {words.all}
            </WordButton>
            <WordButton note onPress={() => setChosen(new Set())}>
              {words.none}
            </WordButton>
          </p>
          <ul className={styles['list']}>
            {entries.slice(0, shown).map(({ title, text, created }, place) => (
              <li key={place}>
                <label className={styles['entry']}>
                  <input type="checkbox" checked={chosen.has(place)} onChange={() => toggle(place)} />
                  <span className={styles['when']}>{momentWords(created, now)}</span>
                  <span className={styles['words']}>{title || firstWords(text)}</span>
                  {here.has(place) && <span className={styles['note']}>{words.isHere}</span>}
                </label>
              </li>
            ))}
          </ul>
          {entries.length > shown && (
            <WordButton note onPress={() => setShown(shown + SOME)}>
              {words.more(Math.min(SOME, entries.length - shown))}
            </WordButton>
          )}
        </fieldset>
      )}
      <p className={styles['ways']}>
        {entries.length > 0 && (
          <Button
            small
            disabled={chosen.size === 0}
            onPress={() => onBring(entries.filter((_, place) => chosen.has(place)))}
          >
            {chosen.size === 0 ? words.goNone : words.go(chosen.size)}
          </Button>
        )}
        <WordButton bare onPress={onOther}>
          {words.another}
        </WordButton>
      </p>
    </div>
  );
}

/** What stays behind is said, each kind in its words. */
function Beside({ leftOut, here }: { readonly leftOut: Brought['leftOut']; readonly here: number }) {
  const left = (Object.entries(leftOut) as [LeftOut, number][]).filter(([what]) => what !== 'undated');
  return (
    <>
      {here > 0 && <p className={styles['note']}>{words.here(here)}</p>}
      {leftOut.undated !== undefined && <p className={styles['note']}>{words.undated(leftOut.undated)}</p>}
      {left.length > 0 && (
        <div className={styles['note']}>
          {words.leftOut}
          <ul className={styles['left']}>
            {left.map(([what, count]) => (
              <li key={what}>{words.left(what, count)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
