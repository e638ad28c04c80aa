import { expect, test } from 'vitest';
import { written, type Sitting } from '../../renderer/state/sitting.ts';

const MINUTE = 60_000;
const NEW: Sitting = { since: null, last: 0 };

test('a sitting lasts from its first word, however often one pauses for a while', () => {
  const first = written(NEW, 1000);
  expect(first).toEqual({ since: 1000, last: 1000 });
  const later = written(first, 1000 + 29 * MINUTE);
  expect(written(later, 1000 + 58 * MINUTE)).toEqual({ since: 1000, last: 1000 + 58 * MINUTE });
});

test('a word after half an hour without one begins another', () => {
  expect(written(written(NEW, 1000), 1000 + 30 * MINUTE)).toEqual({
    since: 1000 + 30 * MINUTE,
    last: 1000 + 30 * MINUTE,
  });
});
