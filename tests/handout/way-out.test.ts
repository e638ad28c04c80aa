/** The way out: finish, read, ready. No step can be skipped, and ready covers exactly what was read. */

import { describe, expect, it } from 'vitest';
import { setCue } from '../../shared/handout/card.ts';
import { finish, isFinal, originalsOf, wordsOf } from '../../shared/handout/finish.ts';
import type { Final, ReadyHandout } from '../../shared/handout/handout.ts';
import { setPart, turnPart } from '../../shared/handout/page.ts';
import { readThrough } from '../../shared/handout/read.ts';
import {
  answerHeard,
  answerKnown,
  confirmResidue,
  markRead,
  markUnread,
  tidyReading,
} from '../../shared/handout/reading.ts';
import { isReady, ready, watchOf } from '../../shared/handout/ready.ts';
import { sayInstead } from '../../shared/handout/say-instead.ts';
import { markTravel } from '../../shared/handout/travel.ts';
import type { Case } from '../../shared/journal/case.ts';
import { aCase, directOf, fixture, marked, spanOf } from './a-case.ts';
import { finished, knownOf, readAll, readied, surveyOf } from './a-survey.ts';
import type { Known } from './a-survey.ts';

const KNOWN: Known = [
  ['NAME', 'Walter Lindqvist'],
  ['NAME', 'Walter'],
  ['LOCATION', 'Park Point'],
  ['Q:AGE', '71'],
];
const STORY = 'Walter Lindqvist is 71 and lives on Park Point. He said no. I asked Walter why.';

function card(...cues: string[]): Case {
  const draft = aCase({ story: STORY });
  return { ...draft, card: { ...draft.card, cues } };
}

describe('three lines', () => {
  it('go the same way as a card, one sentence a line, and as many words as they have', () => {
    const draft = aCase({ story: STORY });
    const long = 'I can wait '.repeat(20).trim();
    const lines = { ...draft, lines: { ...draft.lines, kept: ['Walter was me', '', long] } };
    const handout = readied('lines', lines, surveyOf(lines, KNOWN));
    expect(handout.kind).toBe('lines');
    expect(handout.pieces).toEqual([
      { part: null, text: 'My patient was me' },
      { part: null, text: long },
    ]);
  });

  it('are refused with what was written after the group since', () => {
    const draft = aCase({ story: STORY });
    const lines = { ...draft, lines: { ...draft.lines, kept: ['I can wait'] } };
    const survey = surveyOf(lines, KNOWN);
    const since: Case = {
      ...lines,
      after: [{ at: 5, how: 'told', group: null, text: { text: 'Priya', onlyMine: [] } }],
    };
    expect(finish('lines', lines, survey, {}).ok).toBe(true);
    expect(finish('lines', since, survey, {})).toEqual({ ok: false, problem: { code: 'stale' } });
  });
});

