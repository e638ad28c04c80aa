import { expect, test } from 'vitest';
import { saveQueue } from '../../renderer/keeper/save-queue.ts';

function recorder() {
  const written: string[] = [];
  let underWay = 0;
  const write = (word: string) => async (): Promise<string> => {
    underWay += 1;
    expect(underWay).toBe(1);
    await Promise.resolve();
    written.push(word);
    underWay -= 1;
    return word;
  };
  return { written, write };
}

test('one at a time, in the order they came', async () => {
  const queue = saveQueue<string>();
  const { written, write } = recorder();
  await Promise.all(['a', 'b', 'c'].map((key) => queue.add(key, write(key))));
  expect(written).toEqual(['a', 'b', 'c']);
});

test('waiting saves of one key become the newest, and all hear of it', async () => {
  const queue = saveQueue<string>();
  const { written, write } = recorder();
  const first = queue.add('a', write('a0'));
  await Promise.resolve();
  const outcomes = await Promise.all([
    queue.add('a', write('a1')),
    queue.add('a', write('a2')),
    queue.add('b', write('b1')),
    queue.add('a', write('a3')),
  ]);
  expect(await first).toBe('a0');
  expect(written).toEqual(['a0', 'a3', 'b1']);
  expect(outcomes).toEqual(['a3', 'a3', 'b1', 'a3']);
});

test('what is to be alone is never merged, before or behind', async () => {
  const queue = saveQueue<string>();
  const { written, write } = recorder();
  await Promise.all([
    queue.add('x', write('x')),
    queue.add('a', write('a1')),
    queue.add('a', write('gone'), 'alone'),
    queue.add('a', write('a2')),
    queue.add('a', write('a3')),
  ]);
  expect(written).toEqual(['x', 'a1', 'gone', 'a3']);
});

test('one that throws is heard by who asked, and the others go on', async () => {
  const queue = saveQueue<string>();
  const { written, write } = recorder();
  const thrown = queue.add('a', () => Promise.reject(new Error('a bug')));
  const other = queue.add('b', write('b'));
  await expect(thrown).rejects.toThrow('a bug');
  await other;
  expect(written).toEqual(['b']);
});

test('settled waits for what was added meanwhile, too', async () => {
  const queue = saveQueue<string>();
  const { written, write } = recorder();
  void queue.add('a', async () => {
    void queue.add('b', write('b'));
    return write('a')();
  });
  await queue.settled();
  expect(written).toEqual(['a', 'b']);
  await queue.settled();
});
