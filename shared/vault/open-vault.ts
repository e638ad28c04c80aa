/**
 * Opens a vault on what unlocking, or creating, found: a sealer, and every record beside it. `forget` overwrites the
 * key and what was opened.
 */

import type { Id } from '../base/ids.ts';
import { done, failed } from '../base/result.ts';
import { type Content, NO_ID, valueOf } from './box.ts';
import { buildGeneration } from './generation.ts';
import { openSealer, type SealerState } from './sealer.ts';
import type { Vault } from './vault.ts';

export interface VaultState extends SealerState {
  /** Records and goings, by id: the last of each. */
  readonly latest: ReadonlyMap<Id, Content>;
}

export function openVault(state: VaultState): Vault {
  const sealer = openSealer(state);
  const latest = new Map(state.latest);
  const live = (id: Id): Content | null => {
    const content = latest.get(id);
    return content?.type === 'record' ? content : null;
  };

  return {
    ...sealer,
    sealer,
    ids: () => [...latest.values()].filter(({ type }) => type === 'record').map(({ id }) => id),
    has: (id) => live(id) !== null,
    read(id) {
      sealer.check('awake');
      const content = live(id);
      if (content === null) return failed('not-found');
      const value = valueOf(content);
      return value === undefined ? failed('damaged') : done({ id, rev: content.rev, value });
    },
    seal: (id, value) => sealer.sealRecord(id, (latest.get(id)?.rev ?? 0) + 1, value),
    gone(id) {
      sealer.check('idle');
      const content = live(id);
      return content === null ? failed('not-found') : done(sealer.sealGoing(id, content.rev + 1));
    },
    acknowledge(sealed, written) {
      const { content } = sealer.pending(sealed);
      if (!sealer.acknowledge(sealed, written)) return false;
      if (content.id !== NO_ID) latest.set(content.id, content);
      return true;
    },
    nextGeneration() {
      sealer.check('idle');
      const records = [...latest.values()].filter(({ type }) => type === 'record');
      const end = sealer.end();
      return buildGeneration(state.key, sealer.header(), end.generation + 1, end.link, records);
    },
    adopt({ end }) {
      sealer.moveTo(end);
    },
    forget() {
      sealer.forget();
      for (const { json } of latest.values()) json.fill(0);
      latest.clear();
    },
  };
}