describe('finish', () => {
  it('disguises every piece by its suggestions and says where', () => {
    const draft = card('I asked Walter why', '', 'He said no');
    const final = finished('card', draft, surveyOf(draft, KNOWN));
    expect(final.pieces.map(({ source, text }) => [source, text])).toEqual([
      ['cue:0', 'I asked my patient why'],
      ['cue:2', 'He said no'],
    ]);
    expect(final.pieces[0]?.changes).toMatchObject([{ was: 'Walter', taken: false, start: 8, end: 18 }]);
    expect(isFinal(final)).toBe(true);
    expect(Object.isFrozen(final.pieces[0]?.changes[0])).toBe(true);
  });

  it('refuses a survey of other words, of the pieces or of the four texts', () => {
    const draft = card('I asked Walter why');
    const survey = surveyOf(draft, KNOWN);
    const stale = { ok: false, problem: { code: 'stale' } };
    expect(finish('card', setCue(draft, 0, 'I asked Walter'), survey, {})).toEqual(stale);
    expect(finish('card', setCue(draft, 1, 'Another'), survey, {})).toEqual(stale);
    const story = {
      ...draft,
      texts: { ...draft.texts, story: { text: `${STORY} Karin knew.`, onlyMine: [] } },
    };
    expect(finish('card', story, survey, {})).toEqual(stale);
  });

  it('refuses while a decision of these pieces has no words, and only of these', () => {
    const draft = card('I asked Walter why', 'In the boat');
    const survey = surveyOf(draft, KNOWN);
    const blocked = {
      ...survey,
      decisions: survey.decisions.map((decision) => ({
        ...decision,
        suggestion: null,
        places: decision.places.map((place) => ({ ...place, suggestion: null })),
      })),
    };
    const result = finish('card', draft, blocked, {});
    expect(
      !result.ok && result.problem.code === 'undecided' && result.problem.decisions.map(({ kind }) => kind),
    ).toEqual(['NAME']);
    const key = survey.decisions.find(({ kind }) => kind === 'NAME')?.key ?? '';
    expect(finish('card', draft, blocked, { [key]: { how: 'omit' } }).ok).toBe(true);
    expect(finish('card', draft, blocked, { [key]: { how: 'keep', reason: 'please' } }).ok).toBe(false);
  });
});

describe('reading', () => {
  const draft = card('I asked Walter why', 'He said no. I left.');
  const survey = surveyOf(draft, KNOWN);
  const final = finished('card', draft, survey);
  const blank = draft.card.reading;

  it('goes sentence by sentence, with the changes of each', () => {
    const { sentences, open } = readThrough(final, blank);
    expect(sentences.map(({ text }) => text)).toEqual(['I asked my patient why', 'He said no.', 'I left.']);
    expect(sentences[0]?.changes).toMatchObject([{ start: 8, end: 18 }]);
    expect(sentences[2]).toMatchObject({ source: 'cue:1', start: 12, end: 19, changes: [], read: false });
    expect(open).toEqual(['unread', 'known-unanswered', 'heard-unanswered']);
  });

  it('is done when all is read and both questions are answered', () => {
    expect(readAll(final, blank).open).toEqual([]);
  });

  it('does not take one sentence for all', () => {
    const [first] = readThrough(final, blank).sentences;
    if (!first) throw new Error('no sentence');
    const reading = markRead(blank, first);
    expect(readThrough(final, reading).sentences.map(({ read }) => read)).toEqual([true, false, false]);
    expect(markRead(reading, first)).toBe(reading);
    expect(markUnread(reading, first).read).toEqual([]);
  });

  it('goes back at yes and at exposed', () => {
    const all = readAll(final, blank);
    const read = all.sentences.reduce(markRead, blank);
    const answers = answerHeard(answerKnown(read, final, 'yes'), final, 'exposed');
    expect(readThrough(final, answers).open).toEqual(['known-yes', 'exposed']);
  });

  it('opens again only the sentence that was edited, and the questions', () => {
    const reading = answerHeard(
      answerKnown(readAll(final, blank).sentences.reduce(markRead, blank), final, 'no'),
      final,
      'cared-for',
    );
    const edited = setCue(draft, 1, 'He said no. I left early.');
    const again = readThrough(finished('card', edited, surveyOf(edited, KNOWN)), reading);
    expect(again.sentences.filter(({ read }) => !read).map(({ text }) => text)).toEqual(['I left early.']);
    expect(again.open).toEqual(['unread', 'known-unanswered', 'heard-unanswered']);
    expect(tidyReading(reading, again.sentences).read).toEqual(['I asked my patient why', 'He said no.']);
  });

  it('stops a card of six cues or 36 words, counted as typed', () => {
    const words = Array.from({ length: 34 }, () => 'word').join(' ');
    const just = card(`${words} Walter`);
    expect(readAll(finished('card', just, surveyOf(just, KNOWN)), blank).open).toEqual([]);
    const more = card(`${words} more Walter`);
    expect(readAll(finished('card', more, surveyOf(more, KNOWN)), blank).open).toEqual(['too-long']);
    const six = card('1', '2', '3', '4', '5', '6');
    expect(readAll(finished('card', six, surveyOf(six, KNOWN)), blank).open).toEqual(['too-long']);
  });

  it('is never done with nothing in it', () => {
    const empty = card('  ');
    expect(readAll(finished('card', empty, surveyOf(empty, KNOWN)), blank).open).toEqual(['empty']);
  });
});

