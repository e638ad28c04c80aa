/**
 * One chair: its name, its text, what is named in it, and, while it is in use, three prompts. As a spine it is only its
 * name.
 */

import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { Angle } from '../../../shared/journal/case.ts';
import { chairs, story, texts } from '../../../shared/words/en/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { classes } from '../../ui/class-names.ts';
import { Glyph } from '../../ui/mark.tsx';
import { Prompts } from '../../ui/prompts.tsx';
import type { Selected } from '../../ui/writing/editor.ts';
import type { WritingHandle } from '../../ui/writing/writing-surface.tsx';
import { CaseText } from './case-text.tsx';
import styles from './chairs.module.css';
import type { Names } from '../../writing/use-names.ts';
import { usePrompts } from '../../writing/use-prompts.ts';

interface ChairProps {
  readonly desk: CaseDesk;
  readonly angle: Angle;
  readonly names: Names;
  readonly isHere: boolean;
  readonly asSpine: boolean;
  readonly promptsHidden: boolean;
  readonly onHidePrompts: (hidden: boolean) => void;
  readonly onHere: () => void;
  readonly onRefused: (why: 'too-long' | 'cleaned') => void;
  readonly onSelection: (selection: Selected) => void;
  readonly surface: RefObject<WritingHandle | null>;
  /** Feelings and pulls; null where none are named in this chair. */
  readonly naming: ReactNode;
}

export function Chair(props: ChairProps) {
  const { desk, angle, names, isHere, asSpine, onHere, surface } = props;
  const { prompts, others } = usePrompts(angle, desk.id);
  const wasHere = useRef(false);

  // Whoever turns to a chair can write at once.
  useEffect(() => {
    if (isHere && !wasHere.current) surface.current?.focus();
    wasHere.current = isHere;
  }, [isHere, surface]);

  return (
    <section
      className={classes(
        styles['chair'],
        angle === 'relationship' && styles['between'],
        isHere && styles['here'],
      )}
      aria-label={texts[angle]}
    >
      <div className={styles['head']}>
        <Glyph of={angle} />
        <h2 className={styles['name']}>{texts[angle]}</h2>
      </div>
      {asSpine && (
        <button
          type="button"
          className={styles['spine']}
          aria-label={chairs.open(texts[angle])}
          onClick={onHere}
        >
          <Glyph of={angle} />
          <b>{texts[angle]}</b>
        </button>
      )}
      <div
        className={classes(styles['text'], 'scroll')}
        onMouseUp={(event) => {
          if (event.target === event.currentTarget) surface.current?.focus();
        }}
      >
        <CaseText
          surface={surface}
          desk={desk}
          name={angle}
          names={names}
          size="column"
          onFocus={onHere}
          onRefused={props.onRefused}
          onSelection={props.onSelection}
        />
      </div>
      {props.naming !== null && <div className={styles['naming']}>{props.naming}</div>}
      {isHere && (
        <div className={styles['foot']}>
          <Prompts
            label={story.prompts}
            prompts={prompts}
            others={story.others}
            hide={story.hide}
            show={story.show}
            hidden={props.promptsHidden}
            onOthers={others}
            onHide={props.onHidePrompts}
          />
        </div>
      )}
    </section>
  );
}
