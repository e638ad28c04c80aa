/** What left, when, in which form: the newest first. What left within one minute is told in one line. */

import type { Departure } from '../../../shared/journal/case.ts';
import type { HandoutKind } from '../../../shared/handout/handout.ts';
import { take as words } from '../../../shared/words/en/take.ts';
import { momentWords } from '../../../shared/words/en/when.ts';
import styles from './take.module.css';

interface DeparturesProps {
  readonly kind: HandoutKind;
  readonly departures: readonly Departure[];
  readonly now: number;
}

export function Departures({ kind, departures, now }: DeparturesProps) {
  const told = byMinute(departures.filter(({ what }) => what === kind));
  return (
    <section className={styles['aside']} aria-label={words.left}>
      <h2>{words.left}</h2>
      {told.length === 0 ? (
        <p className="note">{words.leftNone}</p>
      ) : (
        <ul>
          {told.map(({ at, forms }) => (
            <li key={at} className={styles['left']}>
              {words.leftIn(forms)}
              <time dateTime={new Date(at).toISOString()}>{momentWords(at, now)}</time>
            </li>
          ))}
        </ul>
      )}
      <p className="note">{words.unlocked}</p>
    </section>
  );
}

interface Told {
  readonly at: number;
  readonly forms: readonly { readonly format: Departure['format']; readonly times: number }[];
}

export function byMinute(departures: readonly Departure[]): Told[] {
  const minutes = new Map<number, Departure[]>();
  for (const one of [...departures].sort((a, b) => a.at - b.at)) {
    const minute = Math.floor(one.at / 60_000);
    minutes.set(minute, [...(minutes.get(minute) ?? []), one]);
  }
  return [...minutes.values()].reverse().map((together) => ({
    at: together[0]?.at ?? 0,
    forms: [...new Set(together.map(({ format }) => format))].map((format) => ({
      format,
      times: together.filter((one) => one.format === format).length,
    })),
  }));
}
