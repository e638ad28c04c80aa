/**
 * Opens a vault on what unlocking, or creating, found. The key lives in this closure and nowhere else; `forget`
 * overwrites it.
 */

import { equal, utf8 } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import { done, failed } from '../base/result.ts';
import { type Content, NO_ID, openBox, valueOf } from './box.ts';
import { type End, type Linked, sealAt, sealNote } from './chain.ts';
import { writeKeys } from './control.ts';
import { buildGeneration } from './generation.ts';
import { buildHeader, type Header, type Slot } from './header.ts';
import { sum } from './nacl.ts';
import type { JournalKey } from './secrets.ts';
import { sealSlot } from './slots.ts';
import type { Sealed, Vault } from './vault.ts';

export interface VaultState {
  readonly key: JournalKey;
  readonly header: Header;
  readonly end: End;
  /** Records and goings, by id: the last of each. */
  readonly latest: ReadonlyMap<Id, Content>;
}

export function openVault(state: VaultState): Vault {
  const { key } = state;
  let { header, end } = state;
  const latest = new Map(state.latest);
  let pending: { sealed: Sealed; linked: Linked; header: Header | null } | null = null;
  let forgotten = false;

  const awake = (): void => {
    if (forgotten) throw new Error('this vault is locked');
  };
  const live = (id: Id): Content | null => {
    const content = latest.get(id);
    return content?.type === 'record' ? content : null;
  };
  const hold = (linked: Linked, next: Header | null): Sealed => {
    const { generation, seq, link } = linked.end;
    const { id, type } = linked.content;
    const row = id === NO_ID ? null : { id, box: linked.box, gone: type === 'gone' };
    const tail = { generation, seq, link };
    const sealed = { frame: linked.bytes, generation, at: end.length, seq, row, tail };
    pending = { sealed, linked, header: next };
    return sealed;
  };
  const idle = (): void => {
    awake();
    if (pending !== null) throw new Error('a change is under way');
  };
  const underWay = (sealed: Sealed): { linked: Linked; header: Header | null } => {
    awake();
    if (pending?.sealed !== sealed) throw new Error('not the change under way');
    return pending;
  };

  return {
    journal: header.journal,
    header: () => header,
    end: () => end,
    ids: () => [...latest.values()].filter(({ type }) => type === 'record').map(({ id }) => id),
    has: (id) => live(id) !== null,
    read(id) {
      awake();
      const content = live(id);
      if (content === null) return failed('not-found');
      const value = valueOf(content);
      return value === undefined ? failed('damaged') : done({ id, rev: content.rev, value });
    },
    open(box) {
      awake();
      const opened = openBox(key, box);
      if (!opened.ok || opened.value.type !== 'record') return null;
      const value = valueOf(opened.value);
      return value === undefined ? null : { id: opened.value.id, rev: opened.value.rev, value };
    },
    seal(id, value) {
      idle();
      const json = JSON.stringify(value) as string | undefined;
      if (json === undefined) throw new Error('not a value JSON can hold');
      const rev = (latest.get(id)?.rev ?? 0) + 1;
      const linked = sealAt(key, end, { type: 'record', id, rev, json: utf8(json) });
      return linked.ok ? done(hold(linked.value, null)) : linked;
    },
    gone(id) {
      idle();
      const content = live(id);
      if (content === null) return failed('not-found');
      const linked = sealAt(key, end, { type: 'gone', id, rev: content.rev + 1, json: utf8('{}') });
      if (!linked.ok) throw new Error('a going is never too large');
      return done(hold(linked.value, null));
    },
    acknowledge(sealed, written) {
      const { linked, header: next } = underWay(sealed);
      if (written.length !== linked.end.length || !equal(written.sum, sum(sealed.frame))) return false;
      ({ end } = linked);
      header = next ?? header;
      if (linked.content.id !== NO_ID) latest.set(linked.content.id, linked.content);
      pending = null;
      return true;
    },
    abandon(sealed) {
      underWay(sealed);
      pending = null;
    },
    async newHeader(which, secret, cost, kdf) {
      awake();
      const slot = await sealSlot(which, secret, key, cost, kdf);
      awake();
      const slots: [Slot, Slot] = [...header.slots];
      slots[which] = slot;
      return { header: buildHeader(key, header.rev + 1, slots) };
    },
    noteKeys(next) {
      idle();
      return hold(sealNote(key, end, 'keys', writeKeys(next.rev)), next);
    },
    nextGeneration() {
      idle();
      const records = [...latest.values()].filter(({ type }) => type === 'record');
      return buildGeneration(key, header, end.generation + 1, end.link, records);
    },
    adopt(generation) {
      idle();
      ({ end } = generation);
    },
    forget() {
      forgotten = true;
      key.fill(0);
      for (const { json } of latest.values()) json.fill(0);
      latest.clear();
    },
  };
}
