/** What was different at earlier visits, the newest first: only what was said. */

import { VISITED, type NextVisit } from '../../../shared/journal/case.ts';
import { nextVisit as words } from '../../../shared/words/en/after.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import { WordButton } from '../../ui/button.tsx';
import styles from './after.module.css';

interface EarlierVisitsProps {
  readonly visits: readonly NextVisit[];
  readonly now: number;
  readonly onWriteOn: (at: number) => void;
}

export function EarlierVisits({ visits, now, onWriteOn }: EarlierVisitsProps) {
  return visits.map((visit) => {
    const when = whenWords(visit.at, now);
    return (
      <article key={visit.at} className={styles['evening']} aria-label={words.seen(when)}>
        <p className={styles['when']}>
          {words.seen(when)}
          <WordButton note label={words.writeOnAt(when)} onPress={() => onWriteOn(visit.at)}>
            {words.writeOn}
          </WordButton>
        </p>
        {VISITED.filter((name) => visit[name].trim() !== '').map((name) => (
          <div key={name} className={styles['different']}>
            <p className={styles['label']}>{words.fields[name]}</p>
            <p className={styles['own']}>{visit[name]}</p>
          </div>
        ))}
      </article>
    );
  });
}
