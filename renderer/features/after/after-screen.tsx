/**
 * After the group: one's own movement, in a writing of each evening; three lines to keep; the next visit. Any of it
 * may be missing. What the others said is not kept, and is noticed gently where it stands.
 */

import { useRef, useState, type ReactNode } from 'react';
import { isOwn, type Evening } from '../../../shared/journal/after.ts';
import type { Whom } from '../../../shared/journal/case.ts';
import type { Group } from '../../../shared/journal/group.ts';
import { after as words } from '../../../shared/words/en/after.ts';
import { story } from '../../../shared/words/en/case.ts';
import { isSameNight } from '../../../shared/words/en/when.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Aim, Step } from '../../state/place.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import { WordButton } from '../../ui/button.tsx';
import { Prompts } from '../../ui/prompts.tsx';
import { Room } from '../../ui/room.tsx';
import type { WritingHandle } from '../../ui/writing/writing-surface.tsx';
import { NamePopover } from '../../writing/name-popover.tsx';
import type { Names } from '../../writing/use-names.ts';
import { usePrompts } from '../../writing/use-prompts.ts';
import { useWritingState } from '../../writing/use-writing-state.ts';
import { WritingFoot } from '../../writing/writing-foot.tsx';
import styles from './after.module.css';
import { eveningAtHand } from './at-hand.ts';
import { EarlierEvenings } from './earlier-evenings.tsx';
import { EveningText } from './evening-text.tsx';
import { NextVisits } from './next-visits.tsx';
import { ThreeLines } from './three-lines.tsx';

interface AfterScreenProps {
  readonly desk: CaseDesk;
  readonly names: Names;
  readonly groups: readonly Group[];
  /** What one comes for, if that was said. */
  readonly aim: Aim | undefined;
  readonly now: () => number;
  /** Someone to call, and that such a call comes first. */
  readonly call: ReactNode;
  /** Feelings and pulls named on this evening. */
  readonly naming: (whom: Whom) => ReactNode;
  /** On with the three lines. */
  readonly go: (step: Step) => void;
}

export function AfterScreen({ desk, names, groups, aim, now, call, naming, go }: AfterScreenProps) {
  const chosen = useDeskPart(desk, (state) => state.chosen);
  const { prompts, others } = usePrompts('after', desk.id);
  const [hidden, setHidden] = useState(false);
  const [hand, setHand] = useState(() =>
    eveningAtHand(chosen, now(), groups, aim === 'visit' ? undefined : aim),
  );
  const surface = useRef<WritingHandle>(null);
  const state = useWritingState(() => surface.current?.find());
  const here = chosen.after.find(({ at }) => at === hand.at);
  const evening: Evening = here ?? hand;
  /** Who only listened, to a case of someone else, has no patient there. */
  const hasPatient = isOwn(chosen) || evening.how !== 'listened';
  const earlier = chosen.after.filter(({ at, text }) => at !== hand.at && text.text.trim() !== '');

  return (
    <Room
      foot={
        <WritingFoot
          selected={state.selected}
          refused={state.refused}
          names={names}
          onToggleOnlyMine={() => surface.current?.toggleOnlyMine()}
          onFind={() => surface.current?.find()}
        />
      }
    >
      <div className="scroll" style={{ height: '100%' }}>
        <div className={styles['grid']}>
          <div className={styles['column']}>
            <header>
              <h1 className="head">{words.head}</h1>
              <p className="say">{words.say}</p>
            </header>
            <EveningText
              desk={desk}
              names={names}
              groups={groups}
              evening={evening}
              onEvening={setHand}
              surface={surface}
              caret={aim === 'visit' ? undefined : (here?.text.text.length ?? 0)}
              onRefused={state.onRefused}
              onSelection={state.onSelection}
            />
            <div className={styles['naming']}>
              {naming('me')}
              {hasPatient && naming('patient')}
            </div>
            {!isSameNight(hand.at, now()) && (
              <p>
                <WordButton note onPress={() => setHand(eveningAtHand(chosen, now(), groups))}>
                  {words.tonight}
                </WordButton>
              </p>
            )}
          </div>
          <aside className={styles['rail']}>
            <Prompts
              label={story.prompts}
              prompts={prompts}
              others={story.others}
              hide={story.hide}
              show={story.show}
              hidden={hidden}
              onOthers={others}
              onHide={setHidden}
            />
          </aside>
          <div className={styles['below']}>
            <ThreeLines desk={desk} go={go} />
            {hasPatient && <NextVisits desk={desk} now={now} startsOpen={aim === 'visit'} />}
            <EarlierEvenings
              evenings={earlier.toReversed()}
              groups={groups}
              now={now()}
              onWriteOn={setHand}
            />
            <div className={styles['section']}>{call}</div>
          </div>
        </div>
      </div>
      {names.asked !== null && names.decision !== null && (
        <NamePopover
          asked={names.asked}
          decision={names.decision}
          text={names.surveyed}
          instead={names.instead}
          onSwap={() => void names.swap()}
          onRole={(role) => void names.giveRole(role)}
          onNot={names.notAnIdentifier}
          onClose={names.close}
        />
      )}
    </Room>
  );
}
