/** Where the words stand: the right text, the right stretch, lit, and never through the middle of a letter. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromBytes } from '../../shared/base/ids.ts';
import type { Span } from '../../shared/base/span.ts';
import { newCase } from '../../shared/journal/case.ts';
import type { FoundPlace } from '../../shared/keeper/search.ts';
import { placesIn, readTexts } from '../../shared/search/places.ts';
import { wordsOf } from '../../shared/search/words.ts';

function places(words: string, story: string, onlyMine: readonly Span[] = [], near = false): FoundPlace[] {
  const draft = newCase(idFromBytes(new Uint8Array(16)), 0);
  const texts = readTexts({ ...draft, texts: { ...draft.texts, story: { text: story, onlyMine } } });
  return placesIn(
    texts,
    wordsOf(words, 'typed').map(({ word }) => word),
    { chairs: [] },
    near,
  );
}

const litIn = ({ words, lit }: FoundPlace): string[] => lit.map(({ start, end }) => words.slice(start, end));

describe('a place', () => {
  it('is the stretch that has most of the words', () => {
    const far = 'She waited. '.repeat(40);
    const story = `The door. ${far}The door and the lamp, at last.`;
    const [place] = places('door lamp', story);
    expect(place && story.slice(place.at.start, place.at.end)).toBe('door');
    expect(place?.at.start).toBeGreaterThan(400);
    expect(place && litIn(place)).toEqual(['door', 'lamp']);
    expect(place?.cut).toEqual({ before: true, after: false });
  });

  it('shows a long text cut between words, on one line', () => {
    const [place] = places('lamp', `${'one two '.repeat(60)}\n\nThe lamp\nhung ${'there still '.repeat(60)}`);
    expect(place?.words).toMatch(/^(one|two) .*The lamp hung .*(there|still)$/u);
    expect(place?.words).not.toMatch(/\n/u);
    expect(place?.cut).toEqual({ before: true, after: true });
  });

  it('says what is only mine', () => {
    const story = 'Out loud. Never this.';
    expect(places('never', story, [{ start: 10, end: 21 }])[0]?.onlyMine).toBe(true);
    expect(places('loud', story, [{ start: 10, end: 21 }])[0]?.onlyMine).toBe(false);
  });

  it('lights what is nearly so only where nothing is as typed', () => {
    const [exact] = places('table', 'A table, a cable.');
    expect(exact && litIn(exact)).toEqual(['table']);
    const [near] = places('tabel', 'A table.', [], true);
    expect(near && litIn(near)).toEqual(['table']);
  });

  it('lies between graphemes, whatever stands around', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const around = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(around, around, (before, behind) => {
        const text = `${before} lantern ${behind}`;
        const edges = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
        const [place] = places('lantern', text);
        expect(place).toBeDefined();
        if (place === undefined) return;
        expect(edges.has(place.at.start) && edges.has(place.at.end)).toBe(true);
        const shown = [...segmenter.segment(place.words)]
          .map(({ index }) => index)
          .concat(place.words.length);
        for (const { start, end } of place.lit)
          expect(shown.includes(start) && shown.includes(end)).toBe(true);
        expect(litIn(place)).toContain('lantern');
      }),
    );
  });
});
