// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Naming } from '../../renderer/features/naming/naming.tsx';
import type { Case, Whom } from '../../shared/journal/case.ts';
import { naming as words } from '../../shared/words/en/naming.ts';
import { draft, fakeDesk, type FakeDesk } from '../ui-handout/fixture.ts';
import { button, buttons, clear, key, press, show, text } from '../ui-handout/screen.ts';

afterEach(clear);

const TEN = Date.UTC(2026, 2, 13, 22);

async function opened(start: Case = draft(), whom: Whom = 'me', asks = true): Promise<FakeDesk> {
  const desk = fakeDesk(start);
  await show(<Naming desk={desk} whom={whom} asks={asks} now={() => TEN} />);
  return desk;
}

function group(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[role="group"][aria-label="${name}"]`);
  if (found === null) throw new Error(`no group "${name}"`);
  return found;
}

describe('naming', () => {
  it('is one quiet line until it is opened', async () => {
    await opened();
    expect(text()).toBe(words.open);
    await press(button(words.openFor.me));
    expect(button(words.openFor.me).getAttribute('aria-expanded')).toBe('true');
    expect(group(words.feelings).querySelectorAll('button')).toHaveLength(10);
    expect(group(words.pulls).querySelectorAll('button')).toHaveLength(16);
  });

  it('opens a cluster to its five, and names one', async () => {
    const desk = await opened();
    await press(button(words.openFor.me));
    expect(buttons('sad')).toHaveLength(0);
    await press(button('heavy'));
    expect(button('heavy').getAttribute('aria-expanded')).toBe('true');
    expect(group(words.of('heavy')).querySelectorAll('button')).toHaveLength(5);
    await press(button('sad'));
    expect(button('sad').getAttribute('aria-pressed')).toBe('true');
    await press(button('to rescue'));
    expect(desk.chosen().named).toEqual([
      { at: TEN, whom: 'me', what: 'sad' },
      { at: TEN, whom: 'me', what: 'rescue' },
    ]);
    await press(button('sad'));
    expect(desk.chosen().named.map(({ what }) => what)).toEqual(['rescue']);
  });

  it('shows what was named as words that can be taken back, for this person only', async () => {
    const named = [
      { at: TEN - 1, whom: 'patient', what: 'ashamed' },
      { at: TEN - 1, whom: 'me', what: 'sad' },
    ] as const;
    const desk = await opened({ ...draft(), named }, 'patient', true);
    expect(text()).toContain('ashamed');
    expect(text()).not.toContain('sad');
    await press(button(words.takeBack('ashamed')));
    expect(desk.chosen().named).toEqual([named[1]]);
    expect(document.activeElement).toBe(button(words.openFor.patient));
  });

  it('does not ask in a chair that is not in use, and keeps its words there', async () => {
    await opened({ ...draft(), named: [{ at: TEN - 1, whom: 'me', what: 'sad' }] }, 'me', false);
    expect(text()).toBe('sad');
    await opened(draft(), 'me', false);
    expect(text()).toBe('');
  });

  it('goes from word to word with the arrows, one stop for Tab', async () => {
    await opened();
    await press(button(words.openFor.me));
    const stops = (): string[] =>
      [...group(words.feelings).querySelectorAll<HTMLElement>('button[tabindex="0"]')].map(
        ({ textContent }) => textContent,
      );
    expect(stops()).toEqual(['heavy']);
    await key('ArrowRight', button('heavy'));
    expect(document.activeElement).toBe(button('hot'));
    expect(stops()).toEqual(['hot']);
    await key('End', button('hot'));
    expect(document.activeElement).toBe(button('hard to say'));
    await key('ArrowRight', button('hard to say'));
    expect(document.activeElement).toBe(button('heavy'));
  });

  it('reads earlier evenings without a way to change them', async () => {
    const at = Date.UTC(2026, 1, 2, 22);
    await opened({ ...draft(), named: [{ at, whom: 'me', what: 'vengeful' }] });
    expect(buttons(words.takeBack('vengeful'))).toHaveLength(0);
    await press(button(words.openFor.me));
    expect(text()).toContain(words.earlier);
    expect(text()).toContain('vengeful');
    expect(buttons('vengeful')).toHaveLength(0);
  });
});
