/** One writing of the open case on the writing surface, joined to its desk: a text, or what was written after a group. */

import { useMemo, useState, type RefObject } from 'react';
import type { Source } from '../../shared/deid/decide/decision.ts';
import { LONGEST_TEXT, type Case, type Writing } from '../../shared/journal/case.ts';
import type { CaseDesk } from '../state/case-desk.ts';
import { useDeskPart } from '../state/use-desk.ts';
import type { Selected } from '../ui/writing/editor.ts';
import { WritingSurface, type WritingHandle } from '../ui/writing/writing-surface.tsx';
import type { SlipAsked } from '../ui/writing/misspelt.ts';
import { SlipPopover } from './slip-popover.tsx';
import { underlinesOf } from './underlines.ts';
import { useShownIn } from './shown-place.ts';
import type { Names } from './use-names.ts';
import { useSpelling } from './use-spelling.ts';

/** Where a writing stands in a case. */
export interface WritingPlace {
  /** Its name in the survey. */
  readonly source: Source;
  /** The same object as long as nothing of it changes. */
  readonly read: (chosen: Case) => Writing;
  readonly write: (chosen: Case, written: Writing) => Case;
}

interface JoinedTextProps {
  readonly desk: CaseDesk;
  readonly place: WritingPlace;
  readonly label: string;
  readonly names: Names;
  readonly size?: 'text' | 'column';
  readonly hint?: string;
  readonly caret?: number | undefined;
  readonly onRefused: (why: 'too-long' | 'cleaned') => void;
  readonly onSelection: (selection: Selected) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly surface: RefObject<WritingHandle | null>;
}

export function JoinedText(props: JoinedTextProps) {
  const { desk, place, names, surface } = props;
  const shown = useShownIn(place.source);
  const writing = useDeskPart(desk, (state) => place.read(state.chosen));
  const choices = useDeskPart(desk, (state) => state.chosen.choices);
  const survey = useDeskPart(desk, (state) => state.survey);
  const underlines = useMemo(
    () => underlinesOf(writing.text, place.source, choices, survey),
    [writing.text, place.source, choices, survey],
  );
  const slips = useSpelling(writing.text);
  const [slip, setSlip] = useState<SlipAsked | null>(null);
  return (
    <>
      <WritingSurface
        ref={surface}
        caret={shown ?? props.caret}
        onFocus={props.onFocus}
        label={props.label}
        hint={props.hint ?? ''}
        size={props.size ?? 'text'}
        longest={LONGEST_TEXT}
        value={writing}
        underlines={underlines}
        asked={names.asked?.key ?? null}
        onChange={(written) => desk.change((chosen) => place.write(chosen, written))}
        onAsk={(word) => names.ask({ ...word, text: place.source })}
        slips={slips}
        onSlip={setSlip}
        onRefused={props.onRefused}
        onSelection={props.onSelection}
      />
      {slip !== null && (
        <SlipPopover
          asked={slip}
          onInstead={(words) => {
            setSlip(null);
            surface.current?.replace(slip, words);
          }}
          onClose={() => setSlip(null)}
        />
      )}
    </>
  );
}
