import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whileLooking } from '../../renderer/features/page/while-looking.ts';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import { draft, fakeDesk } from './fixture.ts';

/** What the sheet shows of a part that has just become `now`, where the survey still knows `seen`. */
function shown(seen: string, now: string) {
  const blank = draft();
  const parts = { ...blank.page.parts, moment: seen };
  const { survey } = fakeDesk({ ...blank, page: { ...blank.page, parts } }).store.getState();
  if (!survey) throw new Error('no survey');
  return whileLooking(disguise('part:moment', survey, {}), seen, now);
}

describe('a part between an edit and its survey', () => {
  it('keeps both sides as they were, and holds back what is new', () => {
    const { before, pending, after } = shown(
      'Walter came. Then Walter left.',
      'Walter came. I sat. Then Walter left.',
    );
    expect([before.text, pending, after.text]).toEqual([
      'my patient came. ',
      'I sat. ',
      'Then my patient left.',
    ]);
    expect(after.changes.map(({ start, end }) => after.text.slice(start, end))).toEqual(['my patient']);
  });

  it('holds back a whole word that is still being written', () => {
    const { before, pending, after } = shown('So Wal left.', 'So Walter left.');
    expect([before.text, pending, after.text]).toEqual(['So ', 'Walter', ' left.']);
  });

  it('never shows a name the survey knew, wherever the edit falls', () => {
    const words = fc.array(fc.constantFrom('Walter', 'came', 'on', 'March', '11', 'late.', 'I'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, words, words, (a, b, c, d) => {
        const seen = [...a, ...b, ...d].join(' ');
        const now = [...a, ...c, ...d].join(' ');
        const { before, pending, after } = shown(seen, now);
        expect(`${before.text}${after.text}`).not.toContain('Walter');
        expect(now).toContain(pending);
        for (const { text, changes } of [before, after])
          for (const { start, end } of changes) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
    );
  });
});
