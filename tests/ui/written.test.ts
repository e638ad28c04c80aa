import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between } from '../../renderer/ui/writing/written.ts';

describe('the change between two texts', () => {
  it.each([
    ['abc', 'abc', null],
    ['abc', 'abxc', { from: 2, to: 2, insert: 'x' }],
    ['abc', 'ac', { from: 1, to: 2, insert: '' }],
    ['aaa', 'aaaa', { from: 3, to: 3, insert: 'a' }],
    ['', 'a', { from: 0, to: 0, insert: 'a' }],
  ])('%j to %j', (before, after, change) => {
    expect(between(before, after)).toEqual(change);
  });

  it('leads from the one to the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = between(before, after);
        const made =
          change === null ? before : before.slice(0, change.from) + change.insert + before.slice(change.to);
        expect(made).toBe(after);
      }),
    );
  });
});
