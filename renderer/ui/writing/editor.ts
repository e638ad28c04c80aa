/**
 * The writing surface itself, on CodeMirror: plain text, undo, find, only mine, underlined names. Loaded when a journal
 * is open, not before. Guarantees: nothing longer than `longest` gets in and nothing is cut; every change of the words
 * or of what is only mine is reported once, with both. It speaks to no network and to no spelling service.
 */

import type { Span } from '../../../shared/base/span.ts';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { closeSearchPanel, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { EditorState, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, placeholder } from '@codemirror/view';
import { findPanel } from './find-panel.ts';
import { identifiers, setAsked, setUnderlines, wordAt, type WordAsked } from './identifiers.ts';
import { incomingLimits } from './incoming-limits.ts';
import { mineSlip } from './mine-slip.ts';
import { misspelt, setMisspelt, type SlipAsked } from './misspelt.ts';
import { aimed, onlyMine, onlyMineField, setOnlyMine, toggleOnlyMine } from './only-mine.ts';
import { between, type Underline, type Written } from './written.ts';

export interface EditorParts {
  readonly parent: HTMLElement;
  readonly label: string;
  readonly hint: string;
  readonly value: Written;
  readonly longest: number;
  readonly nonce: string;
  readonly onChange: (written: Written) => void;
  readonly onAsk: (asked: WordAsked) => void;
  readonly onSlip: (asked: SlipAsked) => void;
  readonly onRefused: (why: 'too-long' | 'cleaned') => void;
  readonly onSelection: (selection: Selected) => void;
  readonly onFocus: () => void;
}

/** What the words around the surface say of the selection. */
export interface Selected {
  /** What "Only mine" would do now; null: nothing to mark. */
  readonly mine: 'mark' | 'unmark' | null;
  /** The underlined words at the caret, or null. */
  readonly word: string | null;
}

export interface Editor {
  /** Shows a value that came from elsewhere (a swap). Whoever made it takes it back: it is no step of this undo. */
  show(value: Written): void;
  underline(underlines: readonly Underline[], asked: string | null): void;
  misspelt(slips: readonly Span[]): void;
  /** As if it had been typed: Undo takes it back. */
  replace(span: Span, words: string): void;
  toggleOnlyMine(): void;
  find(): void;
  focus(caret?: number | Span): void;
  hasFocus(): boolean;
  destroy(): void;
}

/** Between the caret and the edge it scrolls to: the line in hand is never glued to what stands under it. */
const CARET_ROOM = { top: 24, bottom: 32 };

export function createEditor(parts: EditorParts): Editor {
  let last: Written = parts.value;

  const view = new EditorView({
    parent: parts.parent,
    state: EditorState.create({
      doc: parts.value.text,
      extensions: [
        parts.nonce === '' ? [] : EditorView.cspNonce.of(parts.nonce),
        EditorState.lineSeparator.of('\n'),
        history(),
        onlyMine(parts.value.onlyMine),
        mineSlip(),
        EditorView.scrollMargins.of(() => CARET_ROOM),
        identifiers(parts.onAsk),
        misspelt(parts.onSlip),
        drawSelection({ cursorBlinkRate: 1200 }),
        EditorView.lineWrapping,
        // The paragraph in hand: a style of the page decides whether it stands out.
        highlightActiveLine(),
        search({ createPanel: findPanel, top: true, literal: true }),
        placeholder(parts.hint),
        EditorView.contentAttributes.of({
          'aria-label': parts.label,
          spellcheck: 'false',
          autocorrect: 'off',
          autocapitalize: 'off',
          'data-words': 'own',
          tabindex: '0',
        }),
        incomingLimits(parts.longest, parts.onRefused),
        keymap.of([
          { key: 'Mod-Shift-m', run: toggleOnlyMine, preventDefault: true },
          ...searchKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.focusChanged && update.view.hasFocus) parts.onFocus();
          const mine = update.state.field(onlyMineField);
          if (update.docChanged || mine !== update.startState.field(onlyMineField)) {
            const text = update.docChanged ? update.state.doc.toString() : last.text;
            const isOurs = update.transactions.some((one) => one.annotation(Transaction.remote) === true);
            last = { text, onlyMine: mine };
            if (!isOurs) parts.onChange(last);
          }
          if (update.selectionSet || update.docChanged || update.focusChanged)
            parts.onSelection(selected(update.state));
        }),
      ],
    }),
  });
  return {
    show(value) {
      if (value === last) return;
      const change = between(view.state.doc.toString(), value.text);
      if (change === null && alike(value.onlyMine, view.state.field(onlyMineField))) {
        last = value;
        return;
      }
      view.dispatch({
        ...(change === null ? {} : { changes: change }),
        effects: setOnlyMine.of(value.onlyMine),
        annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
      });
      last = value;
    },
    underline(underlines, asked) {
      const end = view.state.doc.length;
      const fitting = underlines.filter((mark) => mark.start < mark.end && mark.end <= end);
      view.dispatch({ effects: [setUnderlines.of(fitting), setAsked.of(asked)] });
      parts.onSelection(selected(view.state));
    },
    misspelt(slips) {
      const end = view.state.doc.length;
      view.dispatch({ effects: setMisspelt.of(slips.filter((slip) => slip.end <= end)) });
    },
    replace({ start, end }, words) {
      view.dispatch({
        changes: { from: start, to: end, insert: words },
        selection: { anchor: start + words.length },
        userEvent: 'input',
      });
      view.focus();
    },
    toggleOnlyMine() {
      toggleOnlyMine(view);
      view.focus();
    },
    find() {
      openSearchPanel(view);
    },
    focus(caret) {
      if (caret !== undefined) {
        const within = (at: number): number => Math.max(0, Math.min(at, view.state.doc.length));
        const [anchor, head] = typeof caret === 'number' ? [caret, caret] : [caret.start, caret.end];
        view.dispatch({ selection: { anchor: within(anchor), head: within(head) }, scrollIntoView: true });
      }
      view.focus();
    },
    hasFocus: () => view.hasFocus,
    destroy() {
      closeSearchPanel(view);
      view.destroy();
    },
  };
}

function selected(state: EditorState): Selected {
  const target = aimed(state);
  const word = state.selection.main.empty ? wordAt(state, state.selection.main.head) : null;
  return {
    mine: target === null ? null : target.isMine ? 'unmark' : 'mark',
    word: word === null ? null : state.sliceDoc(word.start, word.end),
  };
}

function alike(a: Written['onlyMine'], b: Written['onlyMine']): boolean {
  return a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i].end);
}
