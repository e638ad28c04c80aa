/** Prompts as data: listed, unique, in one voice; and three at a time that go through all of them. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROMPT_SETS, promptsOf } from '../../shared/prompts/catalogue.ts';
import type { PromptPlace } from '../../shared/prompts/prompt.ts';
import { threeOf } from '../../shared/prompts/three-of.ts';
import { feelingsIn, pullsIn } from '../../shared/prompts/vocabulary.ts';

const ROOM = path.join(import.meta.dirname, '../../shared/prompts');
const PLACES: readonly PromptPlace[] = [
  'opening',
  'doctor',
  'patient',
  'relationship',
  'card',
  'after',
  'next-visit',
];
const all = PROMPT_SETS.flatMap((set) => set.prompts);

describe('the catalogue', () => {
  it('lists every set in the folder', () => {
    const sets = readdirSync(path.join(ROOM, 'en')).filter(
      (file) => file !== 'feelings.ts' && file !== 'pulls.ts',
    );
    expect(PROMPT_SETS.map((set) => `${set.name}.ts`).sort()).toEqual(sets.sort());
  });

  it('has something for every place, the most for the chair people skip', () => {
    for (const place of PLACES) expect(promptsOf(place).length, place).toBeGreaterThanOrEqual(3);
    for (const place of PLACES.filter((other) => other !== 'patient'))
      expect(promptsOf('patient').length).toBeGreaterThan(promptsOf(place).length);
  });

  it('falls back to English', () => {
    expect(promptsOf('doctor', 'xx')).toEqual(promptsOf('doctor', 'en'));
    expect(feelingsIn('xx')).toEqual(feelingsIn('en'));
    expect(pullsIn('xx')).toEqual(pullsIn('en'));
  });

  it('names each prompt once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const set of PROMPT_SETS)
      for (const { id } of set.prompts) expect(id).toMatch(new RegExp(`^${set.place}/[a-z-]+$`, 'u'));
  });

  it('speaks in one voice: short, calm, no advice', () => {
    for (const { text } of all) {
      expect(text.length, text).toBeLessThanOrEqual(100);
      expect(text).not.toMatch(/!|’|\b(?:should|must|try to|need to do|remember to|learn|improve|diagnos)/iu);
    }
  });

  it('leaves to Only mine what touches home', () => {
    expect(
      promptsOf('doctor')
        .filter(({ onlyMine }) => onlyMine)
        .map(({ id }) => id),
    ).toEqual(['doctor/someone-else', 'doctor/home']);
  });
});

describe('three at a time', () => {
  it('are three different ones, and the same for the same turn', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.string(), fc.nat(200), (place, seed, turn) => {
        const three = threeOf(promptsOf(place), seed, turn);
        expect(new Set(three).size).toBe(3);
        expect(threeOf(promptsOf(place), seed, turn)).toEqual(three);
      }),
    );
  });

  it('go through all before any comes again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.string(), fc.nat(5), (place, seed, round) => {
        const prompts = promptsOf(place);
        const turns = Math.ceil(prompts.length / 3);
        const seen = new Set(
          Array.from({ length: turns }, (_, i) => threeOf(prompts, seed, round * turns + i)).flat(),
        );
        expect(seen.size).toBe(prompts.length);
      }),
    );
  });

  it('differ between cases and between rounds', () => {
    const orders = new Set(
      Array.from({ length: 40 }, (_, i) =>
        threeOf(promptsOf('patient'), `case ${String(i)}`)
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(30);
    const rounds = new Set(
      Array.from({ length: 10 }, (_, i) =>
        threeOf(promptsOf('patient'), 'one', i * 7)
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(rounds.size).toBeGreaterThan(7);
  });

  it('make do with fewer', () => {
    expect(threeOf([], 'x')).toEqual([]);
    expect(threeOf(promptsOf('card').slice(0, 2), 'x', 5)).toHaveLength(2);
  });
});

describe('what can be named', () => {
  it('are ten clusters of feelings and sixteen pulls, each once', () => {
    const words = feelingsIn().flatMap((cluster) => cluster.feelings.map(({ word }) => word));
    expect(feelingsIn().map(({ word }) => word)).toEqual([
      'heavy',
      'hot',
      'small',
      'afraid',
      'far',
      'close',
      'torn',
      'unsure',
      'good',
      'hard to say',
    ]);
    expect(new Set(words).size).toBe(50);
    expect(new Set(pullsIn().map(({ id }) => id)).size).toBe(16);
    expect(pullsIn().every(({ words: said }) => said.startsWith('to '))).toBe(true);
  });
});
