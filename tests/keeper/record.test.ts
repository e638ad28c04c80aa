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
import { roomFor, USUAL_TIMINGS, type Group } from '../../shared/journal/group.ts';
import type { Room } from '../../shared/journal/room.ts';
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
        value: { kind: 'case', v: 2, case: chosen },
      });
    }),
  );
});

test('settings likewise', () => {
  const record = settingsRecord(newSettings(5));
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
});

test('settings of version 1 are lifted: never backed up, reminded after a month, no group yet', () => {
  const older = { lockAfter: 7, recoveryConfirmed: true, created: 5 };
  expect(readRecord({ kind: 'settings', v: 1, settings: older })).toEqual({
    ok: true,
    value: {
      kind: 'settings',
      v: 3,
      settings: {
        ...{ ...older, codeSeen: true, lastBackup: null, remindBackupAfter: 30 },
        ...{ groups: [], someone: null, takenOut: null, lookingBack: false, ownWords: [] },
      },
    },
  });
});

test('the room of version 2 becomes the room of a first group', () => {
  const older = without(newSettings(5), ['groups', 'someone', 'lookingBack', 'ownWords']);
  const lifted = readRecord({ kind: 'settings', v: 2, settings: { ...older, room: ['same-town'] } });
  const record = lifted.ok && lifted.value.kind === 'settings' ? lifted.value.settings : null;
  expect(record?.groups).toMatchObject([{ name: '', room: ['same-town'] }]);
  expect(record && roomFor(fresh, record.groups)).toEqual(['same-town']);
  const strangers = readRecord({ kind: 'settings', v: 2, settings: { ...older, room: [] } });
  expect(strangers).toMatchObject({ value: { settings: { groups: [] } } });
});

test('a case of version 1 is lifted with nothing around it, alone and as a version', () => {
  const older = without(fresh, ['groups', 'named', 'after', 'lines', 'seeingAgain', 'visits']);
  expect(readRecord({ kind: 'case', v: 1, case: older })).toEqual({
    ok: true,
    value: { kind: 'case', v: 2, case: fresh },
  });
  expect(readRecord({ kind: 'version', v: 1, of: fresh.id, at: 9, from: 'merged', case: older })).toEqual({
    ok: true,
    value: versionRecord({ of: fresh.id, at: 9, from: 'merged', case: fresh }),
  });
});

test('the strictest room of the groups of a case; of all there are where none is said', () => {
  const [one, other, gone] = [newId(), newId(), newId()];
  const group = (id: typeof one, room: Room): Group => ({ id, name: '', timings: USUAL_TIMINGS, room });
  const groups = [group(one, ['same-town']), group(other, ['recorded', 'same-clinic'])];
  expect(roomFor({ groups: [one] }, groups)).toEqual(['same-town']);
  expect(roomFor({ groups: [one, other] }, groups)).toEqual(['same-clinic', 'same-town', 'recorded']);
  expect(roomFor({ groups: [gone] }, groups)).toEqual(['same-clinic', 'same-town', 'recorded']);
  expect(roomFor({ groups: [] }, [])).toEqual([]);
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
  ['a missing text', { kind: 'case', v: 2, case: { ...fresh, texts: {} } }],
  ['one field more', { kind: 'case', v: 2, case: { ...fresh, more: 1 } }],
  ['a case of version 1 that is none', { kind: 'case', v: 1, case: 7 }],
  [
    'a naming for nobody',
    { kind: 'case', v: 2, case: { ...fresh, named: [{ at: 1, whom: 'us', what: 'x' }] } },
  ],
  ['an id that is none', { kind: 'case', v: 2, case: { ...fresh, id: 'x' } }],
])('%s is unreadable', (_, value) => {
  expect(readRecord(value)).toEqual(failed('unreadable'));
});

test('a later version is newer, not unreadable', () => {
  expect(readRecord({ kind: 'case', v: 3, anything: true })).toEqual(failed('newer'));
});

test.each<[string, Case]>([
  ['a text', { ...fresh, texts: { ...fresh.texts, doctor: { text: long(), onlyMine: [] } } }],
  ['a cue', { ...fresh, card: { ...fresh.card, cues: [long()] } }],
  ['a part', { ...fresh, page: { ...fresh.page, parts: { ...fresh.page.parts, me: long() } } }],
  ['a name', { ...fresh, name: long() }],
  ['a line', { ...fresh, lines: { ...fresh.lines, kept: [long()] } }],
  [
    'words after the group',
    { ...fresh, after: [{ at: 1, how: 'told', group: null, text: { text: long(), onlyMine: [] } }] },
  ],
  ['a next visit', { ...fresh, visits: [{ at: 1, them: '', me: long(), neither: '' }] }],
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

function without(whole: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
}
