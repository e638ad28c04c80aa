/** One text of the open case on the writing surface, joined to its desk. */

import { useMemo, type RefObject } from 'react';
import { LONGEST_TEXT, type TextName } from '../../../shared/journal/case.ts';
import { texts } from '../../../shared/words/en/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import type { Selected } from '../../ui/writing/editor.ts';
import { WritingSurface, type WritingHandle } from '../../ui/writing/writing-surface.tsx';
import { underlinesOf } from './underlines.ts';
import type { Names } from './use-names.ts';
import { writeText } from './write-text.ts';

interface CaseTextProps {
  readonly desk: CaseDesk;
  readonly name: TextName;
  readonly names: Names;
  readonly size?: 'text' | 'column';
  readonly hint?: string;
  readonly caret?: number;
  readonly onRefused: (why: 'too-long' | 'cleaned') => void;
  readonly onSelection: (selection: Selected) => void;
  readonly onFocus?: () => void;
  readonly surface: RefObject<WritingHandle | null>;
}

export function CaseText(props: CaseTextProps) {
  const { desk, name, names, surface } = props;
  const writing = useDeskPart(desk, (state) => state.chosen.texts[name]);
  const choices = useDeskPart(desk, (state) => state.chosen.choices);
  const survey = useDeskPart(desk, (state) => state.survey);
  const underlines = useMemo(
    () => underlinesOf(writing.text, name, choices, survey),
    [writing.text, name, choices, survey],
  );
  return (
    <WritingSurface
      ref={surface}
      caret={props.caret}
      onFocus={props.onFocus}
      label={texts[name]}
      hint={props.hint ?? ''}
      size={props.size ?? 'text'}
      longest={LONGEST_TEXT}
      value={writing}
      underlines={underlines}
      asked={names.asked?.key ?? null}
      onChange={(written) => desk.change((chosen) => writeText(chosen, name, written))}
      onAsk={(word) => names.ask({ ...word, text: name })}
      onRefused={props.onRefused}
      onSelection={props.onSelection}
    />
  );
}
