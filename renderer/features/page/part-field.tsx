/**
 * One part of the page. Under the caret its words stand as written; otherwise what would be read, disguised, with
 * dots under what is not decided yet. Both lie in one place, so the sheet does not jump.
 */

import type { Choices, Survey } from '../../../shared/deid/decide/decision.ts';
import { disguise } from '../../../shared/deid/decide/disguise.ts';
import { setPart } from '../../../shared/handout/page.ts';
import { LONGEST_TEXT, type PartName } from '../../../shared/journal/case.ts';
import { page as words } from '../../../shared/words/en/page.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { WordButton } from '../../ui/button.tsx';
import { SpanText } from '../../ui/span-text.tsx';
import { WritingBox } from '../../ui/writing-box.tsx';
import styles from './page.module.css';
import { whileLooking, type Seen } from './while-looking.ts';

interface PartFieldProps {
  readonly part: PartName;
  readonly text: string;
  readonly survey: Survey | null;
  readonly choices: Choices;
  readonly desk: CaseDesk;
  /** Only where the part may be off. */
  readonly onLeaveOut?: () => void;
}

export function PartField({ part, text, survey, choices, desk, onLeaveOut }: PartFieldProps) {
  const name = words.part[part];
  const isOptional = part === 'why' || part === 'wondering';
  return (
    <section className={styles['part']}>
      <h3 className={styles['partHead']}>
        {name}
        {isOptional && text === '' && <span className={styles['optional']}> {words.optional}</span>}
        {onLeaveOut && (
          <WordButton note bare label={words.leaveOut(name)} onPress={onLeaveOut}>
            {words.leaveOutWord}
          </WordButton>
        )}
      </h3>
      <div className={styles['stack']}>
        <div className={styles['shown']} aria-hidden="true">
          <Shown source={`part:${part}`} text={text} survey={survey} choices={choices} />
        </div>
        <WritingBox
          label={name}
          value={text}
          bare
          longest={LONGEST_TEXT}
          describedBy="page-next"
          onChange={(typed) => desk.change((now) => setPart(now, part, typed))}
        />
      </div>
    </section>
  );
}

interface ShownProps {
  readonly source: string;
  readonly text: string;
  readonly survey: Survey | null;
  readonly choices: Choices;
}

/** What the survey has not seen yet is held back but its length: nothing is shown that was not looked at. */
function Shown({ source, text, survey, choices }: ShownProps) {
  const seen = survey?.of[source];
  if (survey === null || seen === undefined) return <span className={styles['pending']}>{text}</span>;
  const disguised = disguise(source, survey, choices);
  if (seen === text) return <Words {...disguised} />;
  const { before, pending, after } = whileLooking(disguised, seen, text);
  return (
    <>
      <Words {...before} />
      <span className={styles['pending']}>{pending}</span>
      <Words {...after} />
    </>
  );
}

function Words({ text, changes }: Seen) {
  return (
    <SpanText
      text={text}
      spans={changes.filter(({ start, end }) => start < end)}
      draw={(change, said) => (
        <span className={change.taken ? styles['taken'] : styles['dotted']}>{said}</span>
      )}
    />
  );
}
