/**
 * Only mine, inside the editor: stretches that move with the text. Guarantees: typing at the end of one stays inside
 * it; deleting its words and undoing brings the mark back with them; marking and unmarking are undone like typing.
 */

import { invertedEffects } from '@codemirror/commands';
import {
  StateEffect,
  StateField,
  type ChangeDesc,
  type EditorState,
  type Extension,
  type Range,
  type Text,
} from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { merge, overlaps, type Span } from '../../../shared/base/span.ts';
import { writing } from '../../../shared/words/en/case.ts';

/** All stretches at once, in the coordinates of the text after the transaction. */
export const setOnlyMine = StateEffect.define<readonly Span[]>({
  map: (spans, change) => moved(spans, change),
});

export const onlyMineField = StateField.define<readonly Span[]>({
  create: () => [],
  update(spans, transaction) {
    let now = transaction.docChanged ? moved(spans, transaction.changes) : spans;
    if (transaction.isUserEvent('input')) now = leftByTwoLines(now, transaction.newDoc);
    for (const effect of transaction.effects) if (effect.is(setOnlyMine)) now = effect.value;
    return now;
  },
  provide: (field) =>
    EditorView.decorations.compute([field, 'doc'], (state) => drawn(state.doc, state.field(field))),
});

/** @param spans what is only mine when the editor opens. */
export function onlyMine(spans: readonly Span[]): Extension {
  return [
    onlyMineField.init(() => spans),
    invertedEffects.of((transaction) => {
      const before = transaction.startState.field(onlyMineField);
      const changed = transaction.effects.some((effect) => effect.is(setOnlyMine));
      const touched = transaction.docChanged && before.some((span) => isCut(span, transaction.changes));
      return changed || touched ? [setOnlyMine.of(before)] : [];
    }),
  ];
}

/** Where the selection, or the paragraph at the caret, would become or stop being only mine. */
export function aimed(state: EditorState): { readonly span: Span; readonly isMine: boolean } | null {
  const { from, to, empty } = state.selection.main;
  const line = state.doc.lineAt(from);
  const spans = state.field(onlyMineField);
  const around = spans.find((mine) => mine.start <= from && to <= mine.end && mine.start < mine.end);
  if (around && empty) return { span: around, isMine: true };
  const span = empty ? { start: line.from, end: line.to } : trimmed(state.doc, from, to);
  if (span.start >= span.end) return null;
  return { span, isMine: spans.some((mine) => mine.start <= span.start && span.end <= mine.end) };
}

/** Marks what is aimed at, or takes the mark away; false where there is nothing to mark. */
export function toggleOnlyMine(view: EditorView): boolean {
  const target = aimed(view.state);
  if (target === null) return false;
  const { span, isMine } = target;
  const spans = view.state.field(onlyMineField);
  const after = isMine ? spans.flatMap((mine) => without(mine, span)) : merge([...spans, span]);
  view.dispatch({ effects: setOnlyMine.of(after), userEvent: 'only-mine' });
  return true;
}

function moved(spans: readonly Span[], change: ChangeDesc): readonly Span[] {
  const kept = spans.filter((span) => !isSwallowed(span, change));
  const all = kept.map(({ start, end }) => ({ start: change.mapPos(start, -1), end: change.mapPos(end, 1) }));
  return merge(all.filter(({ start, end }) => start < end));
}

/** Replaced together with something around it: what stands there now is something else. */
function isSwallowed(span: Span, change: ChangeDesc): boolean {
  let swallowed = false;
  change.iterChangedRanges((start, end) => {
    const isMore = start < span.start || end > span.end;
    if (start <= span.start && span.end <= end && isMore) swallowed = true;
  });
  return swallowed;
}

/** Two line ends at the end of a block leave it: the way to write on beneath. */
function leftByTwoLines(spans: readonly Span[], doc: Text): readonly Span[] {
  const left = spans.map((span) =>
    span.end - span.start > 2 && doc.sliceString(span.end - 2, span.end) === '\n\n'
      ? { start: span.start, end: span.end - 2 }
      : span,
  );
  return left.some((span, index) => span !== spans[index]) ? left : spans;
}

function isCut(span: Span, change: ChangeDesc): boolean {
  let cut = false;
  change.iterChangedRanges((start, end) => {
    if (start < end && overlaps({ start, end }, span)) cut = true;
  });
  return cut;
}

function without(mine: Span, span: Span): Span[] {
  if (!overlaps(mine, span)) return [mine];
  return [
    { start: mine.start, end: Math.min(mine.end, span.start) },
    { start: Math.max(mine.start, span.end), end: mine.end },
  ].filter(({ start, end }) => start < end);
}

/** Without the line ends around it. */
function trimmed(doc: Text, from: number, to: number): Span {
  const words = doc.sliceString(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return { start, end };
}

class Label extends WidgetType {
  constructor(private readonly isBlock: boolean) {
    super();
  }
  override eq(other: Label): boolean {
    return other.isBlock === this.isBlock;
  }
  override toDOM(): HTMLElement {
    const label = document.createElement(this.isBlock ? 'div' : 'span');
    label.className = this.isBlock ? 'tc-mine-say tc-mine-line tc-mine-first' : 'tc-mine-say tc-mine-inline';
    label.textContent = writing.onlyMine;
    return label;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

const inside = Decoration.mark({ class: 'tc-mine' });
const line = Decoration.line({ class: 'tc-mine-line' });
const lastLine = Decoration.line({ class: 'tc-mine-line tc-mine-last' });

function drawn(doc: Text, spans: readonly Span[]): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { start, end } of spans) {
    const first = doc.lineAt(start);
    const last = doc.lineAt(end);
    const whole = start === first.from && end === last.to;
    ranges.push(Decoration.widget({ widget: new Label(whole), block: whole, side: -1 }).range(start));
    if (!whole) {
      ranges.push(inside.range(start, end));
      continue;
    }
    for (let number = first.number; number <= last.number; number++)
      ranges.push((number === last.number ? lastLine : line).range(doc.line(number).from));
  }
  return Decoration.set(ranges, true);
}
