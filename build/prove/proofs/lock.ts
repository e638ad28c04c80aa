/**
 * Each way of locking, on an app of its own with 40 canaries in it, the last of them typed a moment before: the view is
 * covered within 200 ms, the house that held words ends and another takes its place, the memory of no process of the
 * user's holds a canary or the key, and after unlocking the draft is there. Control: before the lock the same look finds
 * every canary and the key, and canaries in the renderer; how often in the house is told, since that is what must end.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { create, PASSPHRASE, saved, walkOn } from '../../../tests/e2e/walk.ts';
import { canaries } from '../canary.ts';
import { journalKey } from '../journal-key.ts';
import { ask } from '../keeper-line.ts';
import { memoryOf } from '../memory.ts';
import { familyOf, isThere, processesOf } from '../processes.ts';
import { shown, type Proof } from '../proof.ts';
import { needsRoot, type Running, type Stage } from '../stage.ts';
import { WAYS, watchCover, type Way } from '../ways-to-lock.ts';

const WITHIN_MS = 200;
/** Saved before the lock; the rest of the 40 are only typed. */
const SAVED = 36;

export const lock: Proof = {
  name: 'lock',
  figure:
    'after each way of locking: draft sealed, view gone in 200 ms, 0 of 40 canaries and no key in memory',
  n: WAYS.length,
  short: 2,
  on: 'stage',
  async run({ n, say, stage: onStage, far }) {
    const stage = onStage();
    needsRoot(stage, 'reading the memory of another process');
    const short: string[] = [];
    let told = 0;
    let slowest = 0;
    let longest = 0;
    let megabytes = 0;
    for (let k = 0; k < n; k++) {
      const way = WAYS[k % WAYS.length];
      if (!way) break;
      const seen = await lockOnce(stage, way, k);
      slowest = Math.max(slowest, seen.ms);
      longest = Math.max(longest, seen.gone);
      megabytes += seen.megabytes;
      if (seen.told) told++;
      say(
        `  ${way.name}: covered after ${String(seen.ms)} ms, its processes gone after ${String(seen.gone)} ms, ${String(seen.megabytes)} MB looked through`,
      );
      short.push(...seen.short.map((line) => `${way.name}: ${line}`));
      far(k + 1);
    }
    const figure = `${String(n)} locks, slowest view ${String(slowest)} ms, ${String(megabytes)} MB of memory, ${String(short.length)} fell short; the house had held words before ${String(told)} of them, and was gone after ${String(longest)} ms at most`;
    return shown(figure, short);
  },
};

interface Seen {
  readonly ms: number;
  /** Until every process that ran before the lock had ended. */
  readonly gone: number;
  /** The house held canaries before the lock. */
  readonly told: boolean;
  readonly megabytes: number;
  readonly short: readonly string[];
}

async function lockOnce(stage: Stage, way: Way, seed: number): Promise<Seen> {
  const short: string[] = [];
  const words = canaries(seed);
  const profile = stage.fresh(`lock-${String(seed)}`);
  const running = await stage.launch(profile);
  const walk = walkOn(running.page);
  await create(walk);
  const key = await journalKey(readFileSync(path.join(profile, 'journal', 'header.bin')), PASSPHRASE);
  await takeTheCaret(running.app);
  await walk.write('What came home with you today?', 'The lamp stayed on. ');
  await running.page.getByRole('textbox', { name: 'Story', exact: true }).waitFor();
  await saved(walk);
  await typeCanaries(running.page, 'Story', seed, 0, SAVED);
  await running.page.getByText('Saving', { exact: true }).waitFor();
  await saved(walk);
  const before = memoryOf(processesOf(stage.ordinary), words, key);
  const unseen = words.slice(0, SAVED).filter((_, k) => !before.canaries.has(k)).length;
  if (unseen > 0) short.push(`control: ${String(unseen)} canaries are not seen before the lock`);
  if (!before.told.some((hit) => hit.startsWith('renderer (')))
    short.push('control: no canary is seen in the renderer before the lock');
  if (!before.key) short.push('control: the key is not seen before the lock');

  const former = familyOf(running.pid);
  const coveredAt = await watchCover(running.app);
  await typeCanaries(running.page, 'Story', seed, SAVED, words.length);
  const began = await way.lock(running);
  const gone = (await endOf(former)) - began;
  if (Number.isNaN(gone)) short.push('the app that locked did not end');
  const ms = coveredAt() - began;
  if (!(ms <= WITHIN_MS)) short.push(`the view went after ${String(ms)} ms`);
  if (!way.ends) await running.afterLock();
  const after = memoryOf(processesOf(stage.ordinary), words, key);
  short.push(...after.told.map((hit) => `in memory after the lock, ${hit}`));
  await running.kill();
  const again = await stage.launch(profile);
  short.push(...(await codeAtTheDoor(stage, again, seed, key)));
  short.push(...(await missingAfter(again, words)));
  const told = before.told.some((hit) => hit.startsWith('house ('));
  return { ms, gone, told, megabytes: after.megabytes, short };
}

/** Made in the page, so that no message of the driver carries one. */
async function typeCanaries(
  page: Page,
  field: string,
  seed: number,
  from: number,
  until: number,
): Promise<void> {
  await page.getByRole('textbox', { name: field, exact: true }).focus();
  await page.evaluate(
    ([s, first, end]) => {
      const make = (window as unknown as { proofCanary: (seed: number, k: number) => string }).proofCanary;
      // The one way to insert as a key does, from inside.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      for (let k = first; k < end; k++) document.execCommand('insertText', false, `${make(s, k)}. `);
    },
    [seed, from, until] as const,
  );
}

/** As at a desk: a window that has not the focus of its screen tells the house nothing of its text. */
async function takeTheCaret(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.focus();
    window?.webContents.focus();
  });
}

/** What is typed where a recovery code is, is known to the page and not to the house. */
async function codeAtTheDoor(
  stage: Stage,
  { app, page }: Running,
  seed: number,
  key: Uint8Array,
): Promise<string[]> {
  const CODES = seed + 1000;
  await page.getByRole('button', { name: 'Use the recovery code', exact: true }).click();
  await takeTheCaret(app);
  await typeCanaries(page, 'Recovery code', CODES, 0, 3);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { told } = memoryOf(processesOf(stage.ordinary), canaries(CODES, 3), key);
  const inPage = told.some((hit) => hit.startsWith('renderer ('));
  return [
    ...(inPage ? [] : ['control: what is typed as a code is not seen in the page']),
    ...told.filter((hit) => hit.startsWith('house (')).map((hit) => `typed as a code, ${hit}`),
  ];
}

async function missingAfter(again: Running, words: readonly string[]): Promise<string[]> {
  const opened = await ask(again.page, 'unlock', PASSPHRASE, Date.now());
  const [first] = opened.ok ? opened.value.cases : [];
  const read = first ? await ask(again.page, 'openCase', first.id) : null;
  const text = read?.ok ? read.value.texts.story.text : '';
  await again.kill();
  return words.flatMap((word, k) =>
    text.includes(word) ? [] : [`canary ${String(k)} of the draft is not in the journal`],
  );
}

/** @returns when the last of them had ended; NaN where one did not */
async function endOf(processes: readonly number[]): Promise<number> {
  for (let tries = 0; tries < 1500; tries++) {
    if (!processes.some(isThere)) return Date.now();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return NaN;
}
