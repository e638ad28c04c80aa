/**
 * Three lines to keep: of oneself alone. They leave like a card, through the same steps; a person in one, or what one
 * of the others said, is met by a quiet line under it.
 */

import { Fragment } from 'react';
import { saidInGroup } from '../../../shared/handout/of-the-group.ts';
import { writeLine } from '../../../shared/journal/after.ts';
import { LINES } from '../../../shared/journal/case.ts';
import { lines as words } from '../../../shared/words/en/after.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Step } from '../../state/place.ts';
import { readyOf } from '../../state/ready-of.ts';
import { useDesk } from '../../state/use-desk.ts';
import { Onward } from '../../ui/onward.tsx';
import { WritingBox } from '../../ui/writing-box.tsx';
import styles from './after.module.css';
import { personIn } from './noticed.ts';

const LONGEST_LINE = 300;

interface ThreeLinesProps {
  readonly desk: CaseDesk;
  readonly go: (step: Step) => void;
}

export function ThreeLines({ desk, go }: ThreeLinesProps) {
  const { chosen, survey } = useDesk(desk);
  const { kept } = chosen.lines;
  const isEmpty = kept.every((line) => line.trim() === '');
  const isReady = typeof readyOf('lines', chosen, survey) !== 'string';

  function quietLine(at: number): string {
    const line = kept[at] ?? '';
    const person = personIn(`line:${String(at)}`, chosen, survey);
    if (person !== null && line.includes(person)) return words.person(person);
    return saidInGroup(line).length > 0 ? words.said : '';
  }

  return (
    <section className={styles['section']} aria-label={words.head}>
      <h2 className={styles['head']}>{words.head}</h2>
      <p className="note">{words.say}</p>
      <div className={styles['lines']}>
        {Array.from({ length: LINES }, (_, at) => (
          <Fragment key={at}>
            <WritingBox
              label={words.line(at + 1)}
              value={kept[at] ?? ''}
              longest={LONGEST_LINE}
              onChange={(typed) => desk.change((draft) => writeLine(draft, at, typed))}
            />
            <p className={`note ${styles['noticed'] ?? ''}`} role="status">
              {quietLine(at)}
            </p>
          </Fragment>
        ))}
      </div>
      {!isEmpty && (
        <div className={styles['onward']}>
          {isReady && <span className="note">{words.ready}</span>}
          <Onward
            waits={null}
            disguise={words.disguise}
            onDisguise={() => go('disguise')}
            take={words.take}
            onTake={isReady ? () => go('take') : null}
          />
        </div>
      )}
    </section>
  );
}
