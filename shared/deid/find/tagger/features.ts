/**
 * What the tagger sees of a word: its kind and ending, never the word itself unless everyone uses it; the three words
 * to either side; how the same word stands elsewhere in the text. Each feature is a slot of the table. Training and
 * scanning go through this one file. Constant work a word.
 */

import { coarseKindOf, type Columns } from './columns.ts';
import { mix } from './mix.ts';

/** How many slots the table has; a power of two. */
export const SLOTS = 1 << 15;
/** At most so many features a word. */
export const MOST = 96;

/**
 * The slots of word i, into `into`.
 * @param tag what the word before was taken for: 0 nothing, 1 a name, 2 a place or house
 * @returns how many
 */
export function featuresOf(columns: Columns, i: number, tag: number, into: Int32Array): number {
  const { word, role, shape, gap, length } = columns;
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    into[n] = mix(template, a, b, c) & (SLOTS - 1);
    n += 1;
  };
  const wordAt = (at: number): number => (at < 0 || at >= length ? 7 : (word[at] ?? 7));
  const roleAt = (at: number): number => (at < 0 || at >= length ? 62 : (role[at] ?? 62));
  const kind = columns.kind[i] ?? 0;
  const coarse = coarseKindOf(kind);
  const manner = (columns.casual ? 16 : 0) | (shape[i] ?? 0);
  const to = gap[i] ?? 0;
  const on = i + 1 < length ? (gap[i + 1] ?? 0) : 3;
  const [w1, w2, w3] = [wordAt(i - 1), wordAt(i - 2), wordAt(i - 3)];
  const [v1, v2, v3] = [wordAt(i + 1), wordAt(i + 2), wordAt(i + 3)];
  const [r1, r2] = [roleAt(i - 1), roleAt(i - 2)];
  const [s1, s2] = [roleAt(i + 1), roleAt(i + 2)];
  const here = word[i] ?? 0;
  const part = role[i] ?? 0;

  put(0, manner);
  put(1, kind, manner);
  put(2, coarse, manner);
  put(4, here);
  put(5, part, manner);
  put(6, columns.ending[i] ?? 0);
  put(7, columns.longEnding[i] ?? 0);
  put(8, columns.longEnding[i] ?? 0, coarse & 7);
  put(9, columns.elsewhere[i] ?? 0, coarse);
  put(10, columns.elsewhere[i] ?? 0, manner);
  put(14, columns.slip[i] ?? 0, manner);
  put(15, columns.slip[i] ?? 0, r1, s1);
  put(11, tag, coarse);
  put(12, tag, part, to);
  put(13, tag, w1);

  put(20, w1, to);
  put(21, w2);
  put(22, w3);
  put(23, v1, on);
  put(24, v2);
  put(25, v3);
  put(26, w1, coarse, to);
  put(27, v1, coarse, on);
  put(28, w1, v1);
  put(29, w2, w1);
  put(30, v1, v2);
  put(31, w2, w1, coarse);
  put(32, v1, v2, coarse);
  put(33, w3, w2, w1);
  put(34, w1, v1, coarse);
  put(35, w1, manner);
  put(36, v1, manner);
  put(37, w2, v1, r1);

  put(40, r1, to);
  put(41, s1, on);
  put(42, r1, s1, coarse);
  put(43, r2, r1);
  put(44, s1, s2);
  put(45, r2, r1, coarse);
  put(46, s1, s2, coarse);
  put(47, r2, r1, s1);
  put(48, r1, s1, s2);
  put(49, r1, s1, manner);
  put(50, r1, here);
  put(51, s1, here);
  put(52, r1, part, s1);

  put(60, to, on, coarse);
  put(61, to, on, manner);
  put(62, w1, on);
  put(63, v1, to);
  put(64, shapeAt(columns, i - 1), shapeAt(columns, i + 1), manner);
  put(65, coarseAt(columns, i - 1), coarse, to);
  put(66, coarseAt(columns, i + 1), coarse, on);
  put(67, coarseAt(columns, i - 1), coarseAt(columns, i + 1), coarse);
  put(68, endingAt(columns, i - 1), to);
  put(69, endingAt(columns, i + 1), on);
  put(70, endingAt(columns, i + 1), coarse, on);
  put(71, endingAt(columns, i + 1), w1, on);
  put(72, kind, r1, to);
  put(73, kind, s1, on);
  return n;
}

function shapeAt(columns: Columns, i: number): number {
  return columns.shape[i] ?? 0;
}

function coarseAt(columns: Columns, i: number): number {
  return i < 0 || i >= columns.length ? 127 : coarseKindOf(columns.kind[i] ?? 0);
}

function endingAt(columns: Columns, i: number): number {
  return columns.ending[i] ?? 0;
}
