/** What the foot says of a writing surface: the selection, and a paste that was refused or cleaned, for a while. */

import { useEffect, useEffectEvent, useState } from 'react';
import type { Selected } from '../ui/writing/editor.ts';

const NOTHING: Selected = { mine: null, word: null };
const SHOWN_FOR = 8000;

export interface WritingState {
  readonly selected: Selected;
  readonly refused: 'too-long' | 'cleaned' | null;
  readonly onSelection: (selected: Selected) => void;
  readonly onRefused: (why: 'too-long' | 'cleaned') => void;
}

/** @param find opens the find of the surface in use: Ctrl+F anywhere on the screen. */
export function useWritingState(find: () => void): WritingState {
  const [selected, setSelected] = useState<Selected>(NOTHING);
  const [refused, setRefused] = useState<{ readonly why: 'too-long' | 'cleaned' } | null>(null);
  const onFind = useEffectEvent(find);

  useEffect(() => {
    if (refused === null) return;
    const over = setTimeout(() => setRefused(null), SHOWN_FOR);
    return () => clearTimeout(over);
  }, [refused]);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'f';
      if (!isFind || event.defaultPrevented) return;
      event.preventDefault();
      onFind();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  return {
    selected,
    refused: refused?.why ?? null,
    onSelection: (now) =>
      setSelected((before) => (before.mine === now.mine && before.word === now.word ? before : now)),
    onRefused: (why) => setRefused({ why }),
  };
}
