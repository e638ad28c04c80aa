import { expect, test } from 'vitest';
import { breakable, KeeperGone } from '../../renderer/keeper/keeper-gone.ts';

const far = {
  answer: (given: number) => Promise.resolve(given + 1),
  never: () => new Promise<number>(() => undefined),
  fail: () => Promise.reject(new Error('theirs')),
};

test('calls pass through, and so do their failures', async () => {
  const { near } = breakable(far);
  expect(await near.answer(1)).toBe(2);
  await expect(near.fail()).rejects.toThrow('theirs');
});

test('after the end pending and later calls reject', async () => {
  const { near, end } = breakable(far);
  const pending = [near.never(), near.never()];
  end();
  for (const one of pending) await expect(one).rejects.toBeInstanceOf(KeeperGone);
  await expect(near.answer(1)).rejects.toBeInstanceOf(KeeperGone);
});

test('it can be awaited without being taken for a promise', async () => {
  const { near } = breakable(far);
  expect(await (await Promise.resolve(near)).answer(1)).toBe(2);
});
