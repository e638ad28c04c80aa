// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { done, failed } from '../../shared/base/result.ts';
import { newSettings } from '../../shared/journal/settings.ts';
import type { Opened, Strength } from '../../shared/keeper/keeper.ts';
import { keyProblem, troubleWords } from '../../shared/words/en/problems.ts';
import { firstRun, recovery } from '../../shared/words/en/unlock.ts';
import { button, buttons, clear, field, press, text, type, until } from '../ui-handout/screen.ts';
import { sitDown } from './at-the-desk.tsx';

afterEach(clear);

const CODE = 'AAAA1-BBBB2-CCCC3-DDDD4-EEEE5-FFFF6-GGGG7-HHHH8';
const GROUPS = CODE.split('-');
const opened: Opened = {
  cases: [],
  more: 0,
  settings: newSettings(0),
  mended: [],
  lastWritten: null,
};

function strengthOf(passphrase: string): Promise<Strength> {
  return Promise.resolve(
    passphrase.length < 12 ? { enough: false, words: 'hours' } : { enough: true, words: 'years' },
  );
}

async function firstDay() {
  const create = vi.fn(() => Promise.resolve(done({ recoveryCode: CODE, opened })));
  const confirmCode = vi.fn((code: string, groups: Readonly<Record<number, string>>) =>
    Promise.resolve(Object.entries(groups).every(([place, typed]) => GROUPS[Number(place) - 1] === typed)),
  );
  const desk = await sitDown({ is: 'new' }, { create, confirmCode, strength: strengthOf });
  return { ...desk, create, confirmCode };
}

async function created(canPrint = false) {
  const day = await firstDay();
  Object.assign(day.house.host.can, { print: canPrint });
  await type(field('Passphrase'), 'porch lamp second winter');
  await type(field('Once more'), 'porch lamp second winter');
  await press(button('Create my journal'));
  await until(() => text().includes(recovery.head));
  return day;
}

describe('the first run', () => {
  it('says in four truths what this is, before anything is made', async () => {
    const { create } = await firstDay();
    for (const { head, say } of firstRun.truths) {
      expect(text()).toContain(head);
      expect(text()).toContain(say);
    }
    expect(create).not.toHaveBeenCalled();
  });

  it('refuses a weak passphrase, an empty one, and two that differ', async () => {
    const { create } = await firstDay();
    await press(button('Create my journal'));
    expect(text()).toContain(keyProblem('empty'));
    await type(field('Passphrase'), 'dog');
    await press(button('Create my journal'));
    expect(text()).toContain(keyProblem('weak'));
    await type(field('Passphrase'), 'porch lamp second winter');
    await type(field('Once more'), 'porch lamp second spring');
    await press(button('Create my journal'));
    expect(text()).toContain(firstRun.differs);
    expect(create).not.toHaveBeenCalled();
  });

  it('says how strong it is in a word and a clause', async () => {
    await firstDay();
    await type(field('Passphrase'), 'porch');
    await until(() => text().includes(firstRun.strength.hours.word));
    expect(text()).toContain(firstRun.strength.hours.say);
    await type(field('Passphrase'), 'porch lamp second winter');
    await until(() => text().includes(firstRun.strength.years.word));
    expect(text()).not.toContain(firstRun.strength.hours.say);
  });

  it('shows what is typed only when asked', async () => {
    await firstDay();
    const looks = (name: string): string =>
      ['secret', 'shown'].filter((look) => field(name).classList.contains(look)).join();
    const read = (): string => field('Passphrase').getAttribute('aria-describedby') ?? '';
    await type(field('Passphrase'), 'lantern');
    expect(looks('Passphrase')).toBe('secret');
    await press(button('Show the passphrase'));
    expect(looks('Passphrase')).toBe('shown');
    expect(looks('Once more')).toBe('shown');
    expect(document.getElementById(read().split(' ')[0] ?? '')?.textContent).toBe('lantern');
    // Never of a type whose text is told to the house.
    expect(field('Passphrase').getAttribute('type')).toBe('password');
    await press(button('Hide the passphrase'));
    expect(looks('Passphrase')).toBe('secret');
    expect(document.body.textContent).not.toContain('lantern');
  });

  it('shows the code, and lets it be confirmed later', async () => {
    const { session, confirmCode } = await created();
    expect(buttons(recovery.print)).toEqual([]);
    for (const group of GROUPS) expect(text()).toContain(group);
    await press(button('Later'));
    await until(() => buttons('Lock').length > 0);
    expect(session.store.getState().phase.is).toBe('open');
    expect(confirmCode).not.toHaveBeenCalled();
    expect(text()).toContain(recovery.reminder);
    expect(text()).not.toContain(GROUPS[0]);
  });

  it('prints the code where this host prints, and says what became of it', async () => {
    const { house } = await created(true);
    const printed: string[] = [];
    const print = vi.spyOn(house.host, 'print').mockImplementation((released) => {
      printed.push(released.html ?? '');
      return Promise.resolve(printed.length > 1 ? failed('cancelled') : done(null));
    });
    await press(button(recovery.print));
    await until(() => text().includes(recovery.printed));
    for (const group of GROUPS) expect(printed[0]).toContain(group);
    await press(button(recovery.print));
    await until(() => text().includes(recovery.notPrinted));
    expect(print).toHaveBeenCalledTimes(2);
  });

  it('takes two groups typed back, and is then quiet about it', async () => {
    const { confirmCode } = await created();
    await press(button('I have it on paper'));
    const asked = [1, 2, 3, 4, 5, 6, 7, 8].filter((place) => text().includes(`Group ${String(place)}`));
    expect(asked).toHaveLength(2);
    for (const place of asked) await type(field(`Group ${String(place)}`), 'WRONG');
    await press(button('Confirm'));
    expect(text()).toContain(recovery.differs);
    for (const place of asked) await type(field(`Group ${String(place)}`), GROUPS[place - 1] ?? '');
    await press(button('Confirm'));
    await until(() => buttons('Lock').length > 0);
    expect(confirmCode).toHaveBeenCalledTimes(2);
    expect(text()).not.toContain(recovery.reminder);
  });
});

