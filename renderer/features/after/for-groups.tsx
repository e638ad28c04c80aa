/**
 * Which group a case goes to: a few words and a tick each, beside card and page. It sets how broadly details are told.
 * Nothing is shown where there is no group.
 */

import { sendTo } from '../../../shared/journal/after.ts';
import type { Group } from '../../../shared/journal/group.ts';
import { after } from '../../../shared/words/en/after.ts';
import { groups as words } from '../../../shared/words/en/groups.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import { Tick } from '../../ui/choice.tsx';
import styles from './for-groups.module.css';

interface ForGroupsProps {
  readonly desk: CaseDesk;
  readonly groups: readonly Group[];
}

export function ForGroups({ desk, groups }: ForGroupsProps) {
  const goesTo = useDeskPart(desk, ({ chosen }) => chosen.groups);
  const said = groups.filter(({ id }) => goesTo.includes(id));
  const [only, second] = said;
  if (groups.length === 0) return null;
  return (
    <div className={styles['for']}>
      <div role="group" aria-label={words.forLabel} className={styles['groups']}>
        <span aria-hidden="true">{words.for}</span>
        {groups.map(({ id, name }) => (
          <Tick
            key={id}
            on={goesTo.includes(id)}
            onChange={(on) => desk.change((draft) => sendTo(draft, id, on))}
          >
            {name || after.unnamedGroup}
          </Tick>
        ))}
      </div>
      {only !== undefined && second === undefined && <p className="note">{words.howLong(only.timings)}</p>}
    </div>
  );
}
