/**
 * Words no list has, under a quiet wavy line, where the author wants it. They move with the text until they are looked
 * up again; one that is touched is unmarked at once, and the word at the caret is left alone while it is being typed.
 * A press on one, or Ctrl+Enter with the caret in one, asks what to do.
 */

import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, keymap } from '@codemirror/view';
import type { Span } from '../../../shared/base/span.ts';
import { placeOf, type InWindow } from './in-window.ts';

export interface SlipAsked extends Span {
  readonly words: string;
  readonly at: InWindow;
}

export const setMisspelt = StateEffect.define<readonly Span[]>();

const field = StateField.define<readonly Span[]>({
  create: () => [],
  update(spans, transaction) {
    let next = spans;
    if (transaction.docChanged) {
      const { changes } = transaction;
      next = next
        .filter(({ start, end }) => changes.touchesRange(start, end) === false)
        .map(({ start, end }) => ({ start: changes.mapPos(start, 1), end: changes.mapPos(end, -1) }));
    }
    for (const effect of transaction.effects) if (effect.is(setMisspelt)) next = effect.value;
    return next;
  },
  provide: (spans) =>
    EditorView.decorations.compute([spans, 'selection'], (state) => {
      const { head } = state.selection.main;
      const shown = state.field(spans).filter(({ end }) => end !== head);
      return Decoration.set(
        shown.map(({ start, end }) => wavy.range(start, end)),
        true,
      );
    }),
});

const wavy = Decoration.mark({ class: 'tc-slip', attributes: { 'aria-invalid': 'spelling' } });

export function misspelt(onAsk: (asked: SlipAsked) => void): Extension {
  return [
    field,
    EditorView.domEventHandlers({
      click(event, view) {
        if (!(event.target instanceof Element) || !event.target.closest('.tc-slip')) return false;
        if (!view.state.selection.main.empty) return false;
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        return at !== null && ask(view, at, onAsk);
      },
    }),
    keymap.of([{ key: 'Mod-Enter', run: (view) => ask(view, view.state.selection.main.head, onAsk) }]),
  ];
}

function slipAt(state: EditorState, position: number): Span | null {
  return state.field(field).find(({ start, end }) => start <= position && position <= end) ?? null;
}

function ask(view: EditorView, position: number, onAsk: (asked: SlipAsked) => void): boolean {
  const slip = slipAt(view.state, position);
  const at = slip && placeOf(view, slip);
  if (slip === null || at === null) return false;
  onAsk({ ...slip, words: view.state.sliceDoc(slip.start, slip.end), at });
  return true;
}
