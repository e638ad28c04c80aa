/** Story: the text in the middle, where one is at the left, three prompts at the right. Nothing else asks for anything. */

import { useRef, useState, type ReactNode } from 'react';
import type { TextName } from '../../../shared/journal/case.ts';
import { story, texts } from '../../../shared/words/en/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { Glyph } from '../../ui/mark.tsx';
import { Prompts } from '../../ui/prompts.tsx';
import { Room } from '../../ui/room.tsx';
import type { WritingHandle } from '../../ui/writing/writing-surface.tsx';
import { CaseText } from './case-text.tsx';
import { NamePopover } from '../../writing/name-popover.tsx';
import styles from './story.module.css';
import type { Names } from '../../writing/use-names.ts';
import { usePrompts } from '../../writing/use-prompts.ts';
import { useWritingState } from '../../writing/use-writing-state.ts';
import { WritingFoot } from '../../writing/writing-foot.tsx';

interface StoryScreenProps {
  readonly desk: CaseDesk;
  readonly names: Names;
  /** The way to its earlier evenings. */
  readonly evenings: ReactNode;
  /** Where the caret stands at first. */
  readonly caret: number;
  readonly onPlace: (name: TextName) => void;
}

/** In the order of the chairs: the relationship stands between the two. */
const PLACES: readonly TextName[] = ['story', 'doctor', 'relationship', 'patient'];

export function StoryScreen({ desk, names, evenings, caret, onPlace }: StoryScreenProps) {
  const { prompts, others } = usePrompts('opening', desk.id);
  const [hidden, setHidden] = useState(false);
  const surface = useRef<WritingHandle>(null);
  const state = useWritingState(() => surface.current?.find());

  return (
    <Room
      foot={
        <WritingFoot
          before={evenings}
          selected={state.selected}
          refused={state.refused}
          names={names}
          onToggleOnlyMine={() => surface.current?.toggleOnlyMine()}
          onFind={() => surface.current?.find()}
        />
      }
    >
      <div className="scroll" style={{ height: '100%' }}>
        <h1 className="hidden">{texts.story}</h1>
        <div className={styles['grid']}>
          <nav className={styles['left']} aria-label={story.parts}>
            <div className={styles['places']}>
              {PLACES.map((name) => (
                <button
                  key={name}
                  type="button"
                  className={styles['place']}
                  aria-current={name === 'story' ? 'true' : undefined}
                  onClick={() => onPlace(name)}
                >
                  <Glyph of={name} />
                  {texts[name]}
                </button>
              ))}
            </div>
          </nav>
          <div className={styles['text']}>
            <CaseText
              surface={surface}
              desk={desk}
              name="story"
              names={names}
              caret={caret}
              onRefused={state.onRefused}
              onSelection={state.onSelection}
            />
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
        </div>
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
