/** What still stands in the very bytes stops there: nothing is noted, nothing handed over. */

import { expect, it, vi } from 'vitest';
import { takeAlong } from '../../renderer/features/take/take-along.ts';
import type { ReadyHandout } from '../../shared/handout/handout.ts';
import { failed } from '../../shared/base/result.ts';
import { fakeDesk, fakeHost, withCues } from './fixture.ts';

vi.mock('../../renderer/features/take/make.ts', () => ({
  make: () => Promise.resolve({ format: 'copy', text: '- Walter\n' }),
}));
vi.mock('../../shared/release/release.ts', () => ({
  release: () =>
    failed({ residue: [{ key: 'Walter', word: 'Walter', certain: true, start: 0, end: 6, line: 'Walter' }] }),
}));

it('stays here and says where', async () => {
  const desk = fakeDesk(withCues('Walter'));
  const host = fakeHost(desk.log);
  const handout = { kind: 'card', pieces: [] } as unknown as ReadyHandout;
  const outcome = await takeAlong({ desk, host, handout, format: 'copy', sheet: 'a4', now: 5 });
  expect(outcome).toMatchObject({ is: 'residue', left: [{ word: 'Walter', line: 'Walter' }] });
  expect(desk.log).toEqual([]);
  expect(host.took).toEqual([]);
  expect(desk.chosen().departures).toEqual([]);
});
