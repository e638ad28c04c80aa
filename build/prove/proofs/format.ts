/**
 * The second reader, written from docs/format.md with other libraries, opens every golden journal and a fresh copy as
 * the app makes it today, with the passphrase and with the recovery code, and reads what was written.
 */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRecord } from '../../../shared/journal/record.ts';
import type * as Reader from '../../../tests/vault/independent-reader.mjs';
import { house, PASSPHRASE, told } from '../../../tests/keeper/house.ts';
import { argon } from '../journal-key.ts';
import { shown, type Proof } from '../proof.ts';

type Read = typeof Reader.readJournal;

interface Golden {
  readonly passphrase: string;
  readonly recoveryCode: string;
  readonly records: readonly { readonly id: string; readonly rev: number; readonly value: unknown }[];
}

export const format: Proof = {
  name: 'format',
  figure: 'the independent reader opens every golden journal and a fresh backup',
  n: 5,
  short: 1,
  on: 'node',
  async run({ n, tree, say }) {
    const short: string[] = [];
    // As it stands in the tree: it is no part of ours, and is not bundled with it.
    const reader = pathToFileURL(path.join(tree, 'tests/vault/independent-reader.mjs')).href;
    const { readJournal } = (await import(/* @vite-ignore */ reader)) as typeof Reader;
    const goldens = path.join(tree, 'tests/golden');
    const folders = readdirSync(goldens).filter((name) =>
      existsSync(path.join(goldens, name, 'expected.json')),
    );
    for (const name of folders) {
      short.push(...openGolden(readJournal, path.join(goldens, name)).map((line) => `${name}: ${line}`));
      say(`  ${name} read`);
    }
    if (folders.length === 0) short.push('there is no golden journal');
    for (let k = 0; k < n; k++)
      short.push(...(await openFresh(readJournal, k)).map((line) => `fresh ${String(k)}: ${line}`));
    return shown(
      `${String(folders.length)} golden journals and ${String(n)} fresh copies, ${String(short.length)} fell short`,
      short,
    );
  },
};

function openGolden(readJournal: Read, folder: string): string[] {
  const bytesOf = (name: string): Buffer => readFileSync(path.join(folder, name));
  const golden = JSON.parse(bytesOf('expected.json').toString('utf8')) as Golden;
  const file = bytesOf('gen-1');
  return [{ passphrase: golden.passphrase }, { recoveryCode: golden.recoveryCode }].flatMap((secret) => {
    const { records } = readJournal(file, secret, bytesOf('header.bin'));
    const sorted = (list: readonly { readonly id: string }[]): string =>
      JSON.stringify([...list].sort((a, b) => (a.id < b.id ? -1 : 1)));
    return sorted(records) === sorted(golden.records) ? [] : ['it reads something else'];
  });
}

/** By the app's own keeper, with the real key derivation. */
async function openFresh(readJournal: Read, k: number): Promise<string[]> {
  const here = house();
  const keeper = here.start({ kdf: argon, cost: () => Promise.resolve({ m: 65_536, t: 3 }) });
  const made = await keeper.create(PASSPHRASE, Date.now());
  if (!made.ok) return [`not made: ${made.problem}`];
  const texts = Array.from(
    { length: 3 },
    (_, i) => `${String(k)}.${String(i)} the lamp, é, \u{1F56F}, ${'on '.repeat(300 * i)}`,
  );
  for (const text of texts) await keeper.saveCase(await told(keeper, text));
  await keeper.lock([]);
  const file = Buffer.from(here.log());
  return [{ passphrase: PASSPHRASE }, { recoveryCode: made.value.recoveryCode }].flatMap((secret) => {
    const stories = readJournal(file, secret).records.flatMap(({ value }) => {
      const record = readRecord(value);
      return record.ok && record.value.kind === 'case' ? [record.value.case.texts.story.text] : [];
    });
    return texts.every((text) => stories.includes(text)) ? [] : ['it does not read what was written'];
  });
}
