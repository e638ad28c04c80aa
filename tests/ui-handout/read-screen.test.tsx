// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ReadScreen } from '../../renderer/features/read/read-screen.tsx';
import { read as words } from '../../shared/words/en/read.ts';
import { setCue } from '../../shared/handout/card.ts';
import type { Case } from '../../shared/journal/case.ts';
import { fakeDesk, SOUGHT, withCues, type FakeDesk, type Sought } from './fixture.ts';
import { button, buttons, clear, isDisabled, key, meanwhile, press, radios, show, text } from './screen.ts';

afterEach(clear);

const THREE = withCues('The handkerchief', 'March 11: he said no', 'His lighter');

async function opened(start: Case = THREE, sought: readonly Sought[] = SOUGHT): Promise<FakeDesk> {
  const desk = fakeDesk(start, sought);
  await show(<ReadScreen desk={desk} kind="card" go={(step) => desk.log.push(step)} />);
  return desk;
}

function current(): string | null | undefined {
  return document.querySelector('[aria-current="true"]')?.textContent;
}

async function answer(name: string): Promise<void> {
  const [radio] = radios(name);
  if (!radio) throw new Error('no such answer');
  await press(radio);
}

async function readAll(): Promise<void> {
  for (let presses = 0; presses < 9 && !text().includes(words.allRead); presses++) await key(' ');
}

describe('reading', () => {
  it('goes sentence by sentence with Space, flagged and unflagged alike', async () => {
    const desk = await opened();
    expect(current()).toBe('The handkerchief');
    await key(' ');
    expect(current()).toBe('one day: he said no');
    expect(desk.chosen().card.reading.read).toEqual(['The handkerchief']);
    await key('Enter');
    await press(button('Read, next'));
    expect(text()).toContain(words.allRead);
    expect(desk.chosen().card.reading.read).toHaveLength(3);
  });

  it('comes back to a sentence that was passed over', async () => {
    await opened();
    await key('ArrowDown');
    await key(' ');
    await key(' ');
    expect(current()).toBe('The handkerchief');
  });

  it('shows the words as they will be heard, never the ones before', async () => {
    await opened();
    expect(text()).not.toContain('March 11');
  });

  it('shows what was kept once more, in its moved place, with the reason beside it', async () => {
    const start = withCues('March 11, a tugboat captain');
    await opened({ ...start, choices: { 'tugboat captain': { how: 'keep', reason: 'it is the point' } } });
    expect(current()).toBe('one day, a tugboat captain');
    expect([...document.querySelectorAll('.kept')].map((kept) => kept.textContent)).toEqual([
      'tugboat captain',
    ]);
    expect(text()).toContain(words.kept('it is the point'));
  });

  it('waits where a decision has no words yet', async () => {
    const desk = await opened(withCues('For Grace'), [{ text: 'Grace', kind: 'NAME', suggestion: null }]);
    expect(text()).toContain(words.undecided(1));
    expect(buttons('Ready')).toEqual([]);
    await press(button('Back to disguise'));
    expect(desk.log.at(-1)).toBe('disguise');
  });

  it('reopens only the sentence that was edited, and the questions', async () => {
    const desk = await opened();
    await readAll();
    await answer('No');
    await answer('cared for');
    expect(isDisabled(button('Ready'))).toBe(false);
    await meanwhile(() => desk.change((now) => setCue(now, 2, 'His lighter, on my desk')));
    const pressed = [...document.querySelectorAll('[aria-pressed]')].map((one) =>
      one.getAttribute('aria-pressed'),
    );
    expect(pressed).toEqual(['true', 'true', 'false']);
    expect(isDisabled(button('Ready'))).toBe(true);
    await key(' ');
    expect(text()).toContain(words.why['known-unanswered']);
  });
});

describe('ready', () => {
  it('waits for every sentence and both questions, and says for what', async () => {
    const desk = await opened();
    expect(text()).toContain(words.why.unread);
    await answer('No');
    await answer('cared for');
    expect(isDisabled(button('Ready'))).toBe(true);
    await readAll();
    expect(isDisabled(button('Ready'))).toBe(false);
    await press(button('Ready'));
    expect(desk.log.at(-1)).toBe('take');
  });

  it('is refused by a yes, which leads back to what was named', async () => {
    const desk = await opened();
    await readAll();
    await answer('Yes');
    await answer('cared for');
    expect(isDisabled(button('Ready'))).toBe(true);
    expect(text()).toContain(words.why['known-yes']);
    await press(button('Back to disguise'));
    expect(desk.log.at(-1)).toBe('disguise');
  });

  it('is refused where they would feel exposed', async () => {
    await opened();
    await readAll();
    await answer('No');
    await answer('exposed');
    expect(isDisabled(button('Ready'))).toBe(true);
    expect(text()).toContain(words.exposedSay);
  });
});

describe('what still stands', () => {
  /** The scanner saw the name in the story alone; the card spells it another way. */
  const marchetti: Sought = { text: 'Marchetti', kind: 'NAME', suggestion: 'me' };

  function told(cue: string): Case {
    const start = withCues(cue);
    return {
      ...start,
      texts: { ...start.texts, story: { text: 'I am Marchetti. Grace knows.', onlyMine: [] } },
    };
  }

  it('blocks where it is certain, in its place', async () => {
    const desk = await opened(told('Doctor marchetti, he said'), [marchetti]);
    await readAll();
    await answer('No');
    await answer('cared for');
    expect(isDisabled(button('Ready'))).toBe(true);
    expect(text()).toContain(words.why['certain-residue']);
    expect(buttons(words.isWord)).toEqual([]);
    await press(button('Back to disguise'));
    expect(desk.log.at(-1)).toBe('disguise');
  });

  it('is confirmed place by place where it may be only the word', async () => {
    const desk = await opened(told('There was GRACE in it'), [
      { text: 'Grace', kind: 'NAME', suggestion: 'a nurse', ordinary: true },
    ]);
    await readAll();
    await answer('No');
    await answer('cared for');
    expect(text()).toContain(words.why['unconfirmed-residue']);
    await press(button(words.isWord));
    expect(desk.chosen().card.reading.confirmed).toHaveLength(1);
    expect(isDisabled(button('Ready'))).toBe(false);
  });
});
