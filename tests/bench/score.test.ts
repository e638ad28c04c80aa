/**
 * Our scorer against frozen figures: those of the scorer the floors were set with, for what a careless scanner found in
 * the open sets and in a set of quirks. To the last decimal.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldOf, readMarked, readSet } from '../../build/bench/open-sets.ts';
import type { Gold } from '../../build/bench/open-sets.ts';
import { score } from '../../build/bench/score.ts';
import type { Found } from '../../build/bench/score.ts';

const TREE = path.resolve(import.meta.dirname, '../..');

const linesOf = (file: string): string[] =>
  readFileSync(path.join(import.meta.dirname, 'frozen', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const expected = JSON.parse(linesOf('expected.json').join('\n')) as Record<string, unknown>;

function foundIn(golds: readonly Gold[], file: string): Found[] {
  const frozen = linesOf(file).map(
    (line) => JSON.parse(line) as { id: string; spans: [number, number][]; ms?: number },
  );
  expect(frozen.map(({ id }) => id)).toEqual(golds.map(({ id }) => id));
  return frozen.map(({ spans, ms }) => ({
    spans: spans.map(([start, end]) => ({ start, end })),
    ...(ms === undefined ? {} : { ms }),
  }));
}

describe('frozen figures', () => {
  test.each(['cases', 'authored', 'presidio-synth'] as const)('%s', (name) => {
    // Of the template sentences the first 400 are frozen.
    const golds = readSet(TREE, name).slice(0, 400);
    expect(score(golds, foundIn(golds, `${name}.found.jsonl`)).figures).toEqual(expected[name]);
  });

  test('quirks: titles, years, generic nouns, touching flags, lines, nothing to find', () => {
    const golds = linesOf('quirks.gold.jsonl').map(goldOf);
    expect(score(golds, foundIn(golds, 'quirks.found.jsonl')).figures).toEqual(expected['quirks']);
  });

  test('tell right from wrong: one finding less is another figure', () => {
    const golds = readSet(TREE, 'cases');
    const [first, ...others] = foundIn(golds, 'cases.found.jsonl');
    const fewer = { spans: (first?.spans ?? []).slice(40) };
    const { figures } = score(golds, [fewer, ...others]);
    expect(figures).not.toEqual(expected['cases']);
  });
});

describe('what is told of slips', () => {
  const gold = readMarked('one', 'I told [[NAME|Maria Lund]] of the [[Q:WORK|tugboat]] at [[PLACE|Elm]].\n');

  test('marks are read into spans, PLACE as LOCATION', () => {
    expect(gold.text).toBe('I told Maria Lund of the tugboat at Elm.\n');
    expect(gold.spans).toEqual([
      { start: 7, end: 17, type: 'NAME', mustFind: true, specific: false },
      { start: 25, end: 32, type: 'WORK', mustFind: false, specific: true },
      { start: 36, end: 39, type: 'LOCATION', mustFind: true, specific: false },
    ]);
  });

  test('half a name is missed, a flag on nothing is false, an untouched specific is told', () => {
    const { missed, falseFlags, missedSpecifics } = score(
      [gold],
      [
        {
          spans: [
            { start: 2, end: 6 },
            { start: 7, end: 12 },
            { start: 36, end: 39 },
          ],
        },
      ],
    );
    expect(missed.map(({ type, words }) => [type, words])).toEqual([['NAME', 'Maria Lund']]);
    // "told" touches the name's flag: a reader sees one.
    expect(falseFlags).toEqual([]);
    expect(missedSpecifics.map(({ type, words }) => [type, words])).toEqual([['Q:WORK', 'tugboat']]);
  });
});
