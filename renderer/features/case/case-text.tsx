/** One of the four texts of the open case on the writing surface. */

import { useMemo, type RefObject } from 'react';
import type { TextName } from '../../../shared/journal/case.ts';
import { texts } from '../../../shared/words/en/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Selected } from '../../ui/writing/editor.ts';
import type { WritingHandle } from '../../ui/writing/writing-surface.tsx';
import { JoinedText, type WritingPlace } from '../../writing/joined-text.tsx';
import type { Names } from '../../writing/use-names.ts';
import { writeText } from './write-text.ts';

interface CaseTextProps {
  readonly desk: CaseDesk;
  readonly name: TextName;
  readonly names: Names;
  readonly size?: 'text' | 'column';
  readonly caret?: number;
  readonly onRefused: (why: 'too-long' | 'cleaned') => void;
  readonly onSelection: (selection: Selected) => void;
  readonly onFocus?: () => void;
  readonly surface: RefObject<WritingHandle | null>;
}

export function CaseText({ name, ...props }: CaseTextProps) {
  const place = useMemo(
    (): WritingPlace => ({
      source: name,
      read: (chosen) => chosen.texts[name],
      write: (chosen, written) => writeText(chosen, name, written),
    }),
    [name],
  );
  return <JoinedText {...props} place={place} label={texts[name]} />;
}
