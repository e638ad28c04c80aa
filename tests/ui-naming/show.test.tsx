// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ShowScreen } from '../../renderer/features/show/show-screen.tsx';
import type { Host } from '../../shared/host/host.ts';
import type { Case } from '../../shared/journal/case.ts';
import { finish } from '../../shared/handout/finish.ts';
import { readThrough } from '../../shared/handout/read.ts';
import { answerHeard, answerKnown, markRead } from '../../shared/handout/reading.ts';
import { show as words } from '../../shared/words/en/show.ts';
import { fakeDesk, fakeHost, withCues, type FakeDesk } from '../ui-handout/fixture.ts';
import { button, buttons, clear, key, press, show, text } from '../ui-handout/screen.ts';

afterEach(clear);

const CUES = ['A handkerchief on my desk', 'I said it louder. "Then why, Walter?"'];

/** Every sentence read, both questions answered. */
function readyCase(): Case {
  const chosen = withCues(...CUES);
  const { survey } = fakeDesk(chosen).store.getState();
  const finished = survey && finish('card', chosen, survey, chosen.choices);
  if (!finished?.ok) throw new Error('not finished');
  const { sentences } = readThrough(finished.value, chosen.card.reading);
  const read = sentences.reduce(markRead, chosen.card.reading);
  const reading = answerHeard(answerKnown(read, finished.value, 'no'), finished.value, 'cared-for');
  return { ...chosen, card: { ...chosen.card, reading } };
}

interface Shown {
  readonly desk: FakeDesk;
  readonly told: string[];
  readonly host: Host;
}

async function opened(start: Case, present = true): Promise<Shown> {
  const desk = fakeDesk(start);
  const told = desk.log;
  const host: Host = {
    ...fakeHost(told, { pdf: true, print: true, present }),
    present: (on) => told.push(`present ${String(on)}`),
  };
  await show(<ShowScreen desk={desk} host={host} now={() => 7} go={(step) => told.push(step)} />);
  return { desk, told, host };
}

describe('the card on the screen', () => {
  it('is as typed on one’s own screen, and cannot be shared before it was read', async () => {
    const { told } = await opened(withCues(...CUES));
    expect(text()).toContain('Walter');
    expect(text()).toContain(words.asTyped);
    expect(buttons(words.share)).toHaveLength(0);
    await press(button(words.readIt));
    expect(told).toEqual(['read']);
  });

  it('notes and seals that it is shown before the window may be seen', async () => {
    const { desk, told } = await opened(readyCase());
    expect(text()).toContain(words.own);
    expect(text()).not.toContain('Walter');
    await press(button(words.share));
    expect(told).toEqual(['change', 'flush', 'present true']);
    expect(desk.chosen().departures).toEqual([{ at: 7, what: 'card', format: 'screen' }]);
    expect(text()).toBe(
      [words.shown, CUES[0], 'I said it louder. "Then why, my patient?"', words.hide, words.leave].join(''),
    );
  });

  it('is not shown where the note cannot be sealed', async () => {
    const { desk, told } = await opened(readyCase());
    desk.canSave = false;
    await press(button(words.share));
    expect(told).not.toContain('present true');
    expect(desk.chosen().departures).toEqual([]);
    expect(text()).toContain(words.notSealed);
  });

  it('is blank paper at once with Escape, and back with Escape', async () => {
    await opened(readyCase());
    await press(button(words.share));
    await key('Escape');
    expect(text()).toBe(words.hidden);
    await key('Escape');
    expect(text()).toContain(CUES[0]);
    await press(button(words.hide));
    await press(button(words.bringBack));
    expect(text()).toContain(CUES[0]);
  });

  it('hides on one’s own screen as well', async () => {
    await opened(withCues(...CUES));
    await key('Escape');
    expect(text()).toBe(words.hidden);
  });

  it('keeps the window from shared screens again once it is left, whatever the way', async () => {
    const left = await opened(readyCase());
    await press(button(words.share));
    await press(button(words.leave));
    expect(left.told.at(-1)).toBe('present false');
    expect(text()).toContain(words.closed);

    const gone = await opened(readyCase());
    await press(button(words.share));
    await clear();
    expect(gone.told.at(-1)).toBe('present false');
  });

  it('promises no protection where there is none', async () => {
    await opened(readyCase(), false);
    expect(text()).toContain(words.opensInTab);
    expect(text()).not.toContain('kept from shared screens');
  });
});
