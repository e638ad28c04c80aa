/**
 * Someone who has the files but not the key: records swapped, dropped, replayed, a fork, slots swapped, an older header
 * put back. A thousand of each, all noticed, no content lost that another copy has.
 */

import { concat } from '../../../shared/base/bytes.ts';
import { createVault } from '../../../shared/vault/create.ts';
import { PASSPHRASE, RECOVERY } from '../../../shared/vault/header.ts';
import { sum } from '../../../shared/vault/nacl.ts';
import { readRecoveryCode } from '../../../shared/vault/recovery-code.ts';
import { newId } from '../../../shared/vault/secrets.ts';
import { unlock, type OnDisk } from '../../../shared/vault/unlock.ts';
import { alter } from '../../../tests/vault/alterations.ts';
import { drawFrom } from '../../../tests/vault/draw.ts';
import { COST, fakeKdf, secretOf } from '../../../tests/vault/fake-kdf.ts';
import { carryOut } from '../../../tests/vault/world.ts';
import { shown, type Proof } from '../proof.ts';

const OF_RECORDS: Readonly<Record<string, readonly string[]>> = {
  swap: ['two frames swapped', 'two rows swapped'],
  drop: ['a frame dropped', 'frames dropped', 'a row dropped'],
  replay: ['a frame doubled', 'a frame replayed at the end', 'all of it replayed at the end', 'an older row'],
  fork: [
    'one frame of another history',
    'another history from here',
    'a frame of another journal with this key',
  ],
};

export const tampering: Proof = {
  name: 'tampering',
  figure:
    'record swap, drop, replay, fork, slot swap, header downgrade, 1,000 each: all noticed, no content lost',
  n: 1000,
  short: 25,
  on: 'node',
  async run({ n, far }) {
    const short: string[] = [];
    const counts = new Map(Object.keys(OF_RECORDS).map((name) => [name, 0]));
    for (let seed = 1; [...counts.values()].some((count) => count < n); seed++) {
      const outcome = alter(seed);
      const group = Object.entries(OF_RECORDS).find(
        ([, kinds]) => outcome && kinds.includes(outcome.kind),
      )?.[0];
      const count = group === undefined ? n : (counts.get(group) ?? 0);
      if (group === undefined || count >= n || !outcome) continue;
      counts.set(group, count + 1);
      if (outcome.wrong !== null) short.push(`${outcome.kind}, seed ${String(seed)}: ${outcome.wrong}`);
      far(Math.min(...counts.values()));
    }
    for (let k = 0; k < n; k++) {
      const swapped = await swapSlots(k);
      if (swapped !== null) short.push(`slot swap ${String(k)}: ${swapped}`);
      const downgraded = await downgrade(k);
      if (downgraded !== null) short.push(`header downgrade ${String(k)}: ${downgraded}`);
      far(k);
    }
    return shown(`${String(n)} each of 6 kinds, ${String(short.length)} fell short`, short);
  },
};

const words = secretOf('the words');
const later = secretOf('the later words');

/**
 * The slots change places, or one stands in both, with the sum made to fit: in one file, in both, or in both and the
 * cache. A whole copy that is left is taken; where none is, nothing opens by a header that nobody sealed.
 */
export async function swapSlots(seed: number): Promise<string | null> {
  const draw = drawFrom(seed);
  const made = await createVault(words, COST, fakeKdf, [{ id: newId(), value: seed }]);
  const { bytes } = made.header;
  const [one, two] = [bytes.slice(44, 156), bytes.slice(156, 268)];
  const slots = draw.pick([concat(two, one), concat(one, one), concat(two, two)]);
  const front = concat(bytes.slice(0, 44), slots, bytes.slice(268, 480));
  const swapped = concat(front, sum(front));
  const copies = draw.below(3);
  const rows = new Map(made.rows.map(({ id, box }) => [id, box]));
  const disk: OnDisk = {
    bin: swapped,
    bak: copies > 0 ? swapped : bytes,
    log: { generation: 1, file: made.file },
    cache: { header: copies > 1 ? swapped : bytes, rows, tail: made.tail },
  };
  const code = readRecoveryCode(made.recoveryCode);
  if (!code.ok) return 'the code cannot be read';
  for (const [which, secret] of [
    [PASSPHRASE, secretOf('the words')],
    [RECOVERY, code.value],
  ] as const) {
    const opened = await unlock(disk, which, secret, fakeKdf);
    if (copies > 1) {
      if (opened.ok) return 'it opened by a header that nobody sealed';
      continue;
    }
    if (!opened.ok) return `the whole copy was not taken: ${opened.problem.problem}`;
    if (!opened.value.found.includes('header-copies')) return 'not noticed';
    if (opened.value.vault.ids().length !== 1) return 'a content was lost';
  }
  return null;
}

/** The header from before a change of the passphrase is put back: in some copies, or in all. */
export async function downgrade(seed: number): Promise<string | null> {
  const draw = drawFrom(seed);
  const id = newId();
  const made = await createVault(words, COST, fakeKdf, [{ id, value: seed }]);
  const { header: next } = await made.vault.newHeader(PASSPHRASE, later, COST, fakeKdf);
  const file = concat(made.file, made.vault.noteKeys(next).frame);
  const [before, after] = [made.header.bytes, next.bytes];
  const copies = draw.pick([
    [before, after],
    [after, before],
    [before, before],
  ]);
  const [bin = before, bak = before] = copies;
  const disk: OnDisk = { bin, bak, log: { generation: 1, file }, cache: null };
  const former = await unlock(disk, PASSPHRASE, secretOf('the words'), fakeKdf);
  if (former.ok) return 'the former passphrase opens';
  const current = await unlock(disk, PASSPHRASE, secretOf('the later words'), fakeKdf);
  if (bin === bak) return current.ok ? 'it opened by a header that is not in force' : null;
  if (!current.ok) return `the copy in force was not taken: ${current.problem.problem}`;
  if (!current.value.found.includes('header-copies')) return 'not noticed';
  const read = current.value.vault.read(id);
  if (!read.ok || read.value.value !== seed) return 'a content was lost';
  const again = await unlock(
    carryOut(disk, current.value.plan),
    PASSPHRASE,
    secretOf('the later words'),
    fakeKdf,
  );
  return again.ok ? null : 'not openable once mended';
}
