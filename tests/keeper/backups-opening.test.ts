/** A backup while it is being opened: stopped, replaced by another, sealed by a later version inside. */

import { expect, test } from 'vitest';
import { concat } from '../../shared/base/bytes.ts';
import { done, failed } from '../../shared/base/result.ts';
import { buildFrame, frameAt } from '../../shared/vault/frame.ts';
import { HEADER_LENGTH, parseHeader, PASSPHRASE as BY_PASSPHRASE } from '../../shared/vault/header.ts';
import { openUnder, sealUnder } from '../../shared/vault/nacl.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { openSlot } from '../../shared/vault/slots.ts';
import { house, NOW, PASSPHRASE, quickKdf, told, type House } from './house.ts';

const quietly = (): void => undefined;
const opens = { passphrase: PASSPHRASE };

async function kept() {
  const here = house();
  const { keeper } = await here.created();
  for (const words of ['one', 'two', 'three']) await keeper.saveCase(await told(keeper, words));
  const made = await keeper.makeBackup(quietly, NOW);
  expect(made.ok).toBe(true);
  const file = here.folders.folder('journal.new').files.get('gen.tmp') ?? new Uint8Array();
  return { here, keeper, file: file.slice() };
}

test('stopped in the middle: no more of it is read, its key is not kept, and it can be opened anew', async () => {
  const { here, keeper, file } = await kept();
  here.chosen(file);
  let seen = 0;
  const opened = await keeper.openBackup(opens, () => {
    seen += 1;
    if (seen === 1) void keeper.closeBackup();
  });
  expect(opened).toMatchObject({ ok: false });
  expect(await keeper.mergeBackup([], NOW, quietly)).toEqual(failed('write-failed'));
  expect(await keeper.restoreBackup(NOW, quietly)).toEqual(failed('write-failed'));
  expect(await keeper.openBackup(opens, quietly)).toMatchObject({ ok: true, value: { cases: 3 } });
});

test('stopped while its key is derived: it is not opened', async () => {
  const { here, keeper, file } = await kept();
  here.chosen(file);
  const opening = keeper.openBackup(opens, quietly);
  await keeper.closeBackup();
  expect(await opening).toMatchObject({ ok: false });
  expect(await keeper.mergeBackup([], NOW, quietly)).toEqual(failed('write-failed'));
});

test('another one is opened meanwhile: only that one is', async () => {
  const { here, keeper, file } = await kept();
  here.chosen(file);
  const [first, second] = [keeper.openBackup(opens, quietly), keeper.openBackup(opens, quietly)];
  expect(await first).toMatchObject({ ok: false });
  expect(await second).toMatchObject({ ok: true });
  expect(await keeper.mergeBackup([], NOW, quietly)).toEqual(
    done({ added: 0, equal: 3, differing: 0, deletedHere: [] }),
  );
});

test('a record in it is sealed by a later version: it says so, and does not call it damaged', async () => {
  const { here, keeper, file } = await kept();
  here.chosen(await withNewerRecord(file));
  expect(await keeper.openBackup(opens, quietly)).toEqual(failed('newer-version'));
  expect(await keeper.checkBackup(NOW, quietly)).toEqual(failed('newer-version'));
  await nothingChanged(here);
});

async function nothingChanged(here: House): Promise<void> {
  const { opened } = await here.open();
  expect(opened.cases).toHaveLength(3);
  expect(opened.mended).toEqual([]);
}

/** The second frame says version 2 inside its box; everything outside it is right. */
async function withNewerRecord(file: Uint8Array): Promise<Uint8Array> {
  const header = parseHeader(file.subarray(0, HEADER_LENGTH));
  const secret = passphraseSecret(PASSPHRASE);
  if (!header.ok || !secret.ok) throw new Error('not a backup');
  const key = await openSlot(header.value, BY_PASSPHRASE, secret.value, quickKdf);
  const first = frameAt(file, HEADER_LENGTH);
  const second = first && frameAt(file, first.end);
  const plain = key && second && openUnder(key, second.box);
  if (!key || !first || !second || !plain) throw new Error('it does not open');
  plain[0] = 2;
  const { bytes } = buildFrame(sealUnder(key, plain), first.link);
  return concat(file.slice(0, first.end), bytes, file.slice(second.end));
}
