/**
 * A new journal: its key, its recovery code, its header and its first generation, in memory. It exists once the files
 * are written and synced, and not before.
 */

import type { Id } from '../base/ids.ts';
import { utf8 } from '../base/bytes.ts';
import type { Content } from './box.ts';
import type { CacheRow, Tail } from './cache.ts';
import { buildGeneration } from './generation.ts';
import { buildHeader, type Cost, type Header, PASSPHRASE, RECOVERY } from './header.ts';
import { openVault } from './open-vault.ts';
import { writeRecoveryCode } from './recovery-code.ts';
import { newJournalKey, newSecret, type Secret } from './secrets.ts';
import { type Kdf, sealSlot } from './slots.ts';
import type { Vault } from './vault.ts';

export interface NewVault {
  readonly vault: Vault;
  readonly latest: ReadonlyMap<Id, Content>;
  /** @secret Shown once, never stored. */
  readonly recoveryCode: string;
  readonly header: Header;
  readonly generation: number;
  readonly file: Uint8Array;
  readonly rows: readonly CacheRow[];
  readonly tail: Tail;
}

/** @param first what the journal starts with (its settings). */
export async function createVault(
  passphrase: Secret,
  cost: Cost,
  kdf: Kdf,
  first: readonly { readonly id: Id; readonly value: unknown }[],
): Promise<NewVault> {
  const key = newJournalKey();
  const recovery = newSecret();
  const slots = [
    await sealSlot(PASSPHRASE, passphrase, key, cost, kdf),
    await sealSlot(RECOVERY, recovery, key, cost, kdf),
  ] as const;
  const header = buildHeader(key, 1, slots);
  const records = first.map(({ id, value }) => ({ id, rev: 1, json: utf8(JSON.stringify(value)) }));
  const built = buildGeneration(key, header, 1, null, records);
  const latest = new Map([...built.boxes].map(([id, { content }]) => [id, content]));
  const { generation, seq, link } = built.end;
  return {
    vault: openVault({ key, header, end: built.end, latest }),
    latest,
    recoveryCode: writeRecoveryCode(recovery),
    header,
    generation,
    file: built.file,
    rows: [...built.boxes].map(([id, { box }]) => ({ id, box, gone: false })),
    tail: { generation, seq, link },
  };
}
