/**
 * A small disk that fills up to within a few kilobytes, each time at another point of a save: the app says so in a
 * clear sentence, the text stays in the editor, the old data is whole; with room again it is saved. At the end the
 * journal opens with everything that was said to be saved.
 */

import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { create, PASSPHRASE, saved, walkOn } from '../../../tests/e2e/walk.ts';
import { saveProblem } from '../../../shared/words/en/problems.ts';
import { ask } from '../keeper-line.ts';
import { mountSmall } from '../mounts.ts';
import { shown, type Proof } from '../proof.ts';
import { needsRoot, type Stage } from '../stage.ts';

const KILOBYTES = 64 * 1024;
const BLOCK = 4096;
const SENTENCE = saveProblem('disk-full');

export const diskFull: Proof = {
  name: 'disk-full',
  figure: '50 write points on a small tmpfs: old data whole, the text still in the editor, a clear sentence',
  n: 50,
  short: 6,
  on: 'stage',
  async run({ n, stage: onStage, far }) {
    const stage = onStage();
    needsRoot(stage, 'mounting a small disk');
    const profile = stage.fresh('disk-full');
    mountSmall(profile, KILOBYTES);
    stage.give(profile);
    const short: string[] = [];
    let fulls = 0;
    const { app, page, kill } = await stage.launch(profile);
    const walk = walkOn(page);
    await create(walk);
    await walk.write('What came home with you today?', 'It begins. ');
    await storyBox(page).waitFor();
    await saved(walk);
    let written = 'It begins. ';
    for (let k = 0; k < n; k++) {
      // Even points leave blocks, odd ones only the rest of the last block of the log; the text grows with them.
      fill(profile, k % 2 === 0 ? (k / 2) % 6 : 0);
      const words = `Point ${String(k)}. ${'The lamp stayed on. '.repeat(1 + 24 * (k % 8))}`;
      written += words;
      await storyBox(page).focus();
      await page.keyboard.insertText(words);
      const came = await outcome(page);
      if (came === 'neither') short.push(`point ${String(k)}: neither saved nor said`);
      if ((await textIn(app, page)).trim() !== written.trim())
        short.push(`point ${String(k)}: the text is not in the editor`);
      rmSync(path.join(profile, 'ballast'));
      if (came === 'full') fulls++;
      await storyBox(page).focus();
      await page.keyboard.insertText('. ');
      written += '. ';
      if ((await outcome(page)) !== 'saved') short.push(`point ${String(k)}: not saved with room again`);
      far(k + 1);
    }
    await kill();
    short.push(...(await missing(stage, profile, written)));
    if (fulls < Math.max(1, n / 4)) short.push(`the disk was full at ${String(fulls)} points only`);
    const figure = `${String(n)} write points, full at ${String(fulls)}, ${String(short.length)} fell short`;
    return shown(figure, short);
  },
};

/** Leaves so many free blocks. */
function fill(profile: string, blocks: number): void {
  const { bavail, bsize } = statfsSync(profile);
  const bytes = bavail * bsize - blocks * BLOCK;
  try {
    writeFileSync(path.join(profile, 'ballast'), Buffer.alloc(Math.max(0, bytes)));
  } catch {
    // The app took a block meanwhile: full all the same.
  }
}

async function outcome(page: Page): Promise<'saved' | 'full' | 'neither'> {
  await page
    .getByRole('banner')
    .getByText('Saving', { exact: true })
    .waitFor({ timeout: 2000 })
    .catch(() => undefined);
  const banner = page.getByRole('banner');
  for (let tries = 0; tries < 150; tries++) {
    if (await banner.getByText('Saved', { exact: true }).isVisible()) return 'saved';
    if (await page.getByText(SENTENCE).first().isVisible()) return 'full';
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return 'neither';
}

/** All of it, as the physician would take it out: of a long text the page draws only what is near. */
async function textIn(app: ElectronApplication, page: Page): Promise<string> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const text = await app.evaluate(({ clipboard }) => clipboard.readText());
  await page.keyboard.press('Control+End');
  return text;
}

function storyBox(page: Page) {
  return page.getByRole('textbox', { name: 'Story', exact: true });
}

async function missing(stage: Stage, profile: string, written: string): Promise<string[]> {
  const again = await stage.launch(profile);
  const opened = await ask(again.page, 'unlock', PASSPHRASE, Date.now());
  const [first] = opened.ok ? opened.value.cases : [];
  const read = first ? await ask(again.page, 'openCase', first.id) : null;
  await again.kill();
  if (!opened.ok) return [`the journal does not open: ${JSON.stringify(opened.problem)}`];
  const found = read?.ok ? read.value.texts.story.text : '';
  return found === written ? [] : ['what was said to be saved is not there'];
}
