/** Edits of what is written round the group; which evening one comes to; what is noticed there. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eveningAtHand, visitAtHand } from '../../renderer/features/after/at-hand.ts';
import { noticedIn, personIn } from '../../renderer/features/after/noticed.ts';
import { idFromBytes, type Id } from '../../shared/base/ids.ts';
import type { Decision, Survey } from '../../shared/deid/decide/decision.ts';
import {
  freeMoment,
  isOwn,
  retellAfter,
  seeAgain,
  sendTo,
  writeAfter,
  writeLine,
  writeVisit,
  type Evening,
} from '../../shared/journal/after.ts';
import { newCase, type Case, type Writing } from '../../shared/journal/case.ts';
import {
  addGroup,
  editGroup,
  removeGroup,
  roomFor,
  USUAL_TIMINGS,
  type Group,
} from '../../shared/journal/group.ts';

const id = (n: number): Id => idFromBytes(new Uint8Array(16).fill(n));
const blank = newCase(id(1), 1);
const words = (text: string): Writing => ({ text, onlyMine: [] });
const told = (at: number): Evening => ({ at, how: 'told', group: null });

describe('an evening after the group', () => {
  it('is there from its first character on, and gone with its last', () => {
    const once = writeAfter(blank, told(5), words('W'));
    expect(once.after).toEqual([{ at: 5, how: 'told', group: null, text: words('W') }]);
    expect(writeAfter(once, told(5), words('')).after).toEqual([]);
    expect(writeAfter(blank, told(5), words(''))).toBe(blank);
  });

  it('stays where it is among the others, in order of time', () => {
    let draft = writeAfter(blank, told(9), words('late'));
    draft = writeAfter(draft, told(5), words('early'));
    draft = writeAfter(draft, told(9), words('later'));
    expect(draft.after.map(({ at, text }) => [at, text.text])).toEqual([
      [5, 'early'],
      [9, 'later'],
    ]);
  });

  it('can be told another way, and only if it exists', () => {
    const draft = writeAfter(blank, told(5), words('W'));
    const other: Evening = { at: 5, how: 'another', group: id(3) };
    expect(retellAfter(draft, other).after[0]).toMatchObject({ how: 'another', group: id(3) });
    expect(retellAfter(draft, { ...other, at: 6 })).toBe(draft);
    expect(retellAfter(draft, told(5))).toBe(draft);
  });

  it('never has the moment of another, nor of a visit', () => {
    const draft = writeVisit(writeAfter(blank, told(5), words('W')), {
      at: 6,
      them: 'x',
      me: '',
      neither: '',
    });
    expect(freeMoment(draft, 5)).toBe(7);
    expect(freeMoment(draft, 4)).toBe(4);
  });
});

describe('three lines', () => {
  it.each<[string, readonly (readonly [number, string])[], readonly string[]]>([
    [
      'in any order',
      [
        [2, 'c'],
        [0, 'a'],
      ],
      ['a', '', 'c'],
    ],
    [
      'emptied from the end',
      [
        [0, 'a'],
        [1, 'b'],
        [1, ''],
      ],
      ['a'],
    ],
    [
      'never a fourth',
      [
        [3, 'd'],
        [-1, 'x'],
      ],
      [],
    ],
    ['one line each', [[0, 'a \n  b\r\nc']], ['a b c']],
  ])('%s', (_name, edits, kept) => {
    const draft = edits.reduce((now, [at, line]) => writeLine(now, at, line), blank);
    expect(draft.lines.kept).toEqual(kept);
    expect(draft.lines.reading).toBe(blank.lines.reading);
  });
});

describe('the next visit', () => {
  it('is written field by field, several over time, and gone when emptied', () => {
    const first = { at: 5, them: 'taller', me: '', neither: '' };
    let draft = writeVisit(blank, { at: 9, them: '', me: 'calm', neither: '' });
    draft = writeVisit(draft, first);
    draft = writeVisit(draft, { ...first, me: 'late' });
    expect(draft.visits.map(({ at, them, me }) => [at, them, me])).toEqual([
      [5, 'taller', 'late'],
      [9, '', 'calm'],
    ]);
    expect(writeVisit(draft, { ...first, them: '' }).visits).toHaveLength(1);
  });

  it('is waited for from the moment it is asked for, until it is not', () => {
    const waiting = seeAgain(blank, 7);
    expect(waiting.seeingAgain).toBe(7);
    expect(seeAgain(waiting, 9)).toBe(waiting);
    expect(seeAgain(waiting, null).seeingAgain).toBeNull();
    expect(seeAgain(blank, null)).toBe(blank);
  });

  it.each<[string, Case, boolean]>([
    ['a new one', blank, false],
    ['only listened', writeAfter(blank, { at: 5, how: 'listened', group: null }, words('W')), false],
    ['told', writeAfter(blank, told(5), words('W')), true],
    ['a story', { ...blank, texts: { ...blank.texts, story: words('He') } }, true],
    ['waiting', seeAgain(blank, 7), true],
  ])('belongs to a patient of one’s own: %s', (_name, chosen, own) => {
    expect(isOwn(chosen)).toBe(own);
  });
});

describe('which evening one comes to', () => {
  const evening = new Date(2026, 2, 11, 22, 0).getTime();
  const late = new Date(2026, 2, 12, 1, 30).getTime();
  const next = new Date(2026, 2, 12, 21, 0).getTime();
  const group: Group = { id: id(4), name: 'Tuesdays', timings: USUAL_TIMINGS, room: [] };
  const draft = writeAfter(blank, { at: evening, how: 'another', group: id(4) }, words('W'));

  it('that of tonight, past midnight too; the next evening a new one', () => {
    expect(eveningAtHand(draft, late, [])).toEqual({ at: evening, how: 'another', group: id(4) });
    expect(eveningAtHand(draft, next, [])).toEqual({ at: next, how: 'told', group: null });
  });

  it('a new one tonight too, if it was another way', () => {
    expect(eveningAtHand(draft, late, [], 'listened')).toMatchObject({ at: late, how: 'listened' });
    expect(eveningAtHand(draft, evening, [], 'told').at).toBe(evening + 1);
  });

  it('in the one group this case goes to', () => {
    const two = [group, { ...group, id: id(5) }];
    expect(eveningAtHand(sendTo(blank, id(4), true), next, two).group).toBe(id(4));
    expect(eveningAtHand(sendTo(sendTo(blank, id(4), true), id(5), true), next, two).group).toBeNull();
    expect(eveningAtHand(sendTo(blank, id(9), true), next, two).group).toBeNull();
  });

  it('a visit written on tonight, or a new one', () => {
    const visit = { at: evening, them: 'taller', me: '', neither: '' };
    const seen = writeVisit(blank, visit);
    expect(visitAtHand(seen, late)).toBe(visit);
    expect(visitAtHand(seen, next)).toEqual({ at: next, them: '', me: '', neither: '' });
  });
});

describe('groups', () => {
  const groups = addGroup(addGroup([], id(4)), id(5));

  it('begin without a name, with the usual timings and strangers in the room', () => {
    expect(groups[0]).toEqual({ id: id(4), name: '', timings: USUAL_TIMINGS, room: [] });
  });

  it('are edited and removed one at a time', () => {
    const named = editGroup(groups, id(5), () => ({ name: 'Tuesdays' }));
    expect(named.map(({ name }) => name)).toEqual(['', 'Tuesdays']);
    expect(named[0]).toBe(groups[0]);
    expect(removeGroup(named, id(4)).map(({ name }) => name)).toEqual(['Tuesdays']);
  });

  it('make a case as strict as the ones it goes to', () => {
    const close = editGroup(groups, id(5), () => ({ room: ['same-clinic'] }));
    expect(roomFor(sendTo(blank, id(4), true), close)).toEqual([]);
    expect(roomFor(sendTo(sendTo(blank, id(4), true), id(5), true), close)).toEqual(['same-clinic']);
    expect(roomFor(blank, close)).toEqual(['same-clinic']);
  });

  it('are ticked and unticked for a case, in any order, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 20 }), (steps) => {
        const wanted = new Map(steps.map(([n, on]) => [id(n + 4), on]));
        const draft = steps.reduce((now, [n, on]) => sendTo(now, id(n + 4), on), blank);
        expect(new Set(draft.groups)).toEqual(
          new Set([...wanted].filter(([, on]) => on).map(([one]) => one)),
        );
        expect(new Set(draft.groups).size).toBe(draft.groups.length);
      }),
    );
  });
});

describe('what is noticed', () => {
  const name = (text: string, ...sources: readonly string[]): Decision => ({
    key: `NAME/${text}`,
    kind: 'NAME',
    direct: true,
    forms: [{ text, ordinary: false }],
    parts: [],
    places: sources.map((source) => {
      const span = { start: 0, end: text.length };
      return { ...span, source, was: text, suggestion: 'someone', reach: span };
    }),
    ladder: [],
    suggestion: 'someone',
    why: 'in-cast',
  });
  const survey: Survey = {
    of: {},
    decisions: [
      name('Walter', 'story', 'after:5', 'line:1'),
      name('Priya', 'after:5'),
      name('Tom', 'after:9'),
    ],
    cast: [],
  };

  it.each([
    ['a name of the group', 'Priya looked at me.', 'after:5', { names: true, said: false }],
    ['what one of them said', 'The leader said so.', 'after:7', { names: false, said: true }],
    ['both', 'Tom said so.', 'after:9', { names: true, said: true }],
    ['neither, where it is the patient', 'Walter said no.', 'after:7', { names: false, said: false }],
  ])('%s', (_name, text, source, noticed) => {
    expect(noticedIn(text, source, blank, survey)).toEqual(noticed);
  });

  it('not a name that was said to be none, and none before anything was looked at', () => {
    const calm: Case = { ...blank, choices: { 'NAME/Priya': { how: 'not-an-identifier' } } };
    expect(noticedIn('Priya', 'after:5', calm, survey).names).toBe(false);
    expect(noticedIn('Priya', 'after:5', blank, null)).toEqual({ names: false, said: false });
  });

  it('anyone at all in a line to keep', () => {
    expect(personIn('line:1', blank, survey)).toBe('Walter');
    expect(personIn('line:0', blank, survey)).toBeNull();
  });
});
