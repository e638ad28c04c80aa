/**
 * The sheet the page gathers on. Each part shows its words already disguised by the suggestions; in its field they
 * stand as written. Two parts are off until one adds them: that is the group's work.
 */

import type { Survey } from '../../../shared/deid/decide/decision.ts';
import { pageLength, turnPart } from '../../../shared/handout/page.ts';
import { sentences } from '../../../shared/handout/sentences.ts';
import { PART_NAMES, type Case, type PartName } from '../../../shared/journal/case.ts';
import { page as words } from '../../../shared/words/en/page.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { WordButton } from '../../ui/button.tsx';
import { PartField } from './part-field.tsx';
import styles from './page.module.css';

interface SheetProps {
  readonly desk: CaseDesk;
  readonly chosen: Case;
  readonly survey: Survey | null;
  readonly isReady: boolean;
}

export function Sheet({ desk, chosen, survey, isReady }: SheetProps) {
  const { on, parts } = chosen.page;
  const length = pageLength(chosen);
  const off = PART_NAMES.filter((part) => !on[part]);
  const turn = (part: PartName, to: boolean) => desk.change((now) => turnPart(now, part, to));

  return (
    <>
      <div className={styles['sheet']}>
        {PART_NAMES.filter((part) => on[part]).map((part) => (
          <PartField
            key={part}
            part={part}
            text={parts[part]}
            survey={survey}
            choices={chosen.choices}
            desk={desk}
            {...(isGroupsWork(part) ? { onLeaveOut: () => turn(part, false) } : {})}
          />
        ))}
        {off.length > 0 && (
          <ul className={styles['off']}>
            {off.map((part) => {
              const waiting = sentences(parts[part]).length;
              return (
                <li key={part}>
                  <span className={styles['offHead']}>{words.part[part]}</span>
                  <WordButton note label={words.add(words.part[part])} onPress={() => turn(part, true)}>
                    {words.addWord}
                  </WordButton>
                  {waiting > 0 && <span className={styles['waiting']}>{words.waiting(waiting)}</span>}
                </li>
              );
            })}
            <li className={styles['waiting']}>{words.groupsWork}</li>
          </ul>
        )}
      </div>
      <div>
        <p className={styles['length']} role="status">
          {length.words > 0 && words.aloud(words.words(length.words), words.minutes(length.minutes))}
        </p>
        {length.nudge && <p className="note">{words.nudge}</p>}
        <p className="note" id="page-next">
          {isReady ? words.ready : `${words.shown} ${words.next}`}
        </p>
      </div>
    </>
  );
}

function isGroupsWork(part: PartName): boolean {
  return part === 'them' || part === 'between';
}