describe('residue in the read', () => {
  /** The scanner missed the small "walter": it found the name elsewhere. */
  const missed = card('i asked walter why');
  it('stops where it is certain, and cannot be confirmed', () => {
    const final = finished('card', missed, surveyOf(missed, KNOWN));
    const through = readThrough(final, missed.card.reading);
    expect(through.sentences[0]?.residue).toMatchObject([
      { word: 'walter', certain: true, start: 8, end: 14, confirmed: false },
    ]);
    const all = readAll(final, missed.card.reading);
    expect(all.open).toEqual(['certain-residue']);
    expect(ready(all)).toEqual({ ok: false, problem: ['certain-residue'] });
  });

  it('asks place by place where it is a word too', () => {
    const known: Known = [['NAME', 'Joy']];
    const base = aCase({ story: 'Joy sets it down.' });
    const draft = { ...base, card: { ...base.card, cues: ['her great joy. I left.', 'no joy in it'] } };
    const final = finished('card', draft, surveyOf(draft, known));
    const through = readThrough(final, draft.card.reading);
    expect(through.open).toContain('unconfirmed-residue');
    const [first] = through.sentences;
    if (!first) throw new Error('no sentence');
    const one = readThrough(final, confirmResidue(draft.card.reading, first, 'joy'));
    expect(one.sentences.flatMap(({ residue }) => residue.map(({ confirmed }) => confirmed))).toEqual([
      true,
      false,
    ]);
    expect(one.open).toContain('unconfirmed-residue');
    const all = readAll(final, draft.card.reading);
    expect(all.open).toEqual([]);
    const made = ready(all);
    expect(made.ok && watchOf(made.value).confirmed).toEqual(['joy', 'joy']);
  });
});

describe('ready', () => {
  it('holds the words and nothing of how they came about, frozen', () => {
    const draft = card('I asked Walter why');
    const handout = readied('card', draft, surveyOf(draft, KNOWN));
    expect(handout).toEqual({ kind: 'card', pieces: [{ part: null, text: 'I asked my patient why' }] });
    expect(isReady(handout)).toBe(true);
    expect(Object.isFrozen(handout.pieces[0])).toBe(true);
    expect(() => Object.assign(handout.pieces[0] ?? {}, { text: 'Walter' })).toThrow(TypeError);
  });

  it('cannot be forged at run time, at any step', () => {
    const draft = card('I asked Walter why');
    const final = finished('card', draft, surveyOf(draft, KNOWN));
    const through = readAll(final, draft.card.reading);
    const copy = <T>(value: T): T => structuredClone(value);
    expect(isFinal(copy(final))).toBe(false);
    expect(() => readThrough(copy(final), draft.card.reading)).toThrow('not a Final');
    expect(() => ready(copy(through))).toThrow('not a ReadThrough');
    expect(() => ready({ final, sentences: [], open: [] })).toThrow('not a ReadThrough');
    const made = readied('card', draft, surveyOf(draft, KNOWN));
    expect(isReady({ ...made })).toBe(false);
    expect(() => watchOf({ kind: 'card', pieces: made.pieces } as unknown as ReadyHandout)).toThrow(
      'not a ReadyHandout',
    );
    expect(() => originalsOf({ kind: 'card', pieces: [] } as unknown as Final)).toThrow('not a Final');
    expect(() => ready({ ...through })).toThrow();
  });

  it('watches for all of the case, not only for what the pieces held', () => {
    const draft = card('He said no');
    const handout = readied('card', draft, surveyOf(draft, KNOWN));
    expect(watchOf(handout).originals.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Walter Lindqvist', 'Park Point']),
    );
  });
});

