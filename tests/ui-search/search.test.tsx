// @vitest-environment happy-dom
/** The search in the list of cases, before a keeper that answers as told. */

import { afterEach, describe, expect, it } from 'vitest';
import { idFromBytes } from '../../shared/base/ids.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import { summarize } from '../../shared/journal/summary.ts';
import type { Answer, FoundPlace, Question } from '../../shared/keeper/search.ts';
import { search } from '../../shared/words/en/search.ts';
import { button, buttons, clear, field, key, press, text, type, until } from '../ui-handout/screen.ts';
import { sitDown, type AtTheDesk } from '../ui/at-the-desk.tsx';

afterEach(clear);

function kept(number: number, story: string): Case {
  const blank = newCase(idFromBytes(new Uint8Array(16).fill(number)), number);
  return { ...blank, texts: { ...blank.texts, story: { text: story, onlyMine: [] } } };
}

const FIRST = kept(1, 'A handkerchief on my desk.');

const place: FoundPlace = {
  source: 'story',
  chair: 'story',
  at: { start: 2, end: 14 },
  words: 'A handkerchief on my desk.',
  lit: [{ start: 2, end: 14 }],
  cut: { before: true, after: false },
  onlyMine: true,
};

const one: Answer = {
  found: [{ summary: summarize(FIRST), near: false, places: [place] }],
  count: 1,
  looking: null,
};

async function open(answer: (question: Question) => Answer): Promise<AtTheDesk & { asked: Question[] }> {
  const asked: Question[] = [];
  const desk = await sitDown(
    { is: 'locked' },
    {
      search: (question) => {
        asked.push(question);
        return Promise.resolve(answer(question));
      },
    },
    (fake) => fake.put(FIRST),
  );
  await type(field('Passphrase'), 'right');
  await press(button('Open'));
  await until(() => buttons('Lock').length > 0);
  return { ...desk, asked };
}

const list = () => document.querySelector('ul[aria-label="Cases"]');
const results = () => document.querySelector(`ul[aria-label="${search.results}"]`);
const status = () => results()?.parentElement?.querySelector('[role="status"]')?.textContent ?? '';

describe('the search', () => {
  it('takes the place of the list while something is asked for, and Escape gives it back', async () => {
    const { asked } = await open(() => one);
    expect(list()).not.toBeNull();
    await type(field(search.label), 'hand');
    await until(() => results() !== null);
    expect(list()).toBeNull();
    expect(asked.at(-1)?.words).toBe('hand');
    expect(status()).toBe('1 case');
    await key('Escape', field(search.label));
    await until(() => list() !== null);
    expect(results()).toBeNull();
  });

  it('lights the words, says what was cut and what is only mine', async () => {
    await open(() => one);
    await type(field(search.label), 'hand');
    await until(() => results() !== null);
    expect(results()?.querySelector('mark')?.textContent).toBe('handkerchief');
    expect(results()?.textContent).toContain('… A ');
    expect(results()?.textContent).toContain(search.onlyMine);
  });

  it('opens the case where the words stand, without a word of it in the place', async () => {
    const { session } = await open(() => one);
    await type(field(search.label), 'hand');
    await until(() => results() !== null);
    const found = results()?.querySelectorAll('button')[1];
    if (found === undefined) throw new Error('no place');
    await press(found);
    expect(session.store.getState().place).toEqual({
      at: 'case',
      id: FIRST.id,
      view: 'story',
      step: 'make',
      shown: { source: 'story', at: { start: 2, end: 14 } },
    });
  });

  it('says the one next thing where there is nothing', async () => {
    await open(() => ({ found: [], count: 0, looking: null }));
    await type(field(search.label), 'xylophone');
    await until(() => text().includes(search.none));
    expect(text()).toContain(search.noneWords);
    expect(status()).toBe('Nothing found');
  });

  it('tells how far the looking through is, and asks again until it is done', async () => {
    let times = 0;
    await open(() => {
      times += 1;
      return times < 3 ? { found: [], count: 0, looking: { done: 3120, of: 10_000 } } : one;
    });
    await type(field(search.label), 'h');
    await until(() => status() === 'Looking through your cases: 3,120 of 10,000');
    expect(text()).not.toContain(search.none);
    await until(() => status() === '1 case');
  });

  it('what is nearly so stands under a line of its own, and more are a word away', async () => {
    const [hit] = one.found;
    if (hit === undefined) throw new Error('nothing');
    const other = { ...hit, near: true, summary: summarize(kept(2, 'Another')) };
    const { asked } = await open(() => ({ found: [hit, other], count: 30, looking: null }));
    await type(field(search.label), 'hand');
    await until(() => text().includes(search.near));
    const [first] = asked;
    await press(button(search.more));
    await until(() => (asked.at(-1)?.most ?? 0) > (first?.most ?? 0));
  });

  it('is narrowed by a chair, and one word widens it', async () => {
    const { asked } = await open(({ only }) =>
      only.chairs.length > 0 ? { found: [], count: 0, looking: null } : one,
    );
    await press(button(search.narrow));
    await press(button(search.where.patient));
    await until(() => text().includes(search.noneNarrowed));
    expect(asked.at(-1)?.only.chairs).toEqual(['patient']);
    await press(button(search.everywhere));
    await until(() => list() !== null);
  });
});
