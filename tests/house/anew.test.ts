/** When the app starts itself anew after a lock, and when it must not. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anew, type Anew } from '../../main/anew.ts';

let written = true;
let idle = true;
let touched = false;
let comes: () => Promise<boolean> = () => Promise.resolve(true);
let log: string[] = [];
let again: Anew;

beforeEach(() => {
  vi.useFakeTimers();
  [written, idle, touched, log] = [true, true, false, []];
  comes = () => Promise.resolve(true);
  again = anew({
    successor: {
      comes: () => {
        log.push('start');
        return comes();
      },
      sendAway: () => void log.push('away'),
    },
    isAllWritten: () => Promise.resolve(written),
    isIdle: () => idle,
    isTouched: () => touched,
    end: () => void log.push('end'),
  });
});
afterEach(() => vi.useRealTimers());

const lockAgain = (): void => void log.push('lock');

test('a process in which no journal was opened stays', async () => {
  expect(await again.instead(lockAgain)).toBe(false);
  expect(log).toEqual([]);
});

test('with all written it ends, once the other stands', async () => {
  again.opened();
  expect(await again.instead(lockAgain)).toBe(true);
  expect(log).toEqual(['start', 'end']);
});

test('two locks at once are one', async () => {
  again.opened();
  const both = [again.instead(lockAgain), again.instead(lockAgain)];
  expect(again.isUnderWay()).toBe(true);
  expect(await Promise.all(both)).toEqual([true, true]);
  expect(log).toEqual(['start', 'end']);
});

test('it stays where the other does not come, and tries again at the next lock', async () => {
  again.opened();
  comes = () => Promise.resolve(false);
  expect(await again.instead(lockAgain)).toBe(false);
  comes = () => Promise.resolve(true);
  expect(await again.instead(lockAgain)).toBe(true);
  expect(log).toEqual(['start', 'start', 'end']);
});

describe('it stays while', () => {
  test.each([
    ['a save is not on the disk', () => (written = false), () => (written = true)],
    ['a file is under way', () => (idle = false), () => (idle = true)],
  ])('%s, and locks again once it is', async (_what, hold, letGo) => {
    again.opened();
    hold();
    expect(await again.instead(lockAgain)).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log).not.toContain('start');
    expect(log).not.toContain('lock');
    letGo();
    await vi.advanceTimersByTimeAsync(3000);
    expect(log).toContain('lock');
    expect(await again.instead(lockAgain)).toBe(true);
  });

  test('a save comes to be held while the other starts', async () => {
    again.opened();
    comes = () => {
      written = false;
      return Promise.resolve(true);
    };
    expect(await again.instead(lockAgain)).toBe(false);
    expect(log).toEqual(['start', 'away']);
  });

  test('someone types, or has unlocked meanwhile', async () => {
    again.opened();
    written = false;
    await again.instead(lockAgain);
    written = touched = true;
    await vi.advanceTimersByTimeAsync(10_000);
    again.opened();
    touched = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log).not.toContain('lock');
  });

  test('the disk does not answer', async () => {
    again.opened();
    const store = anew({
      successor: { comes: () => Promise.resolve(true), sendAway: () => undefined },
      isAllWritten: () => new Promise(() => undefined),
      isIdle: () => true,
      isTouched: () => false,
      end: () => void log.push('end'),
    });
    store.opened();
    const outcome = store.instead(lockAgain);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await outcome).toBe(false);
    expect(log).toEqual([]);
  });
});

test('quitting sends the other away, even where it stands already', async () => {
  again.opened();
  comes = () => {
    again.never();
    return Promise.resolve(true);
  };
  expect(await again.instead(lockAgain)).toBe(false);
  expect(log).toEqual(['start', 'away']);
  expect(await again.instead(lockAgain)).toBe(false);
});
