/** The card: limits, lifting, quiet lines; and the length of the page. */

import { describe, expect, it } from 'vitest';
import {
  addCue,
  cardWords,
  CARD_LIMITS,
  liftCue,
  moveCue,
  quietLine,
  removeCue,
  setCue,
  setMayAsk,
  wordsLeft,
} from '../../shared/handout/card.ts';
import { markOnlyMine } from '../../shared/handout/only-mine.ts';
import { pageLength, setPart, turnPart } from '../../shared/handout/page.ts';
import { piecesOf } from '../../shared/handout/pieces.ts';
import { minutesSpoken, wordCount } from '../../shared/handout/words.ts';
import type { Case } from '../../shared/journal/case.ts';
import { aCase, marked, spanOf } from './a-case.ts';

const STORY = 'He unfolded it\n  on my desk. I asked why.';

function withCues(...cues: string[]): Case {
  const draft = aCase({ story: STORY });
  return { ...draft, card: { ...draft.card, cues } };
}

describe('lifting', () => {
  it('takes the very words, in one line', () => {
    const lifted = liftCue(withCues(), 'story', spanOf(STORY, 'unfolded it\n  on my desk. '));
    expect(lifted.ok && lifted.value.card.cues).toEqual(['unfolded it on my desk.']);
  });

  it('fills an empty place first', () => {
    const lifted = addCue(withCues('one', '', 'three'), 'two');
    expect(lifted.ok && lifted.value.card.cues).toEqual(['one', 'two', 'three']);
  });

  it('refuses a sixth, nothing, and what is only mine', () => {
    expect(addCue(withCues('1', '2', '3', '4', '5'), 'six')).toEqual({ ok: false, problem: 'full' });
    expect(liftCue(withCues(), 'story', { start: 14, end: 16 })).toEqual({ ok: false, problem: 'empty' });
    const mine = markOnlyMine(withCues(), 'story', spanOf(STORY, 'my desk'));
    expect(liftCue(mine, 'story', { start: 0, end: STORY.length })).toEqual({
      ok: false,
      problem: 'only-mine',
    });
  });
});

describe('cues', () => {
  it('are set, moved and removed', () => {
    expect(setCue(withCues('one'), 2, 'a\nb').card.cues).toEqual(['one', '', 'a b']);
    expect(setCue(withCues('one'), CARD_LIMITS.cues, 'x').card.cues).toEqual(['one']);
    expect(removeCue(withCues('one', 'two'), 0).card.cues).toEqual(['two']);
    expect(moveCue(withCues('one', 'two', 'three'), 2, 0).card.cues).toEqual(['three', 'one', 'two']);
    expect(moveCue(withCues('one'), 4, 0).card.cues).toEqual(['one']);
  });

  it('are counted as a person would', () => {
    const cues = marked('case-01.card.md')
      .trim()
      .split('\n')
      .map((line) => line.slice(2));
    const draft = withCues(...cues);
    expect(cardWords(draft)).toBe(35);
    expect(wordsLeft(draft)).toBe(0);
  });

  it('are asked aloud and answered on screen only', () => {
    const draft = setMayAsk(withCues('one'), 'age', 'in his seventies');
    expect(draft.card.mayAsk.age).toBe('in his seventies');
    expect(piecesOf('card', draft)).toEqual([{ source: 'cue:0', part: null, text: 'one' }]);
  });

  it.each<readonly [string, boolean]>([
    ['Should I call him?', true],
    ['"How do I go back in there?"', true],
    ['how can i say sorry', true],
    ['He asked, should I come back?', false],
    ['Shouldering it', false],
    ['How it went quiet', false],
  ])('%s', (cue, quiet) => {
    expect(quietLine(cue)).toBe(quiet ? 'group-wont-answer' : null);
  });
});

describe('words', () => {
  it.each<readonly [string, number]>([
    ['', 0],
    ['- ... !', 0],
    ["He'd said: 142/90, twice-over.", 4],
    ['Outside his house—his lighter', 5],
    ['“We’re recording.”', 2],
  ])('%s: %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });

  it('take their time', () => {
    expect(minutesSpoken(0)).toBe(0);
    expect(minutesSpoken(5)).toBe(0.5);
    expect(minutesSpoken(125)).toBe(1);
    expect(minutesSpoken(310)).toBe(2.5);
  });
});

describe('the page', () => {
  it('counts the parts that are on, and nudges from 450', () => {
    let draft = setPart(aCase({}), 'moment', 'word '.repeat(449));
    draft = setPart(draft, 'between', 'word '.repeat(30));
    expect(pageLength(draft)).toEqual({ words: 449, minutes: 3.5, nudge: false });
    expect(pageLength(turnPart(draft, 'between', true))).toEqual({ words: 479, minutes: 4, nudge: true });
    expect(pageLength(setPart(draft, 'moment', 'word '.repeat(450))).nudge).toBe(true);
  });

  it('is made of the parts that are on and hold something', () => {
    let draft = setPart(setPart(aCase({}), 'me', 'I was.'), 'moment', 'He came.');
    draft = setPart(setPart(draft, 'them', 'Perhaps.'), 'why', '  \n');
    expect(piecesOf('page', draft).map(({ source }) => source)).toEqual(['part:moment', 'part:me']);
    expect(piecesOf('page', turnPart(draft, 'them', true)).map(({ part }) => part)).toEqual([
      'moment',
      'me',
      'them',
    ]);
  });
});
