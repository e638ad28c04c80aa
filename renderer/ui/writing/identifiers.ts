/**
 * Words that may say who someone is, underlined quietly while writing. They move with the text until the next survey.
 * A press on one, or Ctrl+Enter with the caret in one, asks what to do.
 */

import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, keymap } from '@codemirror/view';
import { placeOf, type InWindow } from './in-window.ts';
import type { Underline } from './written.ts';

export interface WordAsked {
  readonly key: string;
  readonly words: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** Where it stands in the window. */
  readonly at: InWindow;
}

export const setUnderlines = StateEffect.define<readonly Underline[]>();
/** The key of the word that is being asked about, or null. */
export const setAsked = StateEffect.define<string | null>();

interface Marked {
  readonly underlines: readonly Underline[];
  readonly asked: string | null;
}

const field = StateField.define<Marked>({
  create: () => ({ underlines: [], asked: null }),
  update(marked, transaction) {
    let { underlines, asked } = marked;
    if (transaction.docChanged) {
      const { changes } = transaction;
      underlines = underlines
        .map((mark) => ({ ...mark, start: changes.mapPos(mark.start, 1), end: changes.mapPos(mark.end, -1) }))
        .filter((mark) => mark.start < mark.end);
    }
    for (const effect of transaction.effects) {
      if (effect.is(setUnderlines)) underlines = effect.value;
      if (effect.is(setAsked)) asked = effect.value;
    }
    return underlines === marked.underlines && asked === marked.asked ? marked : { underlines, asked };
  },
  provide: (marked) =>
    EditorView.decorations.compute([marked], (state) => {
      const { underlines, asked } = state.field(marked);
      return Decoration.set(
        underlines.map(({ start, end, key }) => (key === asked ? open : quiet).range(start, end)),
        true,
      );
    }),
});

const quiet = Decoration.mark({ class: 'tc-id' });
const open = Decoration.mark({ class: 'tc-id tc-id-open' });

export function identifiers(onAsk: (asked: WordAsked) => void): Extension {
  return [
    field,
    EditorView.domEventHandlers({
      click(event, view) {
        if (!(event.target instanceof Element) || !event.target.closest('.tc-id')) return false;
        if (!view.state.selection.main.empty) return false;
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        return at !== null && ask(view, at, onAsk);
      },
    }),
    keymap.of([{ key: 'Mod-Enter', run: (view) => ask(view, view.state.selection.main.head, onAsk) }]),
  ];
}

/** The underlined word at the caret, or null. */
export function wordAt(state: EditorState, position: number): Underline | null {
  return state.field(field).underlines.find(({ start, end }) => start <= position && position <= end) ?? null;
}

function ask(view: EditorView, position: number, onAsk: (asked: WordAsked) => void): boolean {
  const mark = wordAt(view.state, position);
  const at = mark && placeOf(view, mark);
  if (mark === null || at === null) return false;
  onAsk({ key: mark.key, start: mark.start, words: view.state.sliceDoc(mark.start, mark.end), at });
  return true;
}