describe('say instead', () => {
  it('names people first, then ages, and what was chosen', () => {
    const draft = card('He said no');
    const survey = surveyOf(draft, KNOWN);
    const said = sayInstead(survey, draft.choices, draft);
    expect(said.map(({ was }) => was)).toEqual(['Walter Lindqvist', '71', 'Park Point']);
    expect(said[0]?.instead).toBe('my patient');
    const key = said[2]?.key ?? '';
    expect(sayInstead(survey, { [key]: { how: 'omit' } }, draft)[2]?.instead).toBeNull();
    expect(sayInstead(survey, { [key]: { how: 'instead', words: 'by the water' } }, draft)[2]?.instead).toBe(
      'by the water',
    );
    expect(sayInstead(survey, { [key]: { how: 'not-an-identifier' } }, draft)).toHaveLength(2);
  });
});

describe.each([
  ['case-01-the-handkerchief.txt', 'case-01.card.md'],
  ['case-02-the-red-circle.txt', 'case-02.card.md'],
])('%s', (file, cues) => {
  it('can be told from a card', () => {
    const base = fixture(file);
    const lines = marked(cues)
      .trim()
      .split('\n')
      .map((line) => line.slice(2));
    const draft = { ...base, card: { ...base.card, cues: lines } };
    const handout = readied('card', draft, surveyOf(draft, knownOf(file)));
    expect(handout.pieces.map(({ text }) => text)).toEqual(lines);
  });

  it('makes a page of every sentence, in parts, with no direct identifier left', () => {
    let draft = fixture(file);
    for (const name of ['story', 'doctor', 'patient', 'relationship'] as const)
      draft = markTravel(draft, name, { start: 0, end: draft.texts[name].text.length });
    draft = turnPart(turnPart(draft, 'them', true), 'between', true);
    const parts = draft.page.parts;
    for (const part of ['moment', 'person', 'me', 'wondering', 'them', 'between'] as const)
      expect(parts[part], part).not.toBe('');
    const final = finished('page', draft, surveyOf(draft, knownOf(file)));
    const words = wordsOf(final);
    expect(words.length).toBeGreaterThan(2000);
    for (const direct of directOf(file).filter((one) => one !== 'Joy'))
      expect(words, direct).not.toMatch(
        new RegExp(
          `(?<![\\p{L}\\p{N}])${direct.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
          'u',
        ),
      );
    expect(
      readAll(final, draft.page.reading).sentences.flatMap(({ residue }) =>
        residue.filter(({ certain }) => certain),
      ),
    ).toEqual([]);
  });
});

it('brings the moment of case 01 as it was chosen', () => {
  const file = 'case-01-the-handkerchief.txt';
  let draft = fixture(file);
  const story = draft.texts.story.text;
  for (const words of [
    'He is 71',
    'BP 142/90 this time',
    'He said no. I said what',
    'Then I said it louder',
    'He looked at the lighter',
  ])
    draft = markTravel(draft, 'story', spanOf(story, words));
  draft = markTravel(draft, 'doctor', spanOf(draft.texts.doctor.text, 'I was insulted.'));
  draft = setPart(draft, 'me', `${draft.page.parts.me} Not frightened.`);
  const final = finished('page', draft, surveyOf(draft, knownOf(file)));
  expect(final.pieces.map(({ part }) => part)).toEqual(['moment', 'person', 'me']);
  expect(final.pieces[0]?.text).toBe(
    'BP 142/90 this time. He said no. I said what I say. Then I said it louder. He looked at the lighter a while.',
  );
  expect(final.pieces[2]?.text).toBe('I was insulted. Not frightened.');
  expect(final.pieces[1]?.text).not.toMatch(/71|Park Point|Karin|ore boats/u);
});
