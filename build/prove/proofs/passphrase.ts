/**
 * A new passphrase in a small and in a large journal: done within two seconds, the header and its copies rewritten and
 * not one record; then the former passphrase is refused, the new one opens, and so does every case.
 */

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { newCase } from '../../../shared/journal/case.ts';
import { frameAt } from '../../../shared/vault/frame.ts';
import { ask, createJournal, WORDS } from '../keeper-line.ts';
import { shown, type Proof } from '../proof.ts';
import { counted } from '../saving.ts';
import type { Stage } from '../stage.ts';

const SMALL = 10;
const WITHIN_MS = 2000;
/** In `npm test`, where nothing is timed. */
const SHORT = 100;
const NEXT = 'seven blue kettles under the viaduct';

export const passphrase: Proof = {
  name: 'passphrase',
  figure:
    'change at 10 and at 10,000 cases: under 2 s, header and its copies rewritten, no record; the former one refused, every case opens',
  n: 10_000,
  short: SHORT,
  on: 'stage',
  async run({ n, stage: onStage, say }) {
    const stage = onStage();
    const short: string[] = [];
    const told: string[] = [];
    for (const count of [SMALL, n]) {
      const seen = await changeAt(stage, count);
      if (n > SHORT && seen.ms >= WITHIN_MS) short.push(`at ${String(count)}: it took ${String(seen.ms)} ms`);
      say(`  ${String(count)} cases: ${String(seen.ms)} ms`);
      told.push(`${String(seen.ms)} ms at ${String(count)}`);
      short.push(...seen.short.map((line) => `at ${String(count)}: ${line}`));
    }
    return shown(`${told.join(', ')}; ${String(short.length)} fell short`, short);
  },
};

async function changeAt(stage: Stage, count: number): Promise<{ ms: number; short: string[] }> {
  const short: string[] = [];
  const profile = stage.fresh(`passphrase-${String(count)}`);
  const journal = path.join(profile, 'journal');
  const { page, kill } = await stage.launch(profile);
  await createJournal(page);
  await fillWith(page, count);
  const before = filesOf(journal);
  const began = performance.now();
  const changed = await ask(page, 'changePassphrase', WORDS, NEXT, Date.now());
  const ms = Math.round(performance.now() - began);
  if (!changed.ok) short.push(`not changed: ${changed.problem}`);
  const after = filesOf(journal);
  for (const name of ['header.bin', 'header.bak'])
    if (before.get(name)?.equals(after.get(name) ?? Buffer.alloc(0))) short.push(`${name} is as before`);
  if (!after.get('header.bin')?.equals(after.get('header.bak') ?? Buffer.alloc(0)))
    short.push('the headers differ');
  const cached = Buffer.from(await page.evaluate(cachedHeader));
  if (!after.get('header.bin')?.equals(cached)) short.push('the copy in the cache is another');
  short.push(...onlyNoted(before, after));
  await ask(page, 'lock', []);
  await kill();

  const again = await stage.launch(profile);
  const former = await ask(again.page, 'unlock', WORDS, Date.now());
  if (former.ok || former.problem !== 'wrong-passphrase')
    short.push('the former passphrase is not called wrong');
  const opened = await ask(again.page, 'unlock', NEXT, Date.now());
  if (!opened.ok) short.push(`the new one: ${JSON.stringify(opened.problem)}`);
  const open = opened.ok ? await again.page.evaluate(openAll) : 0;
  if (open !== count) short.push(`${String(open)} of ${String(count)} cases open`);
  await again.kill();
  return { ms, short };
}

/** The log is what it was and one note behind it; no other generation came or changed. */
function onlyNoted(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>): string[] {
  return [...after].flatMap(([name, bytes]) => {
    if (!name.startsWith('gen-')) return [];
    const was = before.get(name);
    if (!was) return [`${name} is new`];
    if (!bytes.subarray(0, was.length).equals(was)) return [`${name} was rewritten`];
    const added = bytes.length - was.length;
    return added === 0 || frameAt(bytes, was.length)?.end === bytes.length
      ? []
      : [`${name} grew by more than a note`];
  });
}

function filesOf(folder: string): Map<string, Buffer> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

async function fillWith(page: Page, count: number): Promise<void> {
  const model = counted(newCase(await ask(page, 'newId'), Date.now()), 7);
  const made = await page.evaluate(saveMany, [model, count] as const);
  if (made !== count) throw new Error(`only ${String(made)} cases were made`);
}

interface InPage {
  readonly proofKeeper: (name: string, ...said: unknown[]) => Promise<unknown>;
}

async function saveMany([model, count]: readonly [object, number]): Promise<number> {
  const { proofKeeper } = window as unknown as InPage;
  let made = 0;
  for (let k = 0; k < count; k++) {
    const id = await proofKeeper('newId');
    const saved = (await proofKeeper('saveCase', { ...model, id })) as { ok: boolean };
    if (saved.ok) made++;
  }
  return made;
}

async function openAll(): Promise<number> {
  const { proofKeeper } = window as unknown as InPage;
  const list = (await proofKeeper('list')) as { id: string }[];
  let open = 0;
  for (const { id } of list) if (((await proofKeeper('openCase', id)) as { ok: boolean }).ok) open++;
  return open;
}

function cachedHeader(): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('third-chair');
    opening.onerror = () => reject(new Error('no cache'));
    opening.onsuccess = () => {
      const asked = opening.result.transaction('header').objectStore('header').getAll();
      asked.onerror = () => reject(new Error('no header in the cache'));
      asked.onsuccess = () => {
        opening.result.close();
        resolve([...((asked.result as { header: Uint8Array }[])[0]?.header ?? [])]);
      };
    };
  });
}
