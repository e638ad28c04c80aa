/** Beside the card, on the screen only: what to say instead, and what was prepared for what they may ask. */

import type { Survey } from '../../../shared/deid/decide/decision.ts';
import { MAY_ASK } from '../../../shared/handout/card.ts';
import { sayInstead } from '../../../shared/handout/say-instead.ts';
import type { Case } from '../../../shared/journal/case.ts';
import { take as words } from '../../../shared/words/en/take.ts';
import styles from './take.module.css';

/** As many as one can keep in mind on the way in. */
const FEW = 5;

export function Beside({ chosen, survey }: { readonly chosen: Case; readonly survey: Survey }) {
  const swaps = sayInstead(survey, chosen.choices, chosen).slice(0, FEW);
  const asks = MAY_ASK.filter((question) => chosen.card.mayAsk[question].trim() !== '');
  if (swaps.length === 0 && asks.length === 0) return null;
  return (
    <section className={styles['aside']} aria-label={words.screenOnly}>
      {swaps.length > 0 && (
        <>
          <h2>{words.sayInstead}</h2>
          <ul>
            {swaps.map(({ key, was, instead }) => (
              <li key={key}>
                <s>{was}</s> {instead ?? <span className="note">{words.leaveOut}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {asks.length > 0 && (
        <>
          <h2>{words.mayAsk}</h2>
          <ul>
            {asks.map((question) => (
              <li key={question}>
                {words.asks[question]} <i>{chosen.card.mayAsk[question]}</i>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="note">{words.screenOnly}</p>
    </section>
  );
}
