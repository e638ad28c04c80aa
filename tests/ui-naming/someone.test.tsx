// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { failed } from '../../shared/base/result.ts';
import { goingIn } from '../../shared/words/en/going-in.ts';
import { lookingBack } from '../../shared/words/en/looking-back.ts';
import { settings } from '../../shared/words/en/settings.ts';
import { someone as words } from '../../shared/words/en/someone.ts';
import type { Settings } from '../../shared/journal/settings.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import type { Session } from '../../renderer/state/session.ts';
import { button, buttons, clear, field, focus, meanwhile, press, text, type } from '../ui-handout/screen.ts';
import { sitDown } from '../ui/at-the-desk.tsx';

afterEach(clear);

async function opened(answers: Partial<Keeper> = {}): Promise<Session> {
  const { session } = await sitDown({ is: 'locked' }, answers);
  await meanwhile(() => void session.unlock('right'));
  return session;
}

function kept(session: Session): Settings | null {
  const { phase } = session.store.getState();
  return phase.is === 'open' ? phase.settings : null;
}

/** Typed, and left. */
async function write(label: string, said: string): Promise<void> {
  await focus(field(label));
  await type(field(label), said);
  await meanwhile(() => field(label).blur());
}

describe('someone to call', () => {
  it('stands on going in, and leads to where one is typed in', async () => {
    const session = await opened();
    await press(button(goingIn.way));
    expect(text()).toContain(goingIn.lines[1]);
    expect(text()).toContain(words.danger);
    await press(button(words.add));
    expect(session.store.getState().place).toEqual({ at: 'settings' });
  });

  it('is kept as each place is left, and stands where help stands', async () => {
    const session = await opened();
    await meanwhile(() => session.go({ at: 'settings' }));
    await write(words.name, ' Ruth ');
    expect(kept(session)?.someone).toEqual({ name: 'Ruth', number: '' });
    await write(words.number, '555 0148');
    expect(kept(session)?.someone).toEqual({ name: 'Ruth', number: '555 0148' });
    for (const at of ['going-in', 'help'] as const) {
      await meanwhile(() => session.go({ at }));
      expect(text()).toContain('Ruth');
      expect(text()).toContain('555 0148');
      expect(buttons(words.add)).toHaveLength(0);
    }
  });

  it('is nobody again where both places are empty', async () => {
    const session = await opened();
    const ruth = { name: 'Ruth', number: '' };
    await meanwhile(() => void session.saveSettings((now) => ({ ...now, someone: ruth })));
    await meanwhile(() => session.go({ at: 'settings' }));
    await write(words.name, '  ');
    expect(kept(session)?.someone).toBeNull();
  });

  it('says what could not be kept, and keeps what was typed on the screen', async () => {
    const session = await opened({ saveSettings: () => Promise.resolve(failed('disk-full')) });
    await meanwhile(() => session.go({ at: 'settings' }));
    await write(words.name, 'Ruth');
    expect(text()).toContain(settings.notSaved);
    expect(field(words.name).value).toBe('Ruth');
    expect(kept(session)?.someone).toBeNull();
  });
});

describe('looking back', () => {
  it('is off until asked for, in the settings', async () => {
    const session = await opened();
    expect(buttons(lookingBack.way)).toHaveLength(0);
    await meanwhile(() => session.go({ at: 'settings' }));
    await press(button(lookingBack.setting.on));
    expect(kept(session)?.lookingBack).toBe(true);
    await press(button(lookingBack.setting.go));
    expect(text()).toContain(lookingBack.empty.evenings);
    await press(button(lookingBack.empty.go));
    expect(buttons(lookingBack.way)).toHaveLength(1);
  });
});
