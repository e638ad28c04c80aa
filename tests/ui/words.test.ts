import { describe, expect, it } from 'vitest';
import { app } from '../../shared/words/en/app.ts';
import * as caseWords from '../../shared/words/en/case.ts';
import { library } from '../../shared/words/en/library.ts';
import * as problems from '../../shared/words/en/problems.ts';
import { settings } from '../../shared/words/en/settings.ts';
import * as door from '../../shared/words/en/unlock.ts';
import { momentWords, whenWords } from '../../shared/words/en/when.ts';

const unlockCodes = [
  'wrong-passphrase',
  'wrong-recovery-code',
  'damaged-header',
  'damaged-log',
  'not-as-we-left-it',
  'newer-version',
  'no-log',
  'too-costly',
  'busy',
  'read-failed',
] as const;
const passphraseCodes = ['empty', 'weak', 'characters', 'too-long'] as const;
const saveCodes = ['disk-full', 'another-writer', 'write-failed', 'too-large', 'locked'] as const;

/** Every sentence there is, functions called with something plain. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const made: unknown = (value as (...given: unknown[]) => unknown)('two', 2);
    return sentences(made);
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

const all = [
  ...sentences({ ...app, saving: null }),
  ...sentences({ ...library, mended: null }),
  ...sentences(settings),
  ...sentences(door),
  ...sentences({ ...caseWords, names: { ...caseWords.names, where: null } }),
  ...unlockCodes.flatMap((code) => [problems.keyProblem(code), ...sentences(problems.troubleWords(code))]),
  ...saveCodes.map(problems.saveProblem),
];

describe('the words of the app', () => {
  it('are many, and never shout, never say tampered, never promise to be anonymous', () => {
    expect(all.length).toBeGreaterThan(180);
    for (const words of all) {
      expect(words).not.toMatch(/!|tamper|anonym|compliant/iu);
      expect(words.trim()).toBe(words);
      expect(words).not.toBe('');
    }
  });

  it('tell a wrong passphrase from damage', () => {
    expect(problems.keyProblem('wrong-passphrase')).not.toMatch(/damage/iu);
    expect(problems.keyProblem('damaged-header')).toMatch(/damaged/u);
    expect(problems.troubleWords('damaged-log').say).toMatch(/passphrase is right/u);
  });

  it('have a sentence for every code', () => {
    const said = [
      ...[...unlockCodes, ...passphraseCodes, 'stopped' as const].map((code) => problems.keyProblem(code)),
      ...saveCodes.map(problems.saveProblem),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const code of [...passphraseCodes, ...saveCodes, 'exists', 'stopped'] as const)
      expect(problems.createProblem(code).length).toBeGreaterThan(10);
    expect(problems.keyProblem({ slip: 'group', group: 3 })).toContain('group 3');
    expect(problems.keyProblem({ slip: 'length' })).toContain('eight groups');
  });

  it('say how safe the words are', () => {
    expect((['saved', 'not-saved', 'saving', 'disk-full'] as const).map(app.saving)).toEqual([
      'Saved',
      'Saving',
      'Saving',
      'Not saved',
    ]);
  });

  it('say where a name stands', () => {
    const { where } = caseWords.names;
    expect(where(4, ['Walter', 'Mr. Lindqvist'])).toBe(
      'In four texts of this case, with “Walter” and “Mr. Lindqvist”.',
    );
    expect(where(2, [])).toBe('In two texts of this case.');
    expect(where(1, ['W.'])).toBe('In this text, with “W.”.');
  });
});

describe('when', () => {
  const at = (text: string): number => new Date(text).getTime();
  it.each([
    ['2026-03-13T22:00', '2026-03-13T23:00', 'tonight'],
    ['2026-03-13T22:00', '2026-03-14T01:30', 'tonight'],
    ['2026-03-13T09:00', '2026-03-13T11:00', 'today'],
    ['2026-03-13T09:00', '2026-03-13T23:00', 'today'],
    ['2026-03-13T22:00', '2026-03-14T09:00', 'last night'],
    ['2026-03-14T02:00', '2026-03-14T09:00', 'last night'],
    ['2026-03-13T10:00', '2026-03-14T09:00', 'yesterday'],
    ['2026-03-11T10:00', '2026-03-14T09:00', 'March 11'],
    ['2024-12-31T10:00', '2026-03-14T09:00', 'December 31, 2024'],
  ])('%s at %s is "%s"', (then, now, words) => {
    expect(whenWords(at(then), at(now))).toBe(words);
  });

  it.each([
    ['2026-03-13T22:14', '2026-03-13T23:00', 'tonight at 10:14 p.m.'],
    ['2026-03-14T00:05', '2026-03-14T09:00', 'last night at 12:05 a.m.'],
    ['2026-03-13T12:30', '2026-03-13T13:00', 'today at 12:30 p.m.'],
    ['2026-03-11T09:07', '2026-03-14T09:00', 'March 11 at 9:07 a.m.'],
  ])('%s at %s is, to the minute, "%s"', (then, now, words) => {
    expect(momentWords(at(then), at(now))).toBe(words);
  });
});
