/**
 * What the tagger sees of a word: its kind and ending, never the word itself unless everyone uses it; the three words
 * to either side; how the same word stands elsewhere in the text. Each feature is a slot of the table. Training and
 * scanning go through this one file. Constant work a word.
 */

import { ABBREVIATED, ANY_PLACE, COMMON, FIRST, MEDICAL, PEOPLE, SEEN } from '../../lists/lexicon.ts';
import type { Lists } from '../../lists/lists.ts';
import type { Reading } from '../reading.ts';
import { looksMisspelt } from '../word-sense.ts';
import { FIRST_JOINT, roleOf } from './role.ts';

/** How many slots the table has; a power of two. */
export const SLOTS = 1 << 15;
/** At most so many features a word. */
export const MOST = 96;

/** The words of a text, each as a few numbers. */
export interface Columns {
  readonly length: number;
  /** An everyday word by itself, any other by its kind. */
  readonly word: Int32Array;
  readonly kind: Int32Array;
  readonly role: Uint8Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** Two and three last letters. */
  readonly ending: Int32Array;
  readonly longEnding: Int32Array;
  /** How the word stands at its other places. */
  readonly elsewhere: Uint8Array;
  /** Like a slip of the finger, or cut short. */
  readonly slip: Uint8Array;
  readonly candidate: Uint8Array;
  readonly casual: boolean;
}

interface Form {
  readonly word: number;
  readonly role: number;
  readonly ending: number;
  readonly longEnding: number;
  readonly slip: number;
  times: number;
  led: number;
  thing: number;
  acts: number;
  titled: number;
  owns: number;
}

export function columnsOf(reading: Reading, lists: Lists): Columns {
  const { tokens, known } = reading;
  const { length } = tokens;
  const columns = {
    length,
    word: new Int32Array(length),
    kind: new Int32Array(length),
    role: new Uint8Array(length),
    shape: new Uint8Array(length),
    gap: new Uint8Array(length),
    ending: new Int32Array(length),
    longEnding: new Int32Array(length),
    elsewhere: new Uint8Array(length),
    slip: new Uint8Array(length),
    candidate: new Uint8Array(length),
    casual: reading.casual,
  };
  const forms = new Map<string, Form>();
  const own: Form[] = [];
  let before: Form | undefined;
  let led = false;
  tokens.forEach((token, i) => {
    const bits = known[i] ?? 0;
    let form = forms.get(token.low);
    if (form === undefined) forms.set(token.low, (form = formOf(token.low, bits, lists)));
    own.push(form);
    const close = token.gap === ' ';
    form.times += 1;
    if (token.owns) form.owns += 1;
    if (close && before) {
      if (before.role === FIRST_JOINT || before.role === FIRST_JOINT + 2) form.thing += 1;
      if (before.role === FIRST_JOINT + 11 || before.role === FIRST_JOINT + 4) form.led += 1;
      if (before.role === 9 || before.role === 10 || before.role === FIRST_JOINT + 7) form.titled += 1;
      if (led && (form.role === 6 || form.role === 7)) before.acts += 1;
    }
    before = form;
    led = true;
    columns.word[i] = token.digit ? 11 : form.word;
    columns.role[i] = token.digit ? 63 : form.role;
    columns.kind[i] = kindOf(bits);
    columns.ending[i] = form.ending;
    columns.longEnding[i] = form.longEnding;
    columns.slip[i] = form.slip;
    columns.gap[i] = gapOf(token.gap);
    columns.shape[i] = shapeOf(token.caps) | (token.opens ? 8 : 0);
    if (!token.digit && token.text.length > 1 && form.role < FIRST_JOINT && !isMedical(bits))
      columns.candidate[i] = 1;
  });
  own.forEach((form, i) => {
    if (form.times < 2) return;
    const others = form.times - 1;
    columns.elsewhere[i] =
      1 |
      (form.thing * 3 > others ? 2 : 0) |
      (form.acts > 1 ? 4 : 0) |
      (form.titled > 1 ? 8 : 0) |
      (form.owns > 1 ? 16 : 0) |
      (form.led * 2 > others ? 32 : 0) |
      (others > 3 ? 64 : 0);
  });
  return columns;
}

function isMedical(bits: number): boolean {
  return (bits & MEDICAL) !== 0 && (bits & (ABBREVIATED | FIRST)) !== (ABBREVIATED | FIRST);
}

function formOf(low: string, bits: number, lists: Lists): Form {
  const role = roleOf(low);
  const everyday = role !== 0 || ((bits & COMMON) >= 6 && (bits & FIRST) === 0);
  const { length } = low;
  return {
    role,
    word: everyday ? hashOf(low) : mix(3, coarseKindOf(bits), role),
    ending: length < 3 ? length : (low.charCodeAt(length - 1) << 8) | low.charCodeAt(length - 2),
    longEnding:
      length < 5
        ? length
        : (low.charCodeAt(length - 1) << 16) | (low.charCodeAt(length - 2) << 8) | low.charCodeAt(length - 3),
    slip: slipOf(low, bits, lists),
    times: 0,
    led: 0,
    thing: 0,
    acts: 0,
    titled: 0,
    owns: 0,
  };
}

/** 1 with no vowel, 2 one letter from a usual word, 0 neither; asked only of words no list has. */
function slipOf(low: string, bits: number, lists: Lists): number {
  if ((bits & (COMMON | FIRST | PEOPLE | MEDICAL)) !== 0) return 0;
  if (!/[aeiouy]/.test(low)) return 1;
  return looksMisspelt(low, lists) ? 2 : 0;
}

function hashOf(low: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < low.length && i < 24; i += 1) hash = Math.imul(hash ^ low.charCodeAt(i), 0x01000193);
  return hash | 0x40000000;
}

function kindOf(bits: number): number {
  return bits & ~ABBREVIATED;
}

/** How common in five steps, what sort of name, whether a place, whether medicine. */
function coarseKindOf(bits: number): number {
  const common = bits & COMMON;
  const step = common === 0 ? 0 : common < 3 ? 1 : common < 5 ? 2 : common < 6 ? 3 : common < 7 ? 4 : 5;
  const name = (bits & FIRST) !== 0 ? 3 : (bits & PEOPLE) !== 0 ? 2 : (bits & SEEN) !== 0 ? 1 : 0;
  return step | (name << 3) | ((bits & ANY_PLACE) !== 0 ? 32 : 0) | ((bits & MEDICAL) !== 0 ? 64 : 0);
}

const SHAPES: Readonly<Record<string, number>> = { lower: 1, title: 2, upper: 3, mixed: 4, none: 5 };

function shapeOf(caps: string): number {
  return SHAPES[caps] ?? 0;
}

function gapOf(gap: string): number {
  if (gap === ' ') return 1;
  if (gap === '') return 2;
  if (gap.includes('\n')) return 3;
  const first = gap.charCodeAt(0);
  if (first === 0x2c) return 4;
  if (first === 0x2e || first === 0x21 || first === 0x3f) return 5;
  if (first === 0x27 || first === 0x2019) return 6;
  if (first === 0x2d) return 7;
  if (first === 0x3a || first === 0x3b) return 8;
  return /["“‘(]/.test(gap) ? 9 : 10;
}

function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ c, 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}

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
