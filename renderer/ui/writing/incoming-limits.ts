/**
 * Paste and drop bring plain text only; whatever would make the text too long is refused whole, however it comes.
 * Moving words inside the text stays the editor's own.
 */

import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { takeIn } from './incoming-text.ts';

export function incomingLimits(longest: number, onRefused: (why: 'too-long' | 'cleaned') => void): Extension {
  let ownDrag = false;
  const take = (view: EditorView, data: DataTransfer | null, at: number | null): boolean => {
    if (data === null) return false;
    const { state } = view;
    const selection = at === null ? state.selection.main : { from: at, to: at };
    const room = longest - state.doc.length + (selection.to - selection.from);
    const incoming = takeIn(data.getData('text/plain'), room);
    if (!incoming.fits) {
      onRefused('too-long');
      return true;
    }
    if (incoming.text !== '') {
      view.dispatch({
        changes: { from: selection.from, to: selection.to, insert: incoming.text },
        selection: { anchor: selection.from + incoming.text.length },
        userEvent: at === null ? 'input.paste' : 'input.drop',
        scrollIntoView: true,
      });
    }
    if (incoming.cleaned) onRefused('cleaned');
    return true;
  };
  return [
    EditorView.domEventHandlers({
      paste(event, view) {
        event.preventDefault();
        return take(view, event.clipboardData, null);
      },
      dragstart() {
        ownDrag = true;
        return false;
      },
      dragend() {
        ownDrag = false;
        return false;
      },
      drop(event, view) {
        // Moving words inside the text stays the editor's own.
        if (ownDrag) return false;
        event.preventDefault();
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.doc.length;
        return take(view, event.dataTransfer, at);
      },
    }),
    EditorState.changeFilter.of((transaction) => {
      if (
        transaction.newDoc.length <= longest ||
        transaction.newDoc.length <= transaction.startState.doc.length
      )
        return true;
      onRefused('too-long');
      return false;
    }),
  ];
}
