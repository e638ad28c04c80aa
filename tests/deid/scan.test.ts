/** The scan as a whole: the case as one document, the cast, dismissals, and what holds for any text whatever. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { type Context, plainContext } from '../../shared/deid/find/context.ts';
import type { Kind } from '../../shared/deid/finding.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { scan, scanAll } from '../../shared/deid/find/scan.ts';

const context = plainContext(lists());

function found(text: string, told: Context = context): string[] {
  return scan(text, CATALOGUE, told).map(({ start, end }) => text.slice(start, end));
}

function kinds(text: string): [string, Kind][] {
  return scan(text, CATALOGUE, context).map(({ start, end, kind }) => [text.slice(start, end), kind]);
}

describe('the case is one document', () => {
  test('a name of one text is a name in all, in small letters and misspelt', () => {
    const texts = {
      story: 'I have looked after Marisela Quintanar for years.',
      doctor: 'marisela asked me twice. Mariselas sister too.',
      patient: 'I think Quintanr was tired.',
    };
    const all = scanAll(texts, CATALOGUE, context);
    const words = (source: keyof typeof texts): string[] =>
      (all[source] ?? []).map(({ start, end }) => texts[source].slice(start, end));
    expect(words('story')).toEqual(['Marisela Quintanar']);
    expect(words('doctor')).toContain('marisela');
    expect(words('patient')).toEqual(['Quintanr']);
  });

  test('a name that is a word is left alone where it is the word', () => {
    const text =
      'so the daughter joy called and joy had driven home and there was no joy in that for anybody';
    const at = scan(text, CATALOGUE, context).map(({ start }) => start);
    expect(at).toContain(text.indexOf('joy called'));
    expect(at).toContain(text.indexOf('joy had'));
    expect(at).not.toContain(text.indexOf('joy in that'));
  });

  test('findings say which detector and why', () => {
    const [finding] = scan('He sat with Thessaly.', CATALOGUE, context);
    expect(finding?.detector).toBe('names');
    expect(finding?.reasons.map(({ code }) => code)).toContain('capital-inside');
  });
});

describe('what the physician says', () => {
  test('the cast is found in every form', () => {
    const told = { ...context, cast: ['Hope Wren'] };
    expect(found('I told hope the truth. Wren sang.', told)).toEqual(['hope', 'Wren']);
  });

  test.each([
    [
      'Margaret Oyelaran',
      'i rang peggy and then mags called back about margret',
      ['peggy', 'mags', 'margret'],
    ],
    [
      'Lorraine Tillman',
      'Loraine came. Lorane sat with L.T. and Tilman.',
      ['Loraine', 'Lorane', 'L.T.', 'Tilman'],
    ],
    ['Robert Stephens', 'bob said dr stevens was late', ['bob', 'stevens']],
    ['Grace Bell', 'so grace said no and then bell rang me with grace and peace', ['grace', 'bell']],
  ])('%s is found short, misspelt, and by initials', (name, text, expected) => {
    expect(found(text, { ...context, cast: [name] })).toEqual(expect.arrayContaining(expected));
  });

  test('a mark is found everywhere', () => {
    const told = { ...context, marks: [{ text: 'the lighthouse', kind: 'LOCATION' as const }] };
    expect(found('We met by the lighthouse again.', told).join()).toContain('lighthouse');
  });

  test('what is no identifier is found no more', () => {
    expect(found('He was reading Middlemarch.')).toEqual(['Middlemarch']);
    expect(found('He was reading Middlemarch.', { ...context, dismissed: ['Middlemarch'] })).toEqual([]);
  });
});

describe('dictated and typed in a hurry', () => {
  test.each([
    ['the man in room six ten his name is clarence bodine', ['six ten', 'clarence bodine']],
    [
      'she is ninety three and came from larkspur manor on the ninth',
      ['ninety three', 'larkspur manor', 'ninth'],
    ],
    ['call me on five five five oh one six six he said', ['five five five oh one six six']],
    [
      'born the fourth of october nineteen fifty two in wichita',
      ['fourth of october nineteen fifty two', 'wichita'],
    ],
    ['pt LM in bed 9. her son duane says no', ['LM', '9', 'duane']],
    ['rob my partner found out and dr osei paged me', ['rob', 'osei']],
    ['its will. he asked for me', ['will']],
  ])('%s', (text, expected) => {
    const all = found(text);
    for (const words of expected) expect(all).toContain(words);
  });
});

describe('what must be left alone', () => {
  test.each([
    'BP 142/90, HR 94, sat 92% on 3L, pain 3/10. Lasix 40 mg IV, INR 2.6, Hgb 8.1, A1c 9.',
    "His Parkinson disease was worse. Graves disease, a Foley, Bell's palsy, the Glasgow Coma Scale.",
    'Hope is a thing I am careful with. Will I tell her? May I?',
    'I waited ten minutes. Twenty-two years of notes. It was half past nine. He came at 2:15.',
    'Nothing to be done. Tired, I went home. Because it was late, we stopped.',
    'i cant put it down. didnt sleep. wouldve called but it was late and id had enough',
    'MRI and CT were clean; the ED called GI, then ICU. DNR was in the EHR.',
    'I read Winnicott and Balint again. God help me.',
    'There are four of us. One of the nurses said to wait two or three days.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'Maria',
    'joy',
    'Dr.',
    'Mrs',
    'K.',
    'St',
    'Oswin’s',
    'Nguyễn',
    'É',
    '👩‍⚕️',
    '555-0142',
    '(617)',
    '3/4',
    '11/16/2020',
    'march',
    'the',
    'ninth',
    'ninety',
    'four',
    'room',
    'bed',
    '14B',
    'MRN',
    '00731842',
    '@',
    'a@b.example',
    'https://x.example/y',
    '\n',
    '\n\n',
    '"',
    '“',
    '—',
    '-',
    "'s",
    'e\u0301',
    '\u200d',
    'Lane',
    'birch',
    'at',
    'from',
    'said',
    'twin',
    'retired',
    'captain',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ', ', '. ', '\n')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

describe('for any text', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

  test('findings are sorted, apart, whole graphemes, and the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = scan(text, CATALOGUE, context);
        const edges = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
        let end = 0;
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(edges.has(finding.start) && edges.has(finding.end)).toBe(true);
          expect(finding.reasons.length).toBeGreaterThan(0);
          ({ end } = finding);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(scan(text, CATALOGUE, context)).toEqual(findings);
      }),
      { numRuns: 400 },
    );
  });

  test('a word of letters beyond ASCII is taken whole', () => {
    for (const name of ['Nguyễn', 'Šárka', 'Þorsteinn', 'Zoë', 'Dhomhnaill', 'Mróz', 'Ιωάννα', 'Ольга'])
      expect(found(`I sat with ${name} a while.`)).toEqual([name]);
  });
});

describe('hostile texts come back', () => {
  test.each(
    [
      'a',
      '1',
      '-',
      '.',
      ' ',
      'A ',
      'a.',
      '1-',
      '1 ',
      '@a',
      'a@',
      '(1',
      '1)',
      'A.',
      'five ',
      'of the ',
      "x's ",
      'dot ',
      'www.',
      ':/',
      '[',
      'É',
      'lost the ',
      'only a ',
      'Mr. ',
      'A-',
      '/1',
      '#',
      '"A" ',
      'in the ',
    ].map((part) => [part] as const),
  )('%j over and over', (part) => {
    const text = part.repeat(Math.ceil(20_000 / part.length));
    expect(Array.isArray(scan(text, CATALOGUE, context))).toBe(true);
  });
});
