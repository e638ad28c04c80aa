/**
 * A journal for measuring: on a real disk, in a folder of its own, with as many small cases as asked for; its cache in
 * memory. The key derivation is a plain sum, so that what is measured is everything but it.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { concat, u32 } from '../../shared/base/bytes.ts';
import { nodeDisk } from '../../main/node-disk.ts';
import { sum as platformSum } from '../../main/sum.ts';
import { logClient } from '../../renderer/keeper/log-client.ts';
import { makeKeeper } from '../../renderer/keeper/make-keeper.ts';
import type { Survey } from '../../shared/deid/decide/decision.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import { caseRecord, settingsRecord } from '../../shared/journal/record.ts';
import { newSettings } from '../../shared/journal/settings.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { createVault } from '../../shared/vault/create.ts';
import { openLogStore } from '../../shared/vault/log-store.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { newId } from '../../shared/vault/secrets.ts';
import type { Kdf } from '../../shared/vault/slots.ts';
import { memoryCache, portTo } from './in-node.ts';

export const WORDS = 'a quiet room behind the stairs';
const NOW = 1_700_000_000_000;
const STORY = 'Six minutes before five, and the hand on the door handle again. '.repeat(8);

export interface AJournal {
  /** A keeper as after a start. */
  start(surveyOf?: (draft: Case) => Promise<Survey>): Keeper;
  /** The next unlock reads everything. */
  forgetCheckpoint(): void;
  end(): void;
}

/** @param made one case of it, by its number. */
export async function aJournal(cases: number, made = smallCase): Promise<AJournal> {
  const folder = mkdtempSync(path.join(tmpdir(), 'third-chair-bench-'));
  const store = openLogStore(nodeDisk(folder), platformSum);
  const log = () => logClient(portTo(store), (bytes) => sum(bytes));
  const secret = passphraseSecret(WORDS);
  if (!secret.ok) throw new Error('the words of the benchmark are no passphrase');
  const first = [{ id: newId(), value: settingsRecord(newSettings(NOW)) }, ...someCases(cases, made)];
  const created = await createVault(secret.value, { m: 65_536, t: 3 }, quickKdf, first);
  const { header, generation, file, rows, tail } = created;
  const written = await log().write({ ask: 'create', header: header.bytes, generation, file });
  if (!written.ok) throw new Error(`the journal of the benchmark was not written: ${written.problem}`);
  const cache = memoryCache();
  await cache.replace(header.bytes, rows, tail);
  const start: AJournal['start'] = (surveyOf = unsurveyed) =>
    makeKeeper({
      log: log(),
      cache,
      keys: { kdf: quickKdf, cost: () => Promise.resolve({ m: 65_536, t: 3 }) },
      strengthOf: () => Promise.resolve({ enough: true, words: 'years' }),
      surveyOf,
    });
  return {
    start,
    forgetCheckpoint: () => cache.forgetHead(),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A case with some five hundred characters in it. */
export function smallCase(round: number): Case {
  const draft = newCase(newId(), NOW + round);
  return { ...draft, texts: { ...draft.texts, story: { text: `${round} ${STORY}`, onlyMine: [] } } };
}

const unsurveyed = (): Promise<Survey> => Promise.reject(new Error('nothing is surveyed here'));

const quickKdf: Kdf = (input, salt, m, t) => Promise.resolve(sum(concat(input, salt, u32(m), u32(t))));

function someCases(count: number, made: (round: number) => Case): Parameters<typeof createVault>[3] {
  return Array.from({ length: count }, (_, i) => {
    const draft = made(i);
    const record = caseRecord(draft);
    if (!record.ok) throw new Error('a case of the benchmark is too large');
    return { id: draft.id, value: record.value };
  });
}