describe('the door', () => {
  it('says one line under the field when the passphrase is wrong, and keeps nothing typed', async () => {
    const { session } = await sitDown({ is: 'locked' });
    await type(field('Passphrase'), 'wrong');
    await press(button('Open'));
    expect(text()).toContain(keyProblem('wrong-passphrase'));
    expect(field('Passphrase').value).toBe('');
    expect(field('Passphrase').getAttribute('aria-invalid')).toBe('true');
    await type(field('Passphrase'), 'right');
    expect(text()).not.toContain(keyProblem('wrong-passphrase'));
    await press(button('Open'));
    await until(() => buttons('Lock').length > 0);
    expect(session.store.getState().phase.is).toBe('open');
  });

  it('opens with the recovery code, and names the group that was mistyped', async () => {
    const unlockWithCode = vi.fn((code: string) =>
      Promise.resolve(code === CODE ? done(opened) : failed({ slip: 'group', group: 3 } as const)),
    );
    await sitDown({ is: 'locked' }, { unlockWithCode });
    await press(button('Use the recovery code'));
    await type(field('Recovery code'), 'AAAA1');
    await press(button('Open'));
    expect(text()).toContain('group 3');
    expect(field('Recovery code').value).toBe('AAAA1');
    await type(field('Recovery code'), CODE);
    await press(button('Open'));
    await until(() => buttons('Lock').length > 0);
  });

  it.each(['damaged-log', 'not-as-we-left-it', 'no-log'] as const)(
    'tells trouble (%s) in its order, and never offers to create',
    async (problem) => {
      await sitDown({ is: 'trouble', problem });
      const words = troubleWords(problem);
      const at = [words.title, words.say, words.safe, words.unsafe, words.todo].map((line) =>
        text().indexOf(line),
      );
      expect(at).not.toContain(-1);
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect(buttons('Create my journal')).toEqual([]);
      expect(button('Try again')).toBeTruthy();
    },
  );

  it('goes from a wrong passphrase to trouble where the log is damaged', async () => {
    await sitDown({ is: 'locked' }, { unlock: () => Promise.resolve(failed('damaged-log')) });
    await type(field('Passphrase'), 'right');
    await press(button('Open'));
    expect(text()).toContain(troubleWords('damaged-log').title);
    expect(text()).not.toContain(keyProblem('wrong-passphrase'));
  });
});
