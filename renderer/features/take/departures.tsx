/** What left, when, in which form: the newest first. */

import type { Departure } from '../../../shared/journal/case.ts';
import type { HandoutKind } from '../../../shared/handout/handout.ts';
import { take as words } from '../../../shared/words/en/take.ts';
import styles from './take.module.css';

interface DeparturesProps {
  readonly kind: HandoutKind;
  readonly departures: readonly Departure[];
}

export function Departures({ kind, departures }: DeparturesProps) {
  const mine = departures.filter(({ what }) => what === kind).sort((a, b) => b.at - a.at);
  return (
    <section className={styles['aside']} aria-label={words.left}>
      <h2>{words.left}</h2>
      {mine.length === 0 ? (
        <p className="note">{words.leftNone}</p>
      ) : (
        <ul>
          {mine.map(({ at, format }) => (
            <li key={`${String(at)}${format}`}>
              {words.leftWhat[kind]} {words.leftAs[format]},{' '}
              <time dateTime={new Date(at).toISOString()}>{words.when(at)}</time>
            </li>
          ))}
        </ul>
      )}
      <p className="note">{words.unlocked}</p>
    </section>
  );
}
