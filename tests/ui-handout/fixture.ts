/** A small case with a survey made by plain search, so that these tests hold whatever the scanner finds. */

import { createStore } from 'zustand/vanilla';
import { idFromBytes } from '../../shared/base/ids.ts';
import type { Decision, Place, Rung, Survey } from '../../shared/deid/decide/decision.ts';
import { isDirect, type Kind } from '../../shared/deid/finding.ts';
import type { Host, TakeProblem } from '../../shared/host/host.ts';
import type { Released } from '../../shared/host/released.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import { newCase, PART_NAMES, TEXT_NAMES, type Case } from '../../shared/journal/case.ts';
import type { CaseDesk, DeskState } from '../../renderer/state/case-desk.ts';

export interface Sought {
  readonly text: string;
  readonly kind: Kind;
  readonly suggestion: string | null;
  readonly ladder?: readonly Rung[];
  readonly ordinary?: boolean;
}

export const SOUGHT: readonly Sought[] = [
  {
    text: 'Walter',
    kind: 'NAME',
    suggestion: 'my patient',
    ladder: [
      { way: 'omit', words: '' },
      { way: 'generalize', words: 'my patient' },
    ],
  },
  {
    text: 'March 11',
    kind: 'DATE',
    suggestion: 'one day',
    ladder: [
      { way: 'omit', words: '' },
      { way: 'generalize', words: 'one day' },
      { way: 'blur', words: 'some time ago' },
    ],
  },
  {
    text: 'tugboat captain',
    kind: 'Q:WORK',
    suggestion: 'seaman',
    ladder: [
      { way: 'omit', words: '' },
      { way: 'generalize', words: 'seaman' },
      { way: 'alter', words: 'truck driver' },
    ],
  },
];

const STORY =
  'Walter is a retired tugboat captain. He put a handkerchief on my desk on March 11. I said it louder. Then he left.';
const DOCTOR = 'I was insulted. My mother smoked. I went home.';

/** Four sentences of story, three of doctor, of which the middle one is only mine. */
export function draft(): Case {
  const blank = newCase(idFromBytes(new Uint8Array(16).fill(7)), 1);
  const start = DOCTOR.indexOf('My mother');
  const mine = { start, end: start + 'My mother smoked.'.length };
  return {
    ...blank,
    texts: {
      ...blank.texts,
      story: { text: STORY, onlyMine: [] },
      doctor: { text: DOCTOR, onlyMine: [mine] },
    },
  };
}

export function withCues(...cues: readonly string[]): Case {
  const blank = draft();
  return { ...blank, card: { ...blank.card, cues } };
}

export interface FakeDesk extends CaseDesk {
  /** What happened, in order: `change`, `flush`. */
  readonly log: string[];
  /** What the next flush answers. */
  canSave: boolean;
  chosen(): Case;
}

/** A desk whose survey follows at once. */
export function fakeDesk(
  start: Case,
  sought: readonly Sought[] = SOUGHT,
  survey: (draft: Case) => Survey = (draft) => surveyOf(draft, sought),
): FakeDesk {
  const store = createStore<DeskState>()(() => ({
    chosen: start,
    saving: 'saved',
    survey: survey(start),
    surveying: false,
    canUndoChoice: false,
  }));
  const undo: Pick<Case, 'choices' | 'marks' | 'cast'>[] = [];
  const log: string[] = [];
  const desk: FakeDesk = {
    id: start.id,
    store,
    log,
    canSave: true,
    chosen: () => store.getState().chosen,
    change(edit) {
      log.push('change');
      const chosen = edit(store.getState().chosen);
      store.setState({ chosen, survey: survey(chosen) });
    },
    decide(edit) {
      const { choices, marks, cast } = store.getState().chosen;
      undo.push({ choices, marks, cast });
      desk.change(edit);
      store.setState({ canUndoChoice: true });
    },
    undoChoice() {
      const before = undo.pop();
      if (before) desk.change((now) => ({ ...now, ...before }));
      store.setState({ canUndoChoice: undo.length > 0 });
    },
    become(chosen) {
      store.setState({ chosen, survey: survey(chosen) });
    },
    flush() {
      log.push('flush');
      return Promise.resolve(desk.canSave);
    },
    surveyNow: () => Promise.resolve(store.getState().survey),
    close: () => Promise.resolve(),
  };
  return desk;
}

export interface FakeHost extends Host {
  readonly took: { readonly by: string; readonly released: Released }[];
  answer: TakeProblem | null;
}

export function fakeHost(log: string[], can = { pdf: true, print: true, present: false }): FakeHost {
  const take =
    (by: string) =>
    (released: Released): Promise<Result<null, TakeProblem>> => {
      log.push(by);
      host.took.push({ by, released });
      return Promise.resolve(host.answer === null ? done(null) : failed(host.answer));
    };
  const host: FakeHost = {
    kind: 'browser',
    can,
    took: [],
    answer: null,
    openLog: () => Promise.resolve(failed('failed')),
    save: take('save'),
    pdf: take('pdf'),
    print: take('print'),
    copy: take('copy'),
    saveBackup: () => Promise.resolve(failed('not-here')),
    chooseBackup: () => Promise.resolve(failed('not-here')),
    present: () => undefined,
    lockAfter: () => undefined,
    onLockNow: () => undefined,
    sealed: () => undefined,
  };
  return host;
}

function surveyOf(chosen: Case, sought: readonly Sought[]): Survey {
  const of: Record<string, string> = {};
  for (const name of TEXT_NAMES) of[name] = chosen.texts[name].text;
  chosen.card.cues.forEach((cue, at) => (of[`cue:${String(at)}`] = cue));
  for (const part of PART_NAMES) of[`part:${part}`] = chosen.page.parts[part];
  chosen.lines.kept.forEach((line, at) => (of[`line:${String(at)}`] = line));
  for (const { at, text } of chosen.after) of[`after:${String(at)}`] = text.text;
  const marked = chosen.marks.map(({ text, kind }): Sought => ({
    text,
    kind: kind as Kind,
    suggestion: 'someone',
  }));
  const decisions = [...sought, ...marked].flatMap((one): Decision[] => {
    const places = Object.entries(of).flatMap(([source, text]) => placesIn(source, text, one));
    if (places.length === 0) return [];
    return [
      {
        key: one.text,
        kind: one.kind,
        direct: isDirect(one.kind),
        forms: [{ text: one.text, ordinary: one.ordinary ?? false }],
        parts: [],
        places,
        ladder: one.ladder ?? [{ way: 'omit', words: '' }],
        suggestion: one.suggestion,
        why: 'in-cast',
      },
    ];
  });
  return { of, decisions, cast: chosen.cast };
}

function placesIn(source: string, text: string, { text: was, suggestion }: Sought): Place[] {
  return [...text.matchAll(new RegExp(`\\b${was}\\b`, 'gu'))].map(({ index }) => {
    const span = { start: index, end: index + was.length };
    return { ...span, source, was, suggestion, reach: span };
  });
}
