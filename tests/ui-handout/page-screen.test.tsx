// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { PageScreen } from '../../renderer/features/page/page-screen.tsx';
import { page as words } from '../../shared/words/en/page.ts';
import { draft, fakeDesk, type FakeDesk } from './fixture.ts';
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

const SAID = 'I said it louder.';

async function opened(): Promise<FakeDesk> {
  const desk = fakeDesk(draft());
  await show(<PageScreen desk={desk} go={(step) => desk.log.push(step)} />);
  return desk;
}

function isSent(sentence: string): boolean {
  return button(sentence).getAttribute('aria-pressed') === 'true';
}

describe('the page', () => {
  it('keeps every sentence until one is pressed, and takes it back at the second press', async () => {
    const desk = await opened();
    expect(isSent(SAID)).toBe(false);
    await press(button(SAID));
    expect(isSent(SAID)).toBe(true);
    expect(desk.chosen().page.parts.moment).toBe(SAID);
    await press(button(SAID));
    expect(isSent(SAID)).toBe(false);
    expect(desk.chosen().page.parts.moment).toBe('');
  });

  it('is walked with the arrows through all texts, with one stop for Tab, and sent with Space', async () => {
    const desk = await opened();
    const first = button('Walter is a retired tugboat captain.');
    expect(first.tabIndex).toBe(0);
    await focus(first);
    for (let step = 0; step < 4; step++) await key('ArrowDown', document.activeElement ?? first);
    expect(document.activeElement?.textContent).toBe('I was insulted.');
    expect(document.querySelectorAll('[data-sentence][tabindex="0"]')).toHaveLength(1);
    await key('ArrowUp', document.activeElement ?? first);
    await key(' ', document.activeElement ?? first);
    expect(isSent('Then he left.')).toBe(true);
    expect(desk.chosen().page.parts.moment).toBe('Then he left.');
  });

  it('sends a stretch whole, from anywhere in its first sentence to anywhere in its last, and takes it back', async () => {
    const desk = await opened();
    await select('my desk', 'it loud');
    expect(isSent('He put a handkerchief on my desk on March 11.')).toBe(true);
    expect(isSent(SAID)).toBe(true);
    expect(isSent('Then he left.')).toBe(false);
    await select('my desk', 'it loud');
    expect(desk.chosen().page.travels.story).toEqual([]);
  });

  it('passes over what is only mine in a stretch', async () => {
    const desk = await opened();
    await select('insulted', 'went home');
    expect(desk.chosen().page.parts.me).toBe('I was insulted. I went home.');
  });

  it('shows what is only mine, and offers no way to send it', async () => {
    await opened();
    expect(text()).toContain('My mother smoked.');
    expect(buttons('My mother smoked.')).toEqual([]);
    expect(document.querySelectorAll('[data-sentence]')).toHaveLength(6);
  });

  it('shows the part disguised, and as written in its field', async () => {
    const desk = await opened();
    await press(button('He put a handkerchief on my desk on March 11.'));
    const moment = field('The moment');
    expect(moment.value).toContain('March 11');
    const shown = moment.closest('section')?.querySelector('[aria-hidden="true"]')?.textContent;
    expect(shown).toContain('one day');
    expect(shown).not.toContain('March 11');
    await type(moment, 'He put it on my desk.');
    expect(desk.chosen().page.parts.moment).toBe('He put it on my desk.');
  });

  it('leaves the group’s work off until it is added', async () => {
    const desk = await opened();
    expect(desk.chosen().page.on.them).toBe(false);
    await press(button('Add Them, as I imagine'));
    expect(desk.chosen().page.on.them).toBe(true);
    expect(field('Them, as I imagine').value).toBe('');
    await press(button('Leave out Them, as I imagine'));
    expect(desk.chosen().page.on.them).toBe(false);
  });

  it('counts words and minutes, and nudges from 450 words on', async () => {
    const desk = await opened();
    await type(field('Me'), 'word '.repeat(125).trim());
    expect(text()).toContain('125 words, a minute aloud');
    expect(text()).not.toContain(words.nudge);
    await type(field('Me'), 'word '.repeat(450).trim());
    expect(text()).toContain(words.nudge);
    expect(desk.chosen().page.parts.me.split(' ')).toHaveLength(450);
  });

  it('goes on to the disguise once one sentence travels', async () => {
    const desk = await opened();
    expect(isDisabled(button('Disguise'))).toBe(true);
    await press(button(SAID));
    await press(button('Disguise'));
    expect(desk.log.at(-1)).toBe('disguise');
  });
});
