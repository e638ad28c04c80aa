/**
 * A text as columns of small numbers, one row a word: its kind and ending, never the word itself unless everyone uses
 * it, and how the same word stands at its other places. Constant work a word.
 */

import { ABBREVIATED, ANY_PLACE, COMMON, FIRST, MEDICAL, PEOPLE, SEEN } from '../../lists/lexicon.ts';
import type { Lists } from '../../lists/lists.ts';
import type { Reading } from '../reading.ts';
import { looksMisspelt } from '../word-sense.ts';
import { mix } from './mix.ts';
import { FIRST_JOINT, roleOf } from './role.ts';

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
export function coarseKindOf(bits: number): number {
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
