/**
 * What is written round the group, as edits of a case: after it, three lines to keep, the next visit. Pure; what is
 * emptied is gone, and nothing is dated anew by going on with it.
 */

import type { Id, Millis } from '../base/ids.ts';
import { LINES, TEXT_NAMES, type Case, type InGroup, type NextVisit, type Writing } from './case.ts';

/** How an evening in the group was, before a word of it is written. */
export interface Evening {
  readonly at: Millis;
  readonly how: InGroup;
  readonly group: Id | null;
}

/** A moment that no evening and no visit of this case has: it is what they are known by. */
export function freeMoment(chosen: Pick<Case, 'after' | 'visits'>, now: Millis): Millis {
  const taken = new Set([...chosen.after, ...chosen.visits].map(({ at }) => at));
  let at = now;
  while (taken.has(at)) at += 1;
  return at;
}

/** What was written of this evening from its first character on; emptied, it is as if it never was. */
export function writeAfter(chosen: Case, evening: Evening, text: Writing): Case {
  const others = chosen.after.filter(({ at }) => at !== evening.at);
  if (text.text === '') return others.length === chosen.after.length ? chosen : { ...chosen, after: others };
  const { at, how, group } = evening;
  const after = [...others, { at, how, group, text }].sort((a, b) => a.at - b.at);
  return { ...chosen, after };
}

/** Another way it was, or another group, for an evening that holds something already. */
export function retellAfter(chosen: Case, { at, how, group }: Evening): Case {
  const after = chosen.after.map((one) =>
    one.at === at && (one.how !== how || one.group !== group) ? { ...one, how, group } : one,
  );
  return after.some((one, i) => one !== chosen.after[i]) ? { ...chosen, after } : chosen;
}

/** As typed, line breaks apart: three lines, each one line. */
export function writeLine(chosen: Case, place: number, words: string): Case {
  if (place < 0 || place >= LINES) return chosen;
  const line = words.replace(/\s*[\n\r\u2028\u2029]+\s*/gu, ' ');
  const kept = Array.from({ length: LINES }, (_, i) => (i === place ? line : (chosen.lines.kept[i] ?? '')));
  while (kept.at(-1) === '') kept.pop();
  return { ...chosen, lines: { ...chosen.lines, kept } };
}

export function writeVisit(chosen: Case, visit: NextVisit): Case {
  const others = chosen.visits.filter(({ at }) => at !== visit.at);
  const isEmpty = visit.them === '' && visit.me === '' && visit.neither === '';
  if (isEmpty) return others.length === chosen.visits.length ? chosen : { ...chosen, visits: others };
  return { ...chosen, visits: [...others, visit].sort((a, b) => a.at - b.at) };
}

/** "When you next see them": asked for, or not any more. */
export function seeAgain(chosen: Case, since: Millis | null): Case {
  if ((chosen.seeingAgain === null) === (since === null)) return chosen;
  return { ...chosen, seeingAgain: since };
}

/** It is someone of one's own: not only what was heard while others told. */
export function isOwn(chosen: Case): boolean {
  return (
    chosen.seeingAgain !== null ||
    chosen.visits.length > 0 ||
    TEXT_NAMES.some((name) => chosen.texts[name].text.trim() !== '') ||
    chosen.after.some(({ how }) => how !== 'listened')
  );
}

/** The group ticked or not, for this case. */
export function sendTo(chosen: Case, group: Id, goes: boolean): Case {
  if (chosen.groups.includes(group) === goes) return chosen;
  const others = chosen.groups.filter((one) => one !== group);
  return { ...chosen, groups: goes ? [...others, group] : others };
}
