/**
 * For the recovery sheet: every content that opens anywhere, once. Current is the chain, then the cache's rows (a higher
 * revision, or a tie), then a run behind a gap that links within itself and ends at the cache's tail. Whatever differs and
 * did not become current is a version; nothing is dropped.
 */

import { equal } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import type { Content } from './box.ts';
import type { Tail } from './cache.ts';
import type { OpenedRows } from './rows.ts';
import { saysTheSame, sayings } from './sayings.ts';
import type { Walk } from './walk.ts';

export interface Collected {
  /** Records and goings: the one of each id that would stand. */
  readonly current: ReadonlyMap<Id, Content>;
  /** Other contents, in the order they were found. */
  readonly versions: readonly Content[];
  /** Ids the cache lists of which nothing opens. */
  readonly unopened: readonly Id[];
}

export function collect(log: Walk | null, rows: OpenedRows, tail: Tail | null): Collected {
  const current = new Map([...(log?.latest ?? [])].map(([id, { content }]) => [id, content]));
  const chain = sayings(log?.places ?? []);
  const versions: Content[] = [];
  const set = (aside: Content): void => {
    if (!versions.some((other) => other.id === aside.id && saysTheSame(other, aside))) versions.push(aside);
  };
  const offer = (content: Content, mayLead: boolean, winsTie: boolean): void => {
    const standing = current.get(content.id);
    if (chain.has(content.id, content) || (standing && saysTheSame(standing, content))) return;
    if (!standing || (mayLead && content.rev > standing.rev)) current.set(content.id, content);
    else if (mayLead && winsTie && content.rev === standing.rev) {
      set(standing);
      current.set(content.id, content);
    } else set(content);
  };
  for (const { content } of rows.contents) offer(content, true, true);
  if (log) {
    const mayLead = isRun(log, tail);
    for (const { content } of log.strays) {
      if (content.type === 'record' || content.type === 'gone') offer(content, mayLead, false);
    }
  }
  return { current, versions, unopened: rows.closed.filter((id) => !current.has(id)) };
}

/** Strays that link within themselves, go on upward from the end, and hold the cache's tail where there is one. */
function isRun({ strays, end }: Walk, tail: Tail | null): boolean {
  const isLinked = strays.every(({ content }, k) => {
    const before = strays[k - 1];
    return before
      ? content.seq === before.content.seq + 1 && equal(content.prev, before.link)
      : content.seq > end.seq;
  });
  return isLinked && (tail === null || strays.some(({ link }) => equal(link, tail.link)));
}
