/**
 * Beside the card, on the screen only: what to say instead of what was written, and what they may ask. Neither is
 * part of the card and neither ever leaves.
 */

import { useId, useState } from 'react';
import type { Survey } from '../../../shared/deid/decide/decision.ts';
import { MAY_ASK, setMayAsk } from '../../../shared/handout/card.ts';
import { sayInstead } from '../../../shared/handout/say-instead.ts';
import type { Case } from '../../../shared/journal/case.ts';
import { card as words } from '../../../shared/words/en/card.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { WordButton } from '../../ui/button.tsx';
import styles from './card.module.css';

/** So many at first: who it is about, and the age, are what slips out. */
const FEW = 3;

interface BesideProps {
  readonly desk: CaseDesk;
  readonly chosen: Case;
  readonly survey: Survey | null;
}

export function Beside({ desk, chosen, survey }: BesideProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  const swaps = survey === null ? null : sayInstead(survey, chosen.choices, chosen);
  const shown = all ? swaps : swaps?.slice(0, FEW);

  return (
    <div className={styles['beside']}>
      <section aria-label={words.sayInstead}>
        <h2>{words.sayInstead}</h2>
        {swaps === null && <p className="note">{words.looking}</p>}
        {swaps?.length === 0 && <p className="note">{words.sayInsteadNone}</p>}
        <ul className={styles['swaps']}>
          {shown?.map(({ key, was, instead }) => (
            <li key={key}>
              <s>{was}</s> {instead ?? <span className="note">{words.leaveOut}</span>}
            </li>
          ))}
        </ul>
        {swaps !== null && swaps.length > FEW && (
          <WordButton note bare expanded={all} onPress={() => setAll(!all)}>
            {all ? words.fewer : words.more(swaps.length - FEW)}
          </WordButton>
        )}
      </section>
      <section aria-label={words.mayAsk}>
        <h2>{words.mayAsk}</h2>
        <div className={styles['asks']}>
          {MAY_ASK.map((question) => (
            <Ask
              key={question}
              id={`${id}${question}`}
              question={words.asks[question]}
              answer={chosen.card.mayAsk[question]}
              onAnswer={(answer) => desk.change((now) => setMayAsk(now, question, answer))}
            />
          ))}
        </div>
      </section>
      <p className="note">{words.screenOnly}</p>
    </div>
  );
}

interface AskProps {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

function Ask({ id, question, answer, onAnswer }: AskProps) {
  return (
    <>
      <label htmlFor={id}>{question}</label>
      <input
        id={id}
        value={answer}
        placeholder={words.answer}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={(event) => onAnswer(event.currentTarget.value)}
      />
    </>
  );
}
