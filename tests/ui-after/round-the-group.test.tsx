// @vitest-environment happy-dom
/** From the list of cases to an evening; groups in the settings; which one a case is for. In the whole app. */

import { afterEach, describe, expect, it } from 'vitest';
import { AfterwardsScreen } from '../../renderer/features/after/afterwards-screen.tsx';
import { ForGroups } from '../../renderer/features/after/for-groups.tsx';
import { AFTERWARDS, SETTINGS } from '../../renderer/state/place.ts';
import { idFromBytes, type Id } from '../../shared/base/ids.ts';
import { failed } from '../../shared/base/result.ts';
import { newCase } from '../../shared/journal/case.ts';
import { USUAL_TIMINGS, type Group } from '../../shared/journal/group.ts';
import { summarize, type CaseSummary } from '../../shared/journal/summary.ts';
import { after, afterwards } from '../../shared/words/en/after.ts';
import { groups as words } from '../../shared/words/en/groups.ts';
import { library } from '../../shared/words/en/library.ts';
import { roomOf, settings } from '../../shared/words/en/settings.ts';
import { whenWords } from '../../shared/words/en/when.ts';
import { draft, fakeDesk } from '../ui-handout/fixture.ts';
import {
  button,
  buttons,
  clear,
  field,
  focus,
  meanwhile,
  press,
  show,
  text,
  type,
  until,
} from '../ui-handout/screen.ts';
import { sitDown, type AtTheDesk } from '../ui/at-the-desk.tsx';

const id = (n: number): Id => idFromBytes(new Uint8Array(16).fill(n));

afterEach(clear);

describe('after the group, from the list', () => {
  const named = (n: number, name: string): CaseSummary => ({
    ...summarize(draft()),
    id: id(n),
    name,
    touched: n,
  });

  async function opened(cases: readonly CaseSummary[]): Promise<(readonly [string, Id | null])[]> {
    const went: (readonly [string, Id | null])[] = [];
    await show(
      <AfterwardsScreen
        cases={cases}
        now={10}
        onWrite={(how, chosen) => went.push([how, chosen])}
        onBack={() => undefined}
      />,
    );
    return went;
  }

  it('asks which case, unless one only listened', async () => {
    const went = await opened([named(1, 'The coat'), named(2, 'The lighter')]);
    await press(button(afterwards.ways.another));
    expect(text()).toContain(afterwards.which.another);
    await press(button(`The lighter${whenWords(2, 10)}`));
    await press(button(afterwards.notHere));
    await press(button(afterwards.ways.listened));
    expect(went).toEqual([
      ['another', id(2)],
      ['another', null],
      ['listened', null],
    ]);
  });

  it('asks nothing where there is no case to choose', async () => {
    const went = await opened([summarize(newCase(id(1), 1))]);
    await press(button(afterwards.ways.told));
    expect(went).toEqual([['told', null]]);
  });

  it('offers a few, and says where the others are', async () => {
    await opened(Array.from({ length: 20 }, (_, n) => named(n + 1, `Case ${String(n)}`)));
    await press(button(afterwards.ways.told));
    expect(document.querySelectorAll('ul ul li')).toHaveLength(9);
    expect(text()).toContain(afterwards.older);
  });
});

describe('the way there and back', () => {
  async function atHome(): Promise<AtTheDesk> {
    const at = await sitDown({ is: 'locked' }, {}, (fake) => {
      fake.put({ ...draft(), touched: 5, seeingAgain: 3 });
    });
    await meanwhile(() => void at.session.unlock('right'));
    await until(() => text().includes(library.ask) || buttons(afterwards.head).length > 0);
    return at;
  }

  it('from nothing: a fresh case, and nothing in the journal before its first character', async () => {
    const { fake, session } = await atHome();
    await press(button(afterwards.head));
    expect(session.store.getState().place).toEqual(AFTERWARDS);
    await press(button(afterwards.ways.listened));
    await until(() => text().includes(after.listened));
    expect(session.store.getState().place).toMatchObject({ at: 'case', view: 'after', aim: 'listened' });
    expect(fake.saved).toEqual([]);
  });

  it('one quiet line for a case that waits, straight to what was different', async () => {
    const { session } = await atHome();
    const [waits] = [...document.querySelectorAll('button')].filter(
      (one) => one.textContent === library.seeingAgain,
    );
    if (waits === undefined) throw new Error('nothing waits');
    await press(waits);
    await until(() => document.querySelector('textarea[aria-label="In them"]') !== null);
    expect(session.store.getState().place).toMatchObject({ view: 'after', aim: 'visit' });
  });

  it('keeps a group as it is changed, and takes it away after one question', async () => {
    const { session } = await atHome();
    const kept = (): readonly Group[] => {
      const { phase } = session.store.getState();
      return phase.is === 'open' ? phase.settings.groups : [];
    };
    await meanwhile(() => session.go(SETTINGS));
    await press(button(words.add));
    await type(field(words.name), 'Tuesdays');
    await leave(words.name);
    const box = [...document.querySelectorAll('label')].find(
      (label) => label.textContent === roomOf.ties['same-town'],
    );
    await press(box?.querySelector('input') ?? document.body);
    const minutes = words.minutesOf(words.timing.sitBack);
    await type(field(minutes), '999');
    await leave(minutes);
    expect(text()).toContain(words.range(0, 240));
    await type(field(minutes), '30');
    await leave(minutes);
    expect(kept()).toMatchObject([
      { name: 'Tuesdays', room: ['same-town'], timings: { ...USUAL_TIMINGS, sitBack: 30 } },
    ]);
    await press(button(words.removeNamed('Tuesdays')));
    expect(text()).toContain(words.asked);
    await press(button(words.stay));
    expect(kept()).toHaveLength(1);
    await press(button(words.removeNamed('Tuesdays')));
    await press(button(words.remove));
    expect(kept()).toEqual([]);
    expect(text()).toContain(words.none);
  });

  it('says when a group could not be kept', async () => {
    const at = await sitDown({ is: 'locked' }, { saveSettings: () => Promise.resolve(failed('disk-full')) });
    await meanwhile(() => void at.session.unlock('right'));
    await until(() => buttons(afterwards.head).length > 0);
    await meanwhile(() => at.session.go(SETTINGS));
    await press(button(words.add));
    expect(text()).toContain(settings.notSaved);
  });
});

describe('which group a case is for', () => {
  const group = (n: number, name: string): Group => ({ id: id(n), name, timings: USUAL_TIMINGS, room: [] });

  it('is nothing to ask where there is none', async () => {
    await show(<ForGroups desk={fakeDesk(draft())} groups={[]} />);
    expect(text()).toBe('');
  });

  it('is ticked, and says how long each part takes where it is one', async () => {
    const desk = fakeDesk(draft());
    await show(<ForGroups desk={desk} groups={[group(4, 'Tuesdays'), group(5, '')]} />);
    const [first, second] = document.querySelectorAll<HTMLInputElement>('input');
    if (first === undefined || second === undefined) throw new Error('two ticks');
    expect(text()).toContain(after.unnamedGroup);
    await press(first);
    expect(desk.chosen().groups).toEqual([id(4)]);
    expect(text()).toContain(words.howLong(USUAL_TIMINGS));
    await press(second);
    expect(desk.chosen().groups).toEqual([id(4), id(5)]);
    expect(text()).not.toContain(words.howLong(USUAL_TIMINGS));
    await press(first);
    expect(desk.chosen().groups).toEqual([id(5)]);
  });
});

async function leave(name: string): Promise<void> {
  const box = field(name);
  await focus(box);
  await meanwhile(() => box.blur());
}
