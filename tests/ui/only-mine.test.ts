import { history, redo, undo } from '@codemirror/commands';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimed, onlyMine, onlyMineField, setOnlyMine } from '../../renderer/ui/writing/only-mine.ts';
import type { Span } from '../../shared/base/span.ts';

/** A text with what is only mine in brackets. */
function written(marked: string): EditorState {
  const spans: Span[] = [];
  let doc = '';
  let start = 0;
  for (const symbol of marked) {
    if (symbol === '[') start = doc.length;
    else if (symbol === ']') spans.push({ start, end: doc.length });
    else doc += symbol;
  }
  return EditorState.create({ doc, extensions: [history(), onlyMine(spans)] });
}

function shown(state: EditorState): string {
  let text = state.doc.toString();
  for (const { start, end } of [...state.field(onlyMineField)].reverse())
    text = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  return text;
}

function edit(
  state: EditorState,
  changes: TransactionSpec['changes'],
  userEvent = 'input.type',
): EditorState {
  return state.update({ ...(changes === undefined ? {} : { changes }), userEvent }).state;
}

function run(command: typeof undo, state: EditorState): EditorState {
  let after = state;
  command({ state, dispatch: (transaction) => (after = transaction.state) });
  return after;
}

describe('only mine while writing', () => {
  it.each([
    ['inside', 'a [mine] b', { from: 4, insert: 'X' }, 'a [miXne] b'],
    ['at its end: in doubt it stays private', 'a [mine] b', { from: 6, insert: 'X' }, 'a [mineX] b'],
    ['before it', 'a [mine] b', { from: 0, insert: 'X' }, 'Xa [mine] b'],
    ['after it', 'a [mine] b', { from: 7, insert: 'X' }, 'a [mine] Xb'],
    ['one of its characters away', 'a [mine] b', { from: 3, to: 4 }, 'a [mne] b'],
    ['all of it replaced from inside', 'a [mine] b', { from: 2, to: 6, insert: 'other' }, 'a [other] b'],
    ['all of it away', 'a [mine] b', { from: 2, to: 6 }, 'a  b'],
    ['away with what is around it', 'a [mine] b', { from: 0, to: 8, insert: 'new' }, 'new'],
    ['what is between two of them away', '[one] and [two]', { from: 3, to: 8 }, '[onetwo]'],
    ['a first line end at its end stays in it', '[mine]', { from: 4, insert: '\n' }, '[mine\n]'],
    ['a second one leaves it', '[mine\n]', { from: 5, insert: '\n' }, '[mine]\n\n'],
  ])('%s', (_name, before, change, after) => {
    expect(shown(edit(written(before), change))).toBe(after);
  });

  it('comes back with its words', () => {
    const before = written('a [mine] b');
    const gone = edit(before, { from: 1, to: 7 }, 'delete');
    expect(shown(gone)).toBe('ab');
    expect(shown(run(undo, gone))).toBe('a [mine] b');
    expect(shown(run(redo, run(undo, gone)))).toBe('ab');
  });

  it('is marked and unmarked by undo and redo too', () => {
    const before = written('a mine b');
    const marked = before.update({ effects: setOnlyMine.of([{ start: 2, end: 6 }]) }).state;
    expect(shown(marked)).toBe('a [mine] b');
    expect(shown(run(undo, marked))).toBe('a mine b');
    expect(shown(run(redo, run(undo, marked)))).toBe('a [mine] b');
  });

  it.each([
    ['a selection, without the spaces around it', 'one two three', 3, 8, { start: 4, end: 7 }, false],
    ['the paragraph at the caret', 'one\ntwo\nthree', 5, 5, { start: 4, end: 7 }, false],
    ['the block around the caret', 'one [two] three', 5, 5, { start: 4, end: 7 }, true],
    ['a part of a block', '[one two]', 4, 7, { start: 4, end: 7 }, true],
    ['more than a block', 'one [two] three', 0, 7, { start: 0, end: 7 }, false],
  ])('is aimed at %s', (_name, marked, anchor, head, span, isMine) => {
    const state = written(marked).update({ selection: { anchor, head } }).state;
    expect(aimed(state)).toEqual({ span, isMine });
  });

  it('is not aimed at nothing', () => {
    expect(aimed(written(''))).toBeNull();
  });

  it('is always sorted, apart, inside the text and never empty', () => {
    const change = fc.record({
      at: fc.nat(40),
      away: fc.nat(10),
      insert: fc.constantFrom('', 'x', '\n', 'xyz'),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let state = written('[one] and [two] and three [four]');
        for (const { at, away, insert } of changes) {
          const from = Math.min(at, state.doc.length);
          state = edit(state, { from, to: Math.min(from + away, state.doc.length), insert });
          let last = -1;
          for (const { start, end } of state.field(onlyMineField)) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(state.doc.length);
        }
      }),
    );
  });
});
