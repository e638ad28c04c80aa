import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../renderer/ui/writing/incoming-text.ts';
import { LONGEST_TEXT } from '../../shared/journal/case.ts';

const BELL = String.fromCharCode(7);
const HALF = String.fromCharCode(0xd83d);

describe('what may come in by paste', () => {
  it.each([
    ['plain', 'He said no.', 'He said no.', false],
    ['line ends of Windows and the old Mac', 'a\r\nb\rc\nd', 'a\nb\nc\nd', false],
    ['line and paragraph separators', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd', false],
    ['tabs', 'a\tb', 'a\tb', false],
    ['control characters', `a${BELL}b\u0000c\u009f`, 'abc', true],
    ['half a character', `a${HALF}b`, 'ab', true],
    ['a whole one', 'a😀b', 'a😀b', false],
    ['other scripts and marks', 'Zoë ‘Ana’ 山田 e\u0301', 'Zoë ‘Ana’ 山田 e\u0301', false],
  ])('%s', (_name, pasted, text, cleaned) => {
    expect(takeIn(pasted, LONGEST_TEXT)).toEqual({ fits: true, text, cleaned });
  });

  it('is refused whole where it does not fit', () => {
    expect(takeIn('abcd', 3)).toEqual({ fits: false });
    expect(takeIn('abc', 3)).toEqual({ fits: true, text: 'abc', cleaned: false });
    expect(takeIn('x'.repeat(5_000_000), LONGEST_TEXT)).toEqual({ fits: false });
  });

  it('counts a line end of two units as one', () => {
    expect(takeIn('a\r\nb', 3)).toEqual({ fits: true, text: 'a\nb', cleaned: false });
  });

  it('leaves nothing that may not stand, and nothing more than there is room for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(100), (pasted, room) => {
        const incoming = takeIn(pasted, room);
        if (!incoming.fits) return;
        expect(incoming.text.length).toBeLessThanOrEqual(room);
        expect(/\p{Surrogate}/u.test(incoming.text)).toBe(false);
        expect(/[^\P{Cc}\n\t]/u.test(incoming.text)).toBe(false);
        expect(takeIn(incoming.text, room)).toEqual({ fits: true, text: incoming.text, cleaned: false });
      }),
    );
  });
});
