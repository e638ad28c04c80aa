/** What a tab can keep of the host's promises: the clipboard for a while, and locking when nobody is there. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markReleased } from '../../shared/host/released.ts';
import { clipboardForAWhile } from '../../renderer/host/browser-clipboard.ts';
import { browserHost } from '../../renderer/host/browser-host.ts';
import { watchPresence } from '../../renderer/host/browser-presence.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'Date', 'performance'] });
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the clipboard', () => {
  test('is cleared after 30 seconds', async () => {
    const board = fakeBoard();
    const ours = clipboardForAWhile(board);
    expect(await ours.put('three lines')).toEqual({ ok: true, value: null });
    expect(board.text).toBe('three lines');
    await vi.advanceTimersByTimeAsync(29_900);
    expect(board.text).toBe('three lines');
    await vi.advanceTimersByTimeAsync(200);
    expect(board.text).toBe('');
  });

  test('is cleared at once on lock', async () => {
    const board = fakeBoard();
    const ours = clipboardForAWhile(board);
    await ours.put('three lines');
    await ours.clear();
    expect(board.text).toBe('');
  });

  test('a second copy gets its own 30 seconds', async () => {
    const board = fakeBoard();
    const ours = clipboardForAWhile(board);
    await ours.put('one');
    await vi.advanceTimersByTimeAsync(20_000);
    await ours.put('two');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(board.text).toBe('two');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(board.text).toBe('');
  });

  test('what someone else copied since is left alone', async () => {
    const board = fakeBoard();
    const ours = clipboardForAWhile(board);
    await ours.put('three lines');
    board.text = 'a recipe';
    await ours.clear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(board.text).toBe('a recipe');
  });

  test('where it may not be read, it is not cleared blindly', async () => {
    const board = { ...fakeBoard(), readText: () => Promise.reject(new Error('no')) };
    const ours = clipboardForAWhile(board);
    await ours.put('three lines');
    await ours.clear();
    expect(board.text).toBe('three lines');
  });

  test('a lock in the middle of a copy clears it', async () => {
    const board = fakeBoard();
    const ours = clipboardForAWhile(board);
    await Promise.all([ours.put('three lines'), ours.clear()]);
    expect(board.text).toBe('');
  });

  test('a copy that fails leaves the time of the one before as it was', async () => {
    const board = fakeBoard();
    const ours = clipboardForAWhile(board);
    await ours.put('three lines');
    vi.spyOn(board, 'writeText').mockRejectedValueOnce(new Error('no'));
    expect(await ours.put('more')).toEqual({ ok: false, problem: 'not-allowed' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(board.text).toBe('');
  });

  test('where it may not be written to, or there is none, that is said', async () => {
    const refusing = { ...fakeBoard(), writeText: () => Promise.reject(new Error('no')) };
    expect(await clipboardForAWhile(refusing).put('x')).toEqual({ ok: false, problem: 'not-allowed' });
    expect(await clipboardForAWhile(undefined).put('x')).toEqual({ ok: false, problem: 'not-here' });
  });
});

describe('presence', () => {
  test('locks after so many minutes without a sign, once', () => {
    const { tab, locked } = watched(5);
    vi.advanceTimersByTime(4 * 60_000);
    tab.dispatchEvent(new Event('pointermove'));
    vi.advanceTimersByTime(4 * 60_000);
    expect(locked).toEqual([]);
    vi.advanceTimersByTime(2 * 60_000);
    expect(locked).toEqual(['idle']);
    vi.advanceTimersByTime(60 * 60_000);
    expect(locked).toEqual(['idle']);
  });

  test('says nothing before a journal is open', () => {
    const { locked } = watched(null);
    vi.advanceTimersByTime(24 * 60 * 60_000);
    expect(locked).toEqual([]);
  });

  test('locks when the wall clock jumped ahead of the steady one', () => {
    const { locked } = watched(60);
    vi.advanceTimersByTime(10_000);
    vi.setSystemTime(Date.now() + 40_000);
    vi.advanceTimersByTime(5000);
    expect(locked).toEqual(['suspend']);
  });

  test.each([
    [{ key: 'l', ctrlKey: true }, ['shortcut']],
    [{ key: 'L', metaKey: true }, ['shortcut']],
    [{ key: 'l' }, []],
    [{ key: 'k', ctrlKey: true }, []],
  ])('the shortcut: %j', (keys, expected) => {
    const { tab, locked } = watched(5);
    tab.dispatchEvent(Object.assign(new Event('keydown'), keys));
    expect(locked).toEqual(expected);
  });
});

describe('locking from the desk', () => {
  const host = (board: ReturnType<typeof fakeBoard>) => {
    const seen: string[] = [];
    const tab = Object.assign(new EventTarget(), {
      setInterval: globalThis.setInterval,
      setTimeout: globalThis.setTimeout,
      navigator: { clipboard: board },
      location: { reload: () => seen.push(board.text) },
    });
    return { seen, host: browserHost(tab as unknown as Window) };
  };

  test('clears the clipboard, then replaces the page', async () => {
    const board = fakeBoard();
    const { host: here, seen } = host(board);
    await here.copy(markReleased({ format: 'copy', name: 'card.txt', text: 'three lines' }));
    expect(board.text).toBe('three lines');
    here.sealed();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['']);
  });

  test('does not wait for a browser that asks first', async () => {
    const board = { ...fakeBoard(), readText: () => new Promise<string>(() => undefined) };
    const { host: here, seen } = host(board);
    await here.copy(markReleased({ format: 'copy', name: 'card.txt', text: 'three lines' }));
    here.sealed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toEqual(['three lines']);
  });
});

function fakeBoard() {
  return {
    text: '',
    readText() {
      return Promise.resolve(this.text);
    },
    writeText(text: string) {
      this.text = text;
      return Promise.resolve();
    },
  };
}

function watched(minutes: number | null) {
  const tab = Object.assign(new EventTarget(), { setInterval: globalThis.setInterval });
  const locked: string[] = [];
  const presence = watchPresence(tab as unknown as Window, (reason) => locked.push(reason));
  if (minutes !== null) presence.lockAfter(minutes);
  return { tab, locked };
}
