/** The tagger: its table belongs to its texts, it finds what no rule does, and no text whatever harms it. */

import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inputsSum } from '../../build/tagger/inputs.ts';
import { taken } from '../../shared/deid/find/detectors/tagger.ts';
import type { Code } from '../../shared/deid/find/evidence.ts';
import { read } from '../../shared/deid/find/reading.ts';
import { withoutWords } from '../../shared/deid/find/tagger/against.ts';
import { SLOTS } from '../../shared/deid/find/tagger/features.ts';
import { packed, PER_ONE, unpacked } from '../../shared/deid/find/tagger/pack.ts';
import { LEARNED_FROM, TABLE } from '../../shared/deid/find/tagger/table.ts';
import { shippedWeights, SILENT, tagsOf } from '../../shared/deid/find/tagger/tag.ts';
import { lists } from '../../shared/deid/lists/lists.ts';

function found(text: string): string[] {
  const reading = read(text, lists());
  return taken(reading, lists()).map(({ start, end }) => text.slice(start, end));
}

describe('the table', () => {
  test('was learned from the texts and sentences that are here', () => {
    // Where this fails: `node build/tagger/train.mjs`, and commit the table.
    expect(LEARNED_FROM).toBe(inputsSum(path.resolve(import.meta.dirname, '../..')));
  });

  test('has two weights a slot, not all of them nothing', () => {
    const weights = shippedWeights();
    expect(weights).toHaveLength(2 * SLOTS);
    expect(weights.filter((weight) => weight !== 0).length).toBeGreaterThan(SLOTS / 8);
  });

  test('comes out of its text as it went in', () => {
    const every = Float32Array.from({ length: 86 }, (_, i) => (i - 43) / PER_ONE);
    expect([...unpacked(packed(every))]).toEqual(Array.from({ length: 86 }, (_, i) => i - 43));
    expect([...unpacked(packed(Float32Array.of(99, -99)))]).toEqual([42, -43]);
    expect(packed(Float32Array.from(unpacked(TABLE), (step) => step / PER_ONE))).toBe(TABLE);
  });
});

describe('names that are words', () => {
  test.each([
    ['had dawn in with her ears and gave her drops', 'dawn'],
    ["it's carol next door who found him", 'carol'],
    ['spoke to grace about the transport and she will ring', 'grace'],
    ['so joy says she is not going back', 'joy'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  test.each([
    'it was dawn by the time we had finished and there was no joy in it',
    'the grace of it surprised me and i had no hope left',
    'start metformin five hundred twice a day and check the bloods in a month',
    'Grief, I have learned, keeps office hours. Pain was not the worst of it.',
  ])('but not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('against a rule', () => {
  const ask = (text: string, because: readonly Code[]): number => {
    const reading = read(text, lists());
    const start = text.indexOf('shw');
    return withoutWords(reading, [{ start, end: start + 3, kind: 'NAME', because }], lists()).length;
  };
  const typed = 'ok so i said lemme shw w my senior n went bck to the rm';

  test('what was close is let go where it stands like a word', () => {
    expect(ask(typed, ['not-a-word'])).toBe(0);
  });

  test('what more speaks for stays, and so does all in a text with capitals', () => {
    expect(ask(typed, ['not-a-word', 'honorific'])).toBe(1);
    expect(ask('I said: let me shw with my senior. She went back to the room.', ['not-a-word'])).toBe(1);
  });
});

describe('any text whatever', () => {
  test('is read the same way twice, one answer a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const reading = read(text, lists());
        const once = tagsOf(reading, lists());
        expect(once.person).toHaveLength(reading.tokens.length);
        expect(tagsOf(read(text, lists()), lists())).toEqual(once);
        for (const sum of once.person) expect(Number.isFinite(sum) && sum >= SILENT).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['a', 'joy ', 'Joy. ', 'é', "o'", '1 ', 'the ', '\n', 'x-'])(
    '%j over and over comes back',
    (part) => {
      const text = part.repeat(40_000);
      expect(taken(read(text, lists()), lists()).every(({ end }) => end <= text.length)).toBe(true);
    },
  );
});
