/** Under the writing: only mine, find, and in one place whatever there is to say about the words just now. */

import type { ReactNode } from 'react';
import { app } from '../../shared/words/en/app.ts';
import { names as nameWords, writing } from '../../shared/words/en/case.ts';
import { useAppearance } from '../state/use-appearance.tsx';
import { useSession } from '../state/use-session.tsx';
import { WordButton } from '../ui/button.tsx';
import { FootGroup } from '../ui/window.tsx';
import type { Selected } from '../ui/writing/editor.ts';
import type { Names } from './use-names.ts';
import { useSoftTimer } from './use-soft-timer.ts';

interface WritingFootProps {
  readonly selected: Selected;
  readonly refused: 'too-long' | 'cleaned' | null;
  readonly names: Names;
  readonly onToggleOnlyMine: () => void;
  readonly onFind: () => void;
  readonly before?: ReactNode;
}

export function WritingFoot(props: WritingFootProps) {
  const { selected, names } = props;
  const session = useSession();
  const [{ paragraph, timer }, change] = useAppearance();
  const isLate = useSoftTimer(Number(timer));
  const words = said(props);
  return (
    <>
      <FootGroup>
        {props.before}
        <WordButton bare note disabled={selected.mine === null} onPress={props.onToggleOnlyMine}>
          {selected.mine === 'unmark' ? writing.notOnlyMine : writing.onlyMine}
        </WordButton>
        <WordButton bare note onPress={props.onFind}>
          {writing.find}
        </WordButton>
        <WordButton bare note pressed={paragraph} onPress={() => change({ paragraph: !paragraph })}>
          {writing.paragraph}
        </WordButton>
      </FootGroup>
      <FootGroup>
        <span role="status">{words ?? (isLate ? writing.late(Number(timer)) : app.here)}</span>
        {words === null && isLate && (
          <WordButton note onPress={() => void session.lock()}>
            {writing.setDown}
          </WordButton>
        )}
        {names.said !== null && props.refused === null && (
          <WordButton note onPress={names.said.undo}>
            {nameWords.undo}
          </WordButton>
        )}
      </FootGroup>
    </>
  );
}

/** One thing at a time, the most pressing first; null: nothing. */
function said({ refused, names, selected }: WritingFootProps): string | null {
  if (refused === 'too-long') return writing.tooLong;
  if (refused === 'cleaned') return writing.cleaned;
  if (names.said !== null) return names.said.words;
  if (selected.word !== null) return writing.atWord(selected.word);
  if (selected.mine === 'unmark') return writing.onlyMineHint;
  return null;
}
