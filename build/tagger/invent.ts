/** Small texts made of the sentences of frames.ts and harmless.ts, their blanks filled and marked. */

import type { Gold, Marked } from '../bench/open-sets.ts';
import type { Chance } from './chance.ts';
import { SAID, TYPED, WRITTEN } from './frames.ts';
import { HARMLESS } from './harmless.ts';
import { firstName, house, lastName, street, town } from './pools.ts';
import { mistyped, titled } from './rewrite.ts';

const PARTS = /\{([FLPOS])\}/g;
const TYPES: Readonly<Record<string, string>> = {
  F: 'NAME',
  L: 'NAME',
  P: 'LOCATION',
  O: 'ORG',
  S: 'LOCATION',
};

export function invented(id: string, by: Chance): Gold {
  const manner = by.next();
  const written = manner < 0.25;
  const typed = !written && manner < 0.45;
  const frames = written ? WRITTEN : typed ? [...TYPED, ...TYPED, ...SAID] : SAID;
  const between = written
    ? [' ', ' ', '\n\n']
    : typed
      ? ['. ', '\n', ', ']
      : [' ', ' ', ' and ', '. ', '\n', ', '];
  const cast = {
    F: many(by, firstName),
    L: many(by, lastName),
    P: many(by, town),
    O: many(by, house),
    S: many(by, street),
  };
  const joint = by.pick(between);
  const spans: Marked[] = [];
  let text = '';
  const count = 6 + Math.floor(by.next() * 8);
  for (let round = 0; round < count; round += 1) {
    const plain = by.is(0.5);
    const frame = by.pick(plain ? HARMLESS : frames);
    if (text !== '') text += joint === ' ' && !written && by.is(0.3) ? by.pick(between) : joint;
    const from = text.length;
    let at = 0;
    for (const match of frame.matchAll(PARTS)) {
      const slot = match[1] as keyof typeof cast;
      text += frame.slice(at, match.index);
      const name = by.pick(cast[slot]);
      // "the grange": the article is none of it.
      const shown = written ? titled(name).replace(/^The /, 'the ') : name;
      spans.push({
        start: text.length,
        end: text.length + shown.length,
        type: TYPES[slot] ?? 'NAME',
        mustFind: true,
        specific: false,
      });
      text += shown;
      at = match.index + match[0].length;
    }
    text += frame.slice(at);
    if (written)
      text = text.slice(0, from) + text.slice(from).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    if (written && /\p{L}$/u.test(text)) text += '.';
  }
  const gold = { id, text, spans };
  return typed ? mistyped(gold, by) : gold;
}

function many(by: Chance, make: (by: Chance) => string): string[] {
  return [make(by), make(by), make(by), make(by)];
}
