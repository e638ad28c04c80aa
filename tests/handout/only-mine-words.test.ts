/** Only mine, retyped into a cue or pasted into a part: shown while reading, and never ready. */

import { describe, expect, it } from 'vitest';
import { unmarkOnlyMine } from '../../shared/handout/only-mine.ts';
import { setPart } from '../../shared/handout/page.ts';
import type { HandoutKind } from '../../shared/handout/handout.ts';
import type { Case } from '../../shared/journal/case.ts';
import { aCase, spanOf } from './a-case.ts';
import { finished, readAll, readied, surveyOf, type Known } from './a-survey.ts';

const KNOWN: Known = [['NAME', 'Walter']];
const MINE =
  'I hated Walter for a whole minute. My father had the same hands and never once said sorry. He said no.';
const STORY = `He said no. I asked him why. ${MINE} Then I washed my hands.`;

function writing(): Case {
  const base = aCase({ story: STORY });
  return {
    ...base,
    texts: { ...base.texts, story: { text: STORY, onlyMine: [spanOf(STORY, MINE)] } },
  };
}

const card = (...cues: readonly string[]): Case => {
  const base = writing();
  return { ...base, card: { ...base.card, cues } };
};

const openOf = (kind: HandoutKind, draft: Case) =>
  readAll(finished(kind, draft, surveyOf(draft, KNOWN)), draft[kind].reading);

describe.each([
  ['a sentence, its name disguised', 'I hated Walter for a whole minute', true],
  ['in capitals and other marks', 'I HATED Walter, for a Whole Minute!', true],
  ['inside a longer cue', 'At the sink: I hated Walter for a whole minute', true],
  ['five words out of one', 'the same hands and never', true],
  ['four words out of one', 'had the same hands', false],
  ['in other words', 'For a minute I hated him', false],
  ['what also stands outside', 'He said no', false],
  ['what stands outside only', 'Then I washed my hands', false],
])('%s', (_name, words, isMine) => {
  it(isMine ? 'is shown and not ready' : 'may leave', () => {
    const onCard = openOf('card', card('I asked him why', words));
    expect(onCard.sentences.map(({ onlyMine }) => onlyMine)).toEqual([false, isMine]);
    expect(onCard.open).toEqual(isMine ? ['only-mine'] : []);
    const page = openOf('page', setPart(writing(), 'moment', `I asked him why. ${words}.`));
    expect(page.open).toEqual(isMine ? ['only-mine'] : []);
  });
});

it('may leave once it is not Only mine any more', () => {
  const draft = unmarkOnlyMine(card('I hated Walter for a whole minute'), 'story', spanOf(STORY, MINE));
  expect(readied('card', draft, surveyOf(draft, KNOWN)).pieces).toHaveLength(1);
});

it('also what was kept Only mine after the group', () => {
  const base = card('Never once said sorry to anyone at all');
  const text = 'It stirred him up: never once said sorry to anyone at all, my father.';
  const mine = { text, onlyMine: [spanOf(text, 'never once said sorry to anyone at all, my father.')] };
  const draft: Case = { ...base, after: [{ at: 5, how: 'told', group: null, text: mine }] };
  expect(openOf('card', draft).open).toEqual(['only-mine']);
  const open: Case = { ...base, after: [{ at: 5, how: 'told', group: null, text: { text, onlyMine: [] } }] };
  expect(openOf('card', open).open).toEqual([]);
});
