/**
 * After the group, from the list of cases: it can start with nothing. How the evening was, and, unless one only
 * listened, which case it was, or one that is not in here. Then one writes.
 */

import { useState } from 'react';
import type { Id } from '../../../shared/base/ids.ts';
import type { InGroup } from '../../../shared/journal/case.ts';
import type { CaseSummary } from '../../../shared/journal/summary.ts';
import { afterwards as words } from '../../../shared/words/en/after.ts';
import { library } from '../../../shared/words/en/library.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import { WordButton } from '../../ui/button.tsx';
import styles from './afterwards.module.css';

/** So many at first sight; an older one is found in the list. */
const RECENT = 8;

interface AfterwardsScreenProps {
  readonly cases: readonly CaseSummary[];
  readonly now: number;
  /** Null: of no case in here. */
  readonly onWrite: (how: InGroup, id: Id | null) => void;
  readonly onBack: () => void;
}

export function AfterwardsScreen({ cases, now, onWrite, onBack }: AfterwardsScreenProps) {
  const [how, setHow] = useState<'told' | 'another' | null>(null);
  const own = cases.filter(({ damaged, filled }) => damaged !== true && filled.length > 0);

  function choose(way: InGroup): void {
    if (way === 'listened' || own.length === 0) onWrite(way, null);
    else setHow(how === way ? null : way);
  }

  return (
    <div className={styles['screen']}>
      <WordButton note onPress={onBack}>
        {words.back}
      </WordButton>
      <h1 className={`head ${styles['head'] ?? ''}`}>{words.head}</h1>
      <p className="say">{words.say}</p>
      <ul className={styles['ways']}>
        {(['told', 'another', 'listened'] as const).map((way) => (
          <li key={way}>
            <button
              type="button"
              className={styles['way']}
              aria-expanded={way === 'listened' || own.length === 0 ? undefined : how === way}
              onClick={() => choose(way)}
            >
              {words.ways[way]}
            </button>
            {how === way && (
              <div className={styles['which']}>
                <p className="note">{words.which[how]}</p>
                <ul aria-label={words.which[how]}>
                  {own.slice(0, RECENT).map((summary) => (
                    <li key={summary.id}>
                      <button
                        type="button"
                        className={styles['case']}
                        onClick={() => onWrite(way, summary.id)}
                      >
                        <span>{summary.name || summary.firstWords || library.notNamed}</span>
                        <span className="note">{whenWords(summary.touched, now)}</span>
                      </button>
                    </li>
                  ))}
                  <li>
                    <button type="button" className={styles['case']} onClick={() => onWrite(way, null)}>
                      {words.notHere}
                    </button>
                  </li>
                </ul>
                {own.length > RECENT && <p className="note">{words.older}</p>}
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
