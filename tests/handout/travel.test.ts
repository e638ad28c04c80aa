/** What travels: where a sentence arrives, how it leaves again, and that nothing of Only mine ever comes along. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOnlyMine, unmarkOnlyMine } from '../../shared/handout/only-mine.ts';
import { setPart } from '../../shared/handout/page.ts';
import { partOf } from '../../shared/handout/part-of.ts';
import { sentences } from '../../shared/handout/sentences.ts';
import { markTravel, sentencesOf, toggleTravel, unmarkTravel } from '../../shared/handout/travel.ts';
import { TEXT_NAMES } from '../../shared/journal/case.ts';
import type { Case, PartName, TextName } from '../../shared/journal/case.ts';
import { aCase, fixture, spanOf } from './a-case.ts';

const STORY = 'He is 71 and lives alone. He unfolded it. He said no. I asked why. He said no.';

function mark(draft: Case, name: TextName, ...all: readonly string[]): Case {
  return all.reduce((now, words) => markTravel(now, name, spanOf(now.texts[name].text, words)), draft);
}

describe('partOf', () => {
  it.each<readonly [TextName, string, PartName]>([
    ['story', 'He unfolded a handkerchief on my desk.', 'moment'],
    ['story', 'He is 71, a retired mate on the ore boats.', 'person'],
    ['story', "She's in her eighties and lives with her daughter.", 'person'],
    ['story', 'Walter Lindqvist has been my patient for twenty-two years.', 'person'],
    ['story', "He comes every third Tuesday for a check he doesn't need.", 'person'],
    ['story', 'He asked if he should keep his next appointment.', 'moment'],
    ['story', 'Last Thursday he was back.', 'moment'],
    ['story', 'He has never used my first name.', 'moment'],
    ['story', 'I drove it to him after work.', 'moment'],
    ['story', 'I asked him, "Why do you come here?"', 'moment'],
    ['doctor', 'I was insulted.', 'me'],
    ['doctor', "I don't know if I'd be calling to say sorry.", 'wondering'],
    ['doctor', 'I don’t know whom the lie was for.', 'wondering'],
    ['doctor', 'I keep wondering which visit she plays.', 'wondering'],
    ['doctor', 'Who was I shouting at?', 'wondering'],
    ['doctor', 'He comes back soon.', 'why'],
    ['doctor', 'I see her again on Monday.', 'why'],
    ['patient', 'Maybe he is scared.', 'them'],
    ['patient', 'She came here at nineteen.', 'them'],
    ['relationship', 'We had a running joke.', 'between'],
    ['relationship', "There's another Tuesday coming.", 'why'],
    ['relationship', "I can't tell whether that was him coming closer.", 'wondering'],
  ])('%s: %s > %s', (from, sentence, part) => {
    expect(partOf(from, sentence)).toBe(part);
  });
});

describe('marking', () => {
  it('brings sentences in the order they were written, whatever the order of the clicks', () => {
    const draft = aCase({ story: STORY });
    const forth = mark(draft, 'story', 'He unfolded it.', 'I asked why.');
    const back = mark(draft, 'story', 'I asked why.', 'He unfolded it.');
    expect(forth.page.parts.moment).toBe('He unfolded it. I asked why.');
    expect(back.page).toEqual(forth.page);
  });

  it('puts the strokes of the person elsewhere', () => {
    const draft = markTravel(aCase({ story: STORY }), 'story', { start: 0, end: STORY.length });
    expect(draft.page.parts.person).toBe('He is 71 and lives alone.');
    expect(draft.page.parts.moment).toBe('He unfolded it. He said no. I asked why. He said no.');
    expect(draft.page.travels.story).toEqual(sentences(STORY));
  });

  it('takes the sentence under an empty selection', () => {
    const draft = markTravel(aCase({ story: STORY }), 'story', { start: 30, end: 30 });
    expect(draft.page.parts.moment).toBe('He unfolded it.');
  });

  it('keeps what was edited, and goes in where its neighbor still stands', () => {
    let draft = mark(aCase({ story: STORY }), 'story', 'He unfolded it.');
    draft = setPart(draft, 'moment', 'It was late.\n\nHe unfolded it. Slowly.');
    draft = mark(draft, 'story', 'I asked why.');
    expect(draft.page.parts.moment).toBe('It was late.\n\nHe unfolded it. I asked why. Slowly.');
  });

  it('goes in front of a later neighbor', () => {
    let draft = mark(aCase({ story: STORY }), 'story', 'I asked why.');
    draft = setPart(draft, 'moment', 'It was late. I asked why.');
    draft = mark(draft, 'story', 'He unfolded it.');
    expect(draft.page.parts.moment).toBe('It was late. He unfolded it. I asked why.');
  });

  it('goes to the end where nothing marked stands any more', () => {
    let draft = mark(aCase({ story: STORY }), 'story', 'I asked why.');
    draft = setPart(draft, 'moment', 'All mine now.');
    draft = mark(draft, 'story', 'He unfolded it.');
    expect(draft.page.parts.moment).toBe('All mine now. He unfolded it.');
  });

  it('twice is once', () => {
    const once = mark(aCase({ story: STORY }), 'story', 'I asked why.');
    expect(mark(once, 'story', 'I asked why.')).toBe(once);
  });

  it('leaves the mark of a list behind and gives it a line', () => {
    const draft = markTravel(aCase({ story: '- the lighter\n- the coat' }), 'story', { start: 0, end: 24 });
    expect(draft.page.parts.moment).toBe('the lighter\nthe coat');
  });
});

describe('unmarking', () => {
  it('takes out exactly the one of two alike', () => {
    const all = markTravel(aCase({ story: STORY }), 'story', { start: 0, end: STORY.length });
    const last = STORY.lastIndexOf('He said no.');
    expect(unmarkTravel(all, 'story', { start: last, end: last + 5 }).page.parts.moment).toBe(
      'He unfolded it. He said no. I asked why.',
    );
    expect(unmarkTravel(all, 'story', spanOf(STORY, 'He said no.')).page.parts.moment).toBe(
      'He unfolded it. I asked why. He said no.',
    );
  });

  it('finds it in another part too', () => {
    let draft = mark(aCase({ story: STORY }), 'story', 'I asked why.');
    draft = setPart(setPart(draft, 'moment', ''), 'me', 'I was tired. I asked why. Twice.');
    draft = unmarkTravel(draft, 'story', spanOf(STORY, 'I asked why.'));
    expect(draft.page.parts.me).toBe('I was tired. Twice.');
    expect(draft.page.travels.story).toEqual([]);
  });

  it('leaves a sentence that was rewritten', () => {
    let draft = mark(aCase({ story: STORY }), 'story', 'I asked why.');
    draft = setPart(draft, 'moment', 'I asked him why.');
    draft = unmarkTravel(draft, 'story', spanOf(STORY, 'I asked why.'));
    expect(draft.page.parts.moment).toBe('I asked him why.');
    expect(draft.page.travels.story).toEqual([]);
  });

  it('does not cut into other words', () => {
    let draft = mark(aCase({ story: 'No. He left.' }), 'story', 'No.');
    draft = setPart(draft, 'moment', 'He said "No." And No.1 was last.');
    expect(unmarkTravel(draft, 'story', { start: 0, end: 3 }).page.parts.moment).toBe(
      'He said "No." And No.1 was last.',
    );
  });

  it('is the way back of toggling', () => {
    const draft = aCase({ story: STORY });
    const there = toggleTravel(draft, 'story', { start: 0, end: STORY.length });
    expect(toggleTravel(there, 'story', { start: 0, end: STORY.length }).page).toEqual(draft.page);
  });
});

describe('Only mine', () => {
  it('is never marked, not with a selection around it either', () => {
    const draft = markOnlyMine(aCase({ story: STORY }), 'story', spanOf(STORY, 'said no. I'));
    const all = markTravel(draft, 'story', { start: 0, end: STORY.length });
    expect(all.page.parts.moment).toBe('He unfolded it. He said no.');
    expect(sentencesOf(all, 'story').map(({ state }) => state)).toEqual([
      'travels',
      'travels',
      'only-mine',
      'only-mine',
      'travels',
    ]);
  });

  it('takes back what had come along, from page and card', () => {
    let draft = mark(aCase({ story: STORY }), 'story', 'I asked why.', 'He unfolded it.');
    draft = { ...draft, card: { ...draft.card, cues: ['I asked why.', 'The lighter'] } };
    draft = markOnlyMine(draft, 'story', spanOf(STORY, 'I asked why.'));
    expect(draft.page.parts.moment).toBe('He unfolded it.');
    expect(draft.card.cues).toEqual(['The lighter']);
  });

  it('can be taken back', () => {
    const span = spanOf(STORY, 'I asked why.');
    const draft = unmarkOnlyMine(markOnlyMine(aCase({ story: STORY }), 'story', span), 'story', {
      start: span.start,
      end: span.start,
    });
    expect(mark(draft, 'story', 'I asked why.').page.parts.moment).toBe('I asked why.');
  });

  it('never overlaps what travels, whatever is done in whatever order', () => {
    const text = fixture('case-02-the-red-circle.txt').texts;
    const steps = fc.array(
      fc.record({
        name: fc.constantFrom(...TEXT_NAMES),
        how: fc.constantFrom('mark', 'unmark', 'mine', 'not-mine'),
        from: fc.nat(2500),
        length: fc.nat(400),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        let draft: Case = { ...aCase({}), texts: text };
        for (const { name, how, from, length } of all) {
          const selection = { start: from, end: from + length };
          if (how === 'mark') draft = markTravel(draft, name, selection);
          else if (how === 'unmark') draft = unmarkTravel(draft, name, selection);
          else if (how === 'mine') draft = markOnlyMine(draft, name, selection);
          else draft = unmarkOnlyMine(draft, name, selection);
        }
        const page = Object.values(draft.page.parts).join('\n');
        for (const name of TEXT_NAMES)
          for (const mine of draft.texts[name].onlyMine) {
            expect(
              draft.page.travels[name].some((span) => span.start < mine.end && mine.start < span.end),
            ).toBe(false);
            const words = draft.texts[name].text.slice(mine.start, mine.end).trim();
            if (words.length > 40) expect(page).not.toContain(words);
          }
        const marked = TEXT_NAMES.flatMap((name) =>
          draft.page.travels[name].map(({ start, end }) => draft.texts[name].text.slice(start, end)),
        );
        for (const sentence of marked) expect(page).toContain(sentence);
        if (marked.length === 0) expect(page.trim()).toBe('');
      }),
      { numRuns: 150 },
    );
  });
});
