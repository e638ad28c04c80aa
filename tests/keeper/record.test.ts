import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failed } from '../../shared/base/result.ts';
import { LONGEST_TEXT, newCase, type Case } from '../../shared/journal/case.ts';
import {
  caseRecord,
  formerRecord,
  readRecord,
  settingsRecord,
  versionRecord,
} from '../../shared/journal/record.ts';
import { newSettings } from '../../shared/journal/settings.ts';
import { newId } from '../../shared/vault/secrets.ts';

const fresh = newCase(newId(), 1);

function written(chosen: Case): unknown {
  const record = caseRecord(chosen);
  if (!record.ok) throw new Error(record.problem);
  return JSON.parse(JSON.stringify(record.value));
}

test('what is written is read back, whatever was typed', () => {
  const text = fc.string({ unit: 'binary', maxLength: 50 });
  fc.assert(
    fc.property(text, text, fc.dictionary(text, text), fc.array(text), (story, name, choices, cues) => {
      const chosen: Case = {
        ...fresh,
        name,
        texts: { ...fresh.texts, story: { text: story, onlyMine: [{ start: 0, end: story.length }] } },
        choices: Object.fromEntries(
          Object.entries(choices).map(([key, words]) => [key, { how: 'instead' as const, words }]),
        ),
        card: { ...fresh.card, cues },
      };
      expect(readRecord(written(chosen))).toEqual({
        ok: true,
        value: { kind: 'case', v: 1, case: chosen },
      });
    }),
  );
});

test('settings likewise', () => {
  const record = settingsRecord(newSettings(5));
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
});

test('settings of version 1 are lifted: never backed up, reminded after a month, strangers in the room', () => {
  const older = { lockAfter: 7, recoveryConfirmed: true, created: 5 };
  expect(readRecord({ kind: 'settings', v: 1, settings: older })).toEqual({
    ok: true,
    value: {
      kind: 'settings',
      v: 2,
      settings: { ...older, codeSeen: true, lastBackup: null, remindBackupAfter: 30, room: [] },
    },
  });
});

test('a version of a case, and the note of a former journal', () => {
  for (const record of [
    versionRecord({ of: fresh.id, at: 9, from: 'merged', case: fresh }),
    formerRecord(2, 9),
  ])
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
});

test.each<[string, unknown]>([
  ['a lift of nothing', { kind: 'settings', v: 1, settings: 7 }],
  ['settings without one', { kind: 'settings', v: 1, settings: { lockAfter: 7, created: 5 } }],
  ['a version of no one', { kind: 'version', v: 1, of: '', at: 9, from: 'merged', case: fresh }],
  ['a version from nowhere', { kind: 'version', v: 1, of: fresh.id, at: 9, from: 'x', case: fresh }],
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['no version', { kind: 'case', case: fresh }],
  ['version nought', { kind: 'case', v: 0, case: fresh }],
  ['another kind', { kind: 'evening', v: 1, case: fresh }],
  ['a missing text', { kind: 'case', v: 1, case: { ...fresh, texts: {} } }],
  ['one field more', { kind: 'case', v: 1, case: { ...fresh, more: 1 } }],
  ['an id that is none', { kind: 'case', v: 1, case: { ...fresh, id: 'x' } }],
])('%s is unreadable', (_, value) => {
  expect(readRecord(value)).toEqual(failed('unreadable'));
});

test('a later version is newer, not unreadable', () => {
  expect(readRecord({ kind: 'case', v: 2, anything: true })).toEqual(failed('newer'));
});

test.each<[string, Case]>([
  ['a text', { ...fresh, texts: { ...fresh.texts, doctor: { text: long(), onlyMine: [] } } }],
  ['a cue', { ...fresh, card: { ...fresh.card, cues: [long()] } }],
  ['a part', { ...fresh, page: { ...fresh.page, parts: { ...fresh.page.parts, me: long() } } }],
  ['a name', { ...fresh, name: long() }],
  ['a mark', { ...fresh, marks: [{ text: long(), kind: 'NAME' }] }],
  ['a choice', { ...fresh, choices: { key: { how: 'instead', words: long() } } }],
])('%s that is too long is refused before it is written', (_, chosen) => {
  expect(caseRecord(chosen)).toEqual(failed('too-large'));
});

test('a value that is no case is a bug, told by its place and never by its words', () => {
  const broken = { ...fresh, texts: { ...fresh.texts, story: { text: 'secret', onlyMine: null } } };
  expect(() => caseRecord(broken as unknown as Case)).toThrow('record.case.texts.story.onlyMine');
  expect(() => caseRecord(broken as unknown as Case)).not.toThrow(/secret/u);
});

function long(): string {
  return 'x'.repeat(LONGEST_TEXT + 1);
}
