/** The whole app before a keeper without a key: what the keeper answers can be said otherwise, call by call. */

import { App } from '../../renderer/app/app.tsx';
// Fetched late by the app; here at once, so that no test waits for the disk.
import '../../renderer/app/journal.tsx';
import { createSession, type Session } from '../../renderer/state/session.ts';
import { SessionProvider } from '../../renderer/state/use-session.tsx';
import { done } from '../../shared/base/result.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { fakeHost, fakeKeeper, type FakeHost, type FakeKeeper } from '../state/fake-keeper.ts';
import '../../renderer/ui/writing/editor.ts';
import { show, until } from '../ui-handout/screen.ts';

export interface AtTheDesk {
  readonly fake: FakeKeeper;
  readonly house: FakeHost;
  readonly session: Session;
}

export async function sitDown(
  standing: FakeKeeper['standing'],
  answers: Partial<Keeper> = {},
  before: (fake: FakeKeeper) => void = () => undefined,
): Promise<AtTheDesk> {
  const fake = fakeKeeper();
  fake.standing = standing;
  before(fake);
  const house = fakeHost(fake.log);
  const session = createSession(house.host, async (host) => {
    const started = await fake.start(host);
    if (!started.ok) return started;
    const { keeper } = started.value;
    const told = new Proxy(keeper, {
      get: (real, name) => Reflect.get(name in answers ? answers : real, name) as unknown,
    });
    return done({ ...started.value, keeper: told });
  });
  await show(
    <SessionProvider session={session}>
      <App />
    </SessionProvider>,
  );
  await until(() => session.store.getState().phase.is !== 'starting');
  return { fake, house, session };
}
