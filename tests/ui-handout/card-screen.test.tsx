// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { CardScreen } from '../../renderer/features/card/card-screen.tsx';
import { typeCue } from '../../renderer/features/card/lift.ts';
import type { Case } from '../../shared/journal/case.ts';
import { card as words } from '../../shared/words/en/card.ts';
import { draft, fakeDesk, withCues, type FakeDesk } from './fixture.ts';
import {
  button,
  buttons,
  clear,
  field,
  focus,
  isDisabled,
  key,
  press,
  select,
  show,
  text,
  type,
} from './screen.ts';

afterEach(clear);

async function opened(start: Case = draft()): Promise<FakeDesk> {
  const desk = fakeDesk(start);
  await show(<CardScreen desk={desk} go={(step) => desk.log.push(step)} />);
  return desk;
}

describe('the card', () => {
  it('has five lines, and Enter goes on to the next', async () => {
    const desk = await opened();
    await type(field('Cue 1'), 'Handkerchief');
    expect(desk.chosen().card.cues).toEqual(['Handkerchief']);
    await focus(field('Cue 1'));
    await key('Enter', field('Cue 1'));
    expect(document.activeElement).toBe(field('Cue 2'));
    expect(field('Cue 5').value).toBe('');
  });

  it('lifts a sentence into the first empty line, and puts it back', async () => {
    const desk = await opened(withCues('One', '', 'Three'));
    await press(button('I said it louder.'));
    expect(desk.chosen().card.cues).toEqual(['One', 'I said it louder.', 'Three']);
    expect(button('I said it louder.').getAttribute('aria-pressed')).toBe('true');
    await press(button('I said it louder.'));
    expect(desk.chosen().card.cues).toEqual(['One', '', 'Three']);
  });

  it('refuses a sixth cue and replaces none', async () => {
    const desk = await opened(withCues('1', '2', '3', '4', '5'));
    await press(button('I said it louder.'));
    expect(desk.chosen().card.cues).toEqual(['1', '2', '3', '4', '5']);
    expect(text()).toContain(words.full);
  });

  it('lifts exactly the words that were selected', async () => {
    const desk = await opened();
    await select('a handkerchief', 'my desk');
    expect(desk.chosen().card.cues).toEqual(['a handkerchief on my desk']);
  });

  it('refuses a selection that touches what is only mine', async () => {
    const desk = await opened();
    await select('insulted', 'mother');
    expect(desk.chosen().card.cues).toEqual([]);
    expect(text()).toContain(words.staysMine);
  });

  it('offers no way to lift what is only mine', async () => {
    await opened();
    expect(buttons('My mother smoked.')).toEqual([]);
  });

  it('counts only near the end, and says what is too much', async () => {
    await opened(withCues('word '.repeat(27).trim()));
    expect(text()).not.toContain('of 35 words');
    await type(field('Cue 1'), 'word '.repeat(30).trim());
    expect(text()).toContain(words.words(30, 35));
    await type(field('Cue 1'), 'word '.repeat(36).trim());
    expect(text()).toContain(words.over(36, 35));
  });

  it('says quietly that the group will not answer', async () => {
    await opened(withCues('I still have the lighter'));
    expect(text()).not.toContain(words.question);
    await type(field('Cue 1'), 'Should I call him?');
    expect(text()).toContain(words.question);
  });

  it('shows what to say instead, and keeps what they may ask', async () => {
    const desk = await opened();
    expect(text()).toContain('Walter my patient');
    await type(field('Who is at home?'), 'No one now.');
    expect(desk.chosen().card.mayAsk.home).toBe('No one now.');
  });

  it('waits for one cue', async () => {
    const desk = await opened();
    expect(isDisabled(button('Disguise'))).toBe(true);
    await type(field('Cue 3'), 'Insulted');
    await press(button('Disguise'));
    expect(desk.log.at(-1)).toBe('disguise');
  });
});

describe('a pasted list', () => {
  it.each([
    [[], 0, 'one\ntwo\n\nthree', ['one', 'two', 'three']],
    [['a', '', 'c'], 1, 'b\nB', ['a', 'b B', 'c']],
    [['a', 'b', 'c', 'd'], 4, 'e\nf', ['a', 'b', 'c', 'd', 'e f']],
    [['a'], 0, 'a ', ['a ']],
  ] as const)('%j at %i: %j', (cues, at, typed, expected) => {
    expect(typeCue(withCues(...cues), at, typed).card.cues).toEqual(expected);
  });
});
