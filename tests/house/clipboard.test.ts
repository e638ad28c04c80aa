/** The house's clipboard: cleared after a while and on lock, if it still holds ours; never what someone else copied. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { done, failed } from '../../shared/base/result.ts';
import { clipboardForAWhile, type Board } from '../../main/clipboard.ts';

let text = '';
let refusing = false;
/** Gives line ends back as Windows does. */
const board: Board = {
  readText: () => Promise.resolve(text.replace(/\n/g, '\r\n')),
  async writeText(written) {
    await Promise.resolve();
    if (refusing) throw new Error('busy');
    text = written;
  },
  clear() {
    text = '';
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  text = 'before';
  refusing = false;
});
afterEach(() => {
  vi.useRealTimers();
});

test('thirty seconds, and not before', async () => {
  const clipboard = clipboardForAWhile(board);
  expect(await clipboard.put('one\ntwo')).toEqual(done(null));
  await vi.advanceTimersByTimeAsync(29_900);
  expect(text).toBe('one\ntwo');
  await vi.advanceTimersByTimeAsync(200);
  expect(text).toBe('');
});

test('a second copy has its own thirty seconds', async () => {
  const clipboard = clipboardForAWhile(board);
  await clipboard.put('one');
  await vi.advanceTimersByTimeAsync(20_000);
  await clipboard.put('two');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(text).toBe('two');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(text).toBe('');
});

test('what someone else copied since stays', async () => {
  const clipboard = clipboardForAWhile(board);
  await clipboard.put('ours');
  text = 'theirs';
  await clipboard.clear();
  await vi.advanceTimersByTimeAsync(40_000);
  expect(text).toBe('theirs');
  await clipboard.clear();
  expect(text).toBe('theirs');
});

test('a lock in the middle of a copy clears it', async () => {
  const clipboard = clipboardForAWhile(board);
  const putting = clipboard.put('ours');
  await Promise.all([clipboard.clear(), putting]);
  expect(text).toBe('');
});

test('a copy that fails is said, and the one before is still cleared in time', async () => {
  const clipboard = clipboardForAWhile(board);
  await clipboard.put('ours');
  refusing = true;
  expect(await clipboard.put('more')).toEqual(failed('failed'));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(text).toBe('');
});
