/**
 * The index of an open journal, in memory only: which case has which words, what was named in it, where it goes, when it
 * was written. No text is kept, only its words in no order. Answers with the ids of cases, best and newest first.
 */

import type { Id, Millis } from '../base/ids.ts';
import type { Case } from '../journal/case.ts';
import { CHAIRS, type Only } from '../keeper/search.ts';
import { textsOf } from './texts.ts';
import { newWordIndex, NEAR, WHOLE } from './word-index.ts';
import { wordsOf } from './words.ts';

export interface CaseIndex {
  /** As it stands now. */
  put(chosen: Case): void;
  /** An earlier evening of a case, under the id it is kept by. */
  note(id: Id, of: Id, at: Millis): void;
  /** A case, or an earlier evening. */
  remove(id: Id): void;
  /** @param most how many to name; `count` is of all. */
  find(
    typed: readonly string[],
    only: Only,
    most: number,
  ): { readonly hits: readonly Hit[]; readonly count: number };
}

export interface Hit {
  readonly id: Id;
  readonly near: boolean;
}

/** What is known of a case besides its words. */
interface Known {
  readonly id: Id;
  readonly touched: Millis;
  /** Bits: the chairs that hold something. */
  readonly filled: number;
  readonly named: readonly string[];
  readonly groups: readonly Id[];
  readonly moments: readonly Millis[];
}

export function newCaseIndex(): CaseIndex {
  const index = newWordIndex();
  const slots = new Map<Id, number>();
  const known: (Known | null)[] = [];
  const free: number[] = [];
  const earlier = new Map<Id, Map<Id, Millis>>();
  const noted = new Map<Id, Id>();
  /** Slots in order; null: to be put in order again. */
  let newest: number[] | null = null;

  return {
    put(chosen) {
      newest = null;
      const slot = slots.get(chosen.id) ?? free.pop() ?? known.length;
      slots.set(chosen.id, slot);
      const chairs = CHAIRS.map((): string[] => []);
      for (const { chair, text } of textsOf(chosen)) {
        const words = chairs[CHAIRS.indexOf(chair)];
        for (const { word } of wordsOf(text)) words?.push(word);
      }
      known[slot] = {
        ...knownOf(chosen),
        filled: bitsOf((_, k) => (chairs[k] ?? []).length > 0),
      };
      index.put(slot, chairs);
    },

    note(id, of, at) {
      noted.set(id, of);
      const moments = earlier.get(of);
      if (moments === undefined) earlier.set(of, new Map([[id, at]]));
      else moments.set(id, at);
    },

    remove(id) {
      const of = noted.get(id);
      if (of !== undefined) earlier.get(of)?.delete(id);
      noted.delete(id);
      const slot = slots.get(id);
      if (slot === undefined) return;
      index.put(slot, []);
      slots.delete(id);
      known[slot] = null;
      newest = null;
      free.push(slot);
    },

    find(typed, only, most) {
      const chairs = only.chairs.length > 0 ? bitsOf((chair) => only.chairs.includes(chair)) : ALL;
      const met = typed.length > 0 ? index.find(typed, known.length, chairs) : null;
      const byHow: Hit[][] = [[], [], [], []];
      let count = 0;
      for (const slot of (newest ??= newestFirst(known))) {
        const one = known[slot];
        if (!one) continue;
        const how = met === null ? Number(chairs === ALL || (one.filled & chairs) !== 0) * WHOLE : met[slot];
        if (!how || !lets(only, one, earlier.get(one.id))) continue;
        count += 1;
        const alike = byHow[how];
        if (alike && alike.length < most) alike.push({ id: one.id, near: how === NEAR });
      }
      return { hits: byHow.reverse().flat().slice(0, most), count };
    },
  };
}

const ALL = (1 << CHAIRS.length) - 1;

function newestFirst(known: readonly (Known | null)[]): number[] {
  const touched = (slot: number): number => known[slot]?.touched ?? 0;
  return [...known.keys()].sort((a, b) => touched(b) - touched(a));
}

function bitsOf(has: (chair: (typeof CHAIRS)[number], k: number) => boolean): number {
  return CHAIRS.reduce((bits, chair, k) => (has(chair, k) ? bits | (1 << k) : bits), 0);
}

function knownOf({
  id,
  created,
  touched,
  written,
  named,
  groups,
  after,
  visits,
}: Case): Omit<Known, 'filled'> {
  return {
    ...{ id, touched, groups },
    named: named.map(({ what }) => what),
    moments: [created, written, ...[...named, ...after, ...visits].map(({ at }) => at)],
  };
}

function lets(
  { feelings, pulls, groups, from, to }: Only,
  one: Known,
  earlier: ReadonlyMap<Id, Millis> | undefined,
): boolean {
  const isThen = (at: Millis): boolean => at >= (from ?? -Infinity) && at < (to ?? Infinity);
  const isNamed = (asked: readonly string[]): boolean =>
    asked.length === 0 || asked.some((what) => one.named.includes(what));
  return (
    isNamed(feelings) &&
    isNamed(pulls) &&
    (groups.length === 0 || groups.some((group) => one.groups.includes(group))) &&
    ((from === null && to === null) ||
      one.moments.some(isThen) ||
      [...(earlier?.values() ?? [])].some(isThen))
  );
}
