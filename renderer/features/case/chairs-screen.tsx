/**
 * Chairs: doctor, between, patient, side by side or one at a time. Only the chair in use shows prompts; an empty chair
 * is space. On a narrow window, or with large text, the other two become spines.
 */

import { useRef, useState, type ReactNode } from 'react';
import { ANGLES, type Angle, type Whom } from '../../../shared/journal/case.ts';
import { chairs as words } from '../../../shared/words/en/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { classes } from '../../ui/class-names.ts';
import { Choice } from '../../ui/choice.tsx';
import { Room } from '../../ui/room.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import type { WritingHandle } from '../../ui/writing/writing-surface.tsx';
import { Chair } from './chair.tsx';
import styles from './chairs.module.css';
import { NamePopover } from '../../writing/name-popover.tsx';
import type { Names } from '../../writing/use-names.ts';
import { useWritingState } from '../../writing/use-writing-state.ts';
import { WritingFoot } from '../../writing/writing-foot.tsx';

const NARROW = 58;

interface ChairsScreenProps {
  readonly desk: CaseDesk;
  readonly names: Names;
  /** The chair in use. */
  readonly here: Angle;
  readonly onHere: (chair: Angle) => void;
  /** Feelings and pulls for whoever sits there; `asks` in the chair in use. */
  readonly naming: (whom: Whom, asks: boolean) => ReactNode;
}

const WHOM: Readonly<Record<Angle, Whom | null>> = { doctor: 'me', relationship: null, patient: 'patient' };

export function ChairsScreen({ desk, names, here, onHere, naming }: ChairsScreenProps) {
  const [view, setView] = useState<'together' | 'one'>('together');
  const [hidden, setHidden] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(room, NARROW);
  const doctor = useRef<WritingHandle>(null);
  const relationship = useRef<WritingHandle>(null);
  const patient = useRef<WritingHandle>(null);
  const surfaces = { doctor, relationship, patient };
  const state = useWritingState(() => surfaces[here].current?.find());
  const one = narrow || view === 'one';

  function namingIn(angle: Angle): ReactNode {
    const whom = WHOM[angle];
    return whom === null ? null : naming(whom, angle === here);
  }

  return (
    <Room
      ruled
      foot={
        <WritingFoot
          selected={state.selected}
          refused={state.refused}
          names={names}
          onToggleOnlyMine={() => surfaces[here].current?.toggleOnlyMine()}
          onFind={() => surfaces[here].current?.find()}
          before={
            !narrow && (
              <Choice
                label={words.view}
                options={[
                  { value: 'together', words: words.together },
                  { value: 'one', words: words.one },
                ]}
                chosen={view}
                onChoose={setView}
              />
            )
          }
        />
      }
    >
      <div ref={room} className={classes(styles['chairs'], one && styles['one'], styles[`${here}Here`])}>
        <h1 className="hidden">{words.head}</h1>
        <div className={styles['spans']} aria-hidden="true">
          <span className={styles['spanDoctor']} />
          <span className={styles['spanPatient']} />
        </div>
        {ANGLES.map((angle) => (
          <Chair
            key={angle}
            naming={namingIn(angle)}
            surface={surfaces[angle]}
            desk={desk}
            angle={angle}
            names={names}
            isHere={angle === here}
            asSpine={one && angle !== here}
            promptsHidden={hidden}
            onHidePrompts={setHidden}
            onHere={() => onHere(angle)}
            onRefused={state.onRefused}
            onSelection={state.onSelection}
          />
        ))}
      </div>
      {names.asked !== null && names.decision !== null && (
        <NamePopover
          asked={names.asked}
          decision={names.decision}
          text={names.surveyed}
          onSwap={() => void names.swap()}
          onRole={(role) => void names.giveRole(role)}
          onNot={names.notAnIdentifier}
          onClose={names.close}
        />
      )}
    </Room>
  );
}
