/**
 * What still singles out, named together, then two questions about exactly these words. Any yes leads back to what
 * was named; exposed means consent, or another case. Ready waits for all of it and says for what.
 */

import { wordsOf } from '../../../shared/handout/finish.ts';
import type { HandoutKind, ReadThrough } from '../../../shared/handout/handout.ts';
import { answerHeard, answerKnown } from '../../../shared/handout/reading.ts';
import { read as words } from '../../../shared/words/en/read.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Step } from '../../state/place.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import styles from './read.module.css';
import { readingOf, withReading } from './through.ts';

interface QuestionsProps {
  readonly desk: CaseDesk;
  readonly kind: HandoutKind;
  readonly through: ReadThrough;
  /** What singles out, in one phrase. */
  readonly named: string;
  readonly go: (step: Step) => void;
}

export function Questions({ desk, kind, through, named, go }: QuestionsProps) {
  const reading = useDeskPart(desk, ({ chosen }) => readingOf(kind, chosen));
  const { final, open } = through;
  const of = wordsOf(final);
  const known = reading.known?.of === of ? reading.known.answer : null;
  const heard = reading.heard?.of === of ? reading.heard.answer : null;
  const why = open[0];

  return (
    <>
      <section>
        <p className="note">{named === '' ? words.stillNamedNone : words.stillNamed}</p>
        {named !== '' && <p className={styles['named']}>{words.together(named)}</p>}
      </section>
      <section>
        <h2 className="lead">{words.questions}</h2>
        <div className={styles['question']}>
          <p className={styles['ask']}>{words.known}</p>
          <Choice
            label={words.known}
            options={[
              { value: 'no', words: words.no },
              { value: 'yes', words: words.yes },
            ]}
            chosen={known}
            onChoose={(answer) =>
              desk.change((now) => withReading(kind, now, (before) => answerKnown(before, final, answer)))
            }
          />
          {known === 'yes' && (
            <p className={styles['reply']} role="status">
              {words.knownYes} <WordButton onPress={() => go('disguise')}>{words.back}</WordButton>
            </p>
          )}
        </div>
        <div className={styles['question']}>
          <p className={styles['ask']}>{words.heard}</p>
          <Choice
            label={words.heard}
            options={[
              { value: 'cared-for', words: words.caredFor },
              { value: 'exposed', words: words.exposed },
            ]}
            chosen={heard}
            onChoose={(answer) =>
              desk.change((now) => withReading(kind, now, (before) => answerHeard(before, final, answer)))
            }
          />
          {heard === 'exposed' && (
            <p className={styles['reply']} role="status">
              {words.exposedSay}
            </p>
          )}
        </div>
      </section>
      <p className="note">{words.notChecked}</p>
      <div className={styles['go']}>
        <Button disabled={why !== undefined} describedBy="ready-waits" onPress={() => go('take')}>
          {words.ready}
        </Button>
        <span id="ready-waits" className="note" role="status">
          {why !== undefined && words.why[why]}
        </span>
      </div>
    </>
  );
}
