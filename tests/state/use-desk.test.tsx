// @vitest-environment happy-dom

import { act, StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { idFromBytes, type Id } from '../../shared/base/ids.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import type { CaseDesk } from '../../renderer/state/case-desk.ts';
import { createSession, type Session } from '../../renderer/state/session.ts';
import { useCaseDesk, useDesk } from '../../renderer/state/use-desk.ts';
import { SessionProvider, usePhase } from '../../renderer/state/use-session.tsx';
import { fakeHost, fakeKeeper, type FakeKeeper } from './fake-keeper.ts';

const ONE = idFromBytes(new Uint8Array(16).fill(1));
const TWO = idFromBytes(new Uint8Array(16).fill(2));
const NONE = idFromBytes(new Uint8Array(16).fill(3));

let fake: FakeKeeper;
let session: Session;
let root: Root;
let page: HTMLElement;
let desk: CaseDesk | null;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  fake = fakeKeeper();
  fake.put(tell('the first')(newCase(ONE, 1)));
  fake.put(tell('the second')(newCase(TWO, 1)));
  session = createSession(fakeHost(fake.log).host, fake.start);
  page = document.createElement('div');
  root = createRoot(page);
  desk = null;
  await show(null);
  await act(() => session.unlock('right'));
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
});

test('the provider starts the session; a case opens by its id, and the next one takes its place', async () => {
  expect(page.textContent).toBe('open');
  await show(ONE);
  expect(page.textContent).toBe('the first');
  await show(TWO);
  expect(page.textContent).toBe('the second');
});

test('what does not open says why', async () => {
  await show(NONE);
  expect(page.textContent).toBe('not-found');
});

test('a change is shown at once, and written when the case is left', async () => {
  await show(ONE);
  act(() => {
    desk?.change(tell('typed'));
  });
  expect(page.textContent).toBe('typed');
  expect(fake.saved).toEqual([]);
  await show(null);
  expect(fake.saved.map((saved) => saved.texts.story.text)).toEqual(['typed']);
});

test('hiding the window writes', async () => {
  await show(ONE);
  act(() => {
    desk?.change(tell('typed'));
  });
  await act(async () => {
    window.dispatchEvent(new Event('pagehide'));
    // Far less than the pause after which it would be written anyway.
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  expect(fake.saved.map((saved) => saved.texts.story.text)).toEqual(['typed']);
});

test('locking takes the case from the page', async () => {
  await show(ONE);
  await act(() => session.lock());
  expect(page.textContent).toBe('leaving');
});

function Shown(props: { readonly id: Id | null }): ReactNode {
  const phase = usePhase();
  if (phase.is !== 'open' || props.id === null) return phase.is;
  return <Opened id={props.id} />;
}

function Opened(props: { readonly id: Id }): ReactNode {
  const opening = useCaseDesk(props.id);
  if (opening.is === 'opening') return '...';
  if (opening.is === 'failed') return opening.problem;
  return <Story desk={opening.desk} />;
}

function Story(props: { readonly desk: CaseDesk }): ReactNode {
  useEffect(() => {
    desk = props.desk;
  });
  return useDesk(props.desk).chosen.texts.story.text;
}

function show(id: Id | null): Promise<void> {
  return act(async () => {
    root.render(
      <StrictMode>
        <SessionProvider session={session}>
          <Shown id={id} />
        </SessionProvider>
      </StrictMode>,
    );
    await Promise.resolve();
  });
}

function tell(text: string): (chosen: Case) => Case {
  return (chosen) => ({ ...chosen, texts: { ...chosen.texts, story: { text, onlyMine: [] } } });
}
