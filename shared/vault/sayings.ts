/**
 * What boxes say, apart from where they stand: sealed anew into another place, a record still says the same.
 */

import { equal } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import type { Content } from './box.ts';

export interface Sayings {
  /** Some box in these places says exactly this. */
  has(id: Id, content: Content): boolean;
  /** Some box in these places is of this id and of this revision or an earlier one. */
  knows(id: Id, rev: number): boolean;
}

export function sayings(places: readonly { readonly content: Content }[]): Sayings {
  const byId = new Map<Id, Content[]>();
  for (const { content } of places) {
    const list = byId.get(content.id);
    if (list) list.push(content);
    else byId.set(content.id, [content]);
  }
  return {
    has: (id, content) => (byId.get(id) ?? []).some((other) => saysTheSame(other, content)),
    knows: (id, rev) => (byId.get(id) ?? []).some((other) => other.rev <= rev),
  };
}

export function saysTheSame(a: Content, b: Content): boolean {
  return a.rev === b.rev && a.type === b.type && a.id === b.id && equal(a.json, b.json);
}
