/**
 * What is named on this evening of a case, as pure edits. Only this evening changes: what was named earlier stays, in
 * its order. A word is named once an evening for one person; naming it again changes nothing.
 */

import type { Millis } from '../../../shared/base/ids.ts';
import type { Case, Naming, Whom } from '../../../shared/journal/case.ts';
import { isAnotherEvening } from '../../../shared/journal/evening.ts';

/** In the order they were named. */
export function namedTonight(chosen: Case, whom: Whom, now: Millis): readonly string[] {
  const began = eveningBegan(writtenAt(chosen), now);
  return of(chosen, whom)
    .filter(({ at }) => at >= began)
    .map(({ what }) => what);
}

export function nameIt(chosen: Case, whom: Whom, what: string, now: Millis): Case {
  if (namedTonight(chosen, whom, now).includes(what)) return chosen;
  return { ...chosen, named: [...chosen.named, { at: now, whom, what }] };
}

export function takeBack(chosen: Case, whom: Whom, what: string, now: Millis): Case {
  const began = eveningBegan(writtenAt(chosen), now);
  const named = chosen.named.filter((one) => one.whom !== whom || one.what !== what || one.at < began);
  return named.length === chosen.named.length ? chosen : { ...chosen, named };
}

export interface EarlierEvening {
  /** When the first of them was named. */
  readonly at: Millis;
  readonly whats: readonly string[];
}

/** The evenings before this one, the latest first, each word once. */
export function namedEarlier(chosen: Case, whom: Whom, now: Millis): readonly EarlierEvening[] {
  const began = eveningBegan(writtenAt(chosen), now);
  const earlier = of(chosen, whom).filter(({ at }) => at < began);
  return sittings(earlier)
    .map((named) => ({ at: named[0]?.at ?? 0, whats: [...new Set(named.map(({ what }) => what))] }))
    .reverse();
}

/** Those that follow one another without a sitting's end between them, together. */
function sittings(named: readonly Naming[]): readonly (readonly Naming[])[] {
  const found: Naming[][] = [];
  for (const one of [...named].sort((a, b) => a.at - b.at)) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || isAnotherEvening(before.at, one.at)) found.push([one]);
    else last.push(one);
  }
  return found;
}

/** Back from now, as long as no sitting ended between two moments. */
function eveningBegan(moments: readonly Millis[], now: Millis): Millis {
  let began = now;
  for (const at of moments.filter((one) => one <= now).sort((a, b) => b - a)) {
    if (isAnotherEvening(at, began)) break;
    began = at;
  }
  return began;
}

function of(chosen: Case, whom: Whom): readonly Naming[] {
  return chosen.named.filter((one) => one.whom === whom);
}

/** Every moment of writing that a case remembers. */
function writtenAt({ created, written, named, after, visits }: Case): readonly Millis[] {
  return [created, written, ...[...named, ...after, ...visits].map(({ at }) => at)];
}
