/**
 * Made the golden journal of format 1, once. It is not run again: what it wrote is kept as it is, and must open for ever.
 * A later format gets a folder of its own.
 *
 *     node tests/golden/make-format-1.mjs     refuses where the journal is already there
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { argon2id } from 'hash-wasm';
import { createServer } from 'vite';

const folder = new URL('format-1/', import.meta.url);
const FIRST_PASSPHRASE = 'the handkerchief stays in the drawer';
const PASSPHRASE = 'zwölf\u00a0rote Kreise\u2003 und ein Löffel 🥄';
const COST = { m: 65536, t: 3 };

if (existsSync(new URL('gen-1', folder)))
  throw new Error('the golden journal is there; it is never written again');
mkdirSync(folder, { recursive: true });

const vite = await createServer({ configFile: false, server: { middlewareMode: true }, appType: 'custom' });
const load = (name) => vite.ssrLoadModule(`/shared/${name}.ts`);
const { createVault } = await load('vault/create');
const { passphraseSecret } = await load('vault/passphrase');
const { newId } = await load('vault/secrets');
const { sum } = await load('vault/nacl');
const { caseRecord, settingsRecord } = await load('journal/record');
const { newCase } = await load('journal/case');
const { newSettings } = await load('journal/settings');
const kdf = (password, salt, memorySize, iterations) =>
  argon2id({ password, salt, memorySize, iterations, parallelism: 1, hashLength: 32, outputType: 'binary' });
const secret = (text) => passphraseSecret(text).value;

const NOON = Date.UTC(2026, 10, 24, 12);
const written = (id, name, story, patient = '') => {
  const blank = newCase(id, NOON);
  const writing = (text) => ({ text, onlyMine: [] });
  const texts = { ...blank.texts, story: writing(story), patient: writing(patient) };
  return caseRecord({ ...blank, name, texts, card: { ...blank.card, cues: ['He folds it again.'] } }).value;
};

const settings = newId();
const made = await createVault(secret(FIRST_PASSPHRASE), COST, kdf, [
  { id: settings, value: settingsRecord(newSettings(NOON)) },
]);
const { vault } = made;
const parts = [made.file];
const write = (sealed) => {
  parts.push(sealed.frame);
  const length = parts.reduce((total, part) => total + part.length, 0);
  if (!vault.acknowledge(sealed, { length, sum: sum(sealed.frame) })) throw new Error('not as sealed');
};
const save = (id, value) => write(vault.seal(id, value).value);

const [visit, odd, deleted, long] = [newId(), newId(), newId(), newId()];
save(visit, written(visit, '', 'A first sentence.'));
save(deleted, written(deleted, 'Deleted', 'This one is deleted.'));
save(
  visit,
  written(visit, 'Better', 'A first sentence, put better.\nÀ bientôt: “said she”, 12 µg, 東京, 👩🏽‍⚕️.'),
);
const changed = await vault.newHeader(0, secret(PASSPHRASE), COST, kdf);
write(vault.noteKeys(changed.header));
save(odd, written(odd, 'Half a symbol \ud83e and a zero \u0000', '', '\u2028"\\/\t'));
write(vault.gone(deleted).value);
save(long, written(long, '', 'Long enough for a larger box. '.repeat(150)));
save(settings, settingsRecord({ ...newSettings(NOON), lockAfter: 10, recoveryConfirmed: true }));

writeFileSync(new URL('gen-1', folder), Buffer.concat(parts));
writeFileSync(new URL('header.bin', folder), changed.header.bytes);
const records = [settings, visit, odd, long].map((id) => vault.read(id).value);
const expected = {
  passphrase: PASSPHRASE,
  formerPassphrase: FIRST_PASSPHRASE,
  recoveryCode: made.recoveryCode,
  headerRev: 2,
  deleted,
  records,
};
writeFileSync(new URL('expected.json', folder), JSON.stringify(expected, null, 2) + '\n');
await vite.close();
