/**
 * A session through every screen, first start included: the door, the recovery code, story, chairs, a card and a page
 * disguised, read and taken along in every form, the settings and everything that opens in them, the help, a backup made,
 * opened and brought in, the lock, a wrong passphrase, the way back in; then a damaged journal, its sheet and its
 * recovery, and a journal taken from a backup where there is none.
 */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readMarked } from '../../tests/e2e/marked-case.ts';
import {
  create,
  disguiseReadReady,
  PASSPHRASE,
  saved,
  send,
  unlock,
  walkOn,
  writeCase,
  type Walk,
} from '../../tests/e2e/walk.ts';
import type { Stage } from './stage.ts';

const FORMS = ['Word', 'PDF', 'Print', 'Markdown', 'Plain text'];

export async function walkEverywhere(stage: Stage, name: string): Promise<void> {
  const profile = stage.fresh(name);
  const exports = stage.fresh(`${name}-exports`);
  const backups = stage.fresh(`${name}-backups`);
  await writeAndTakeAlong(stage, profile, exports);
  await lookAtTheWhole(stage, profile, backups);
  await recoverTheDamaged(stage, profile);
  await beginFromBackup(stage, stage.fresh(`${name}-anew`), backups);
}

/** A first start, and the whole way of one case. */
async function writeAndTakeAlong(stage: Stage, profile: string, exports: string): Promise<void> {
  const marked = readMarked(path.join(stage.folder, 'cases/case-01-the-handkerchief.txt'));
  const { page, quit } = await stage.launch(profile, { exports });
  const walk = walkOn(page);
  const code = await create(walk);
  await writeCase(walk, marked);
  await walk.button(/^Name this case/);
  await page.keyboard.insertText('The handkerchief');
  await walk.key('Enter');
  await walk.place('Story');
  await page.getByRole('textbox', { name: 'Story' }).click();
  await walk.key('Control+f');
  await page.keyboard.insertText('lighter');
  await walk.key('Escape');
  await walk.place('Card');
  await walk.write('Cue 1', 'Handkerchief, unfolded on my desk on March 11');
  await walk.write('Cue 2', 'Outside his house, his lighter');
  await disguiseReadReady(walk);
  await takeEverything(walk);
  await walk.place('Page');
  for (const beginning of ['Walter Lindqvist has been', 'He said no.', 'I was insulted.'])
    await send(walk, beginning);
  await disguiseReadReady(walk);
  await takeEverything(walk);
  await walk.button('All cases');
  await walk.button('Settings');
  await walk.write('Recovery code', code);
  await walk.button('Confirm');
  await page.getByText('Your recovery code is confirmed.').waitFor();
  await walk.button('Lock').catch(() => undefined);
  await quit();
}

/** The door once more, then everything that is done with a journal as a whole. */
async function lookAtTheWhole(stage: Stage, profile: string, backups: string): Promise<void> {
  const { page, quit } = await stage.launch(profile, { exports: backups });
  const walk = walkOn(page);
  await walk.button('What this protects');
  await page.getByRole('heading', { name: 'What this protects, and what it cannot' }).waitFor();
  await walk.button('Back');
  await walk.button('Use the recovery code');
  await walk.button('Use the passphrase');
  await unlock(walk, 'not the passphrase');
  await page.getByText('That is not the passphrase.').waitFor();
  await walk.button('It does not open');
  await walk.button('Back to the door');
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('');
  await unlock(walk);
  await page.getByText('The handkerchief').first().click();
  await page.getByRole('textbox', { name: 'Story' }).waitFor();
  await everyPlace(walk, 'The way through');
  await walk.button('All cases');
  await everyPlace(walk, 'Journal');
  await walk.button('Settings');
  for (const open of [
    'Change the passphrase',
    'Make a new code',
    'Someone knows it',
    'Erase the copies now',
  ]) {
    await walk.button(open);
    await walk.button('Never mind');
  }
  await walk.button('Show the copies');
  const copies = page.getByRole('list', { name: 'Earlier copies' });
  await page.getByText('There is no earlier copy yet.').or(copies).first().waitFor();
  await walk.button('What this protects, and what it cannot');
  await page.getByRole('heading', { name: 'What this protects, and what it cannot' }).waitFor();
  await walk.button('Back');
  await walk.button('Back up to a file');
  await page.getByText(/^Backed up\. Opened again and checked: /).waitFor();
  await walk.button('Restore from a file');
  await openBackup(walk);
  await page.getByText('Everything in it is here already.').waitFor();
  await walk.button('Back');
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await quit();
}

/** One box in the middle does not open any more, and the working set is gone: the sheet stands, and mends it. */
async function recoverTheDamaged(stage: Stage, profile: string): Promise<void> {
  const journal = path.join(profile, 'journal');
  const [newest = ''] = readdirSync(journal)
    .filter((file) => /^gen-\d+$/.test(file))
    .sort((a, b) => Number(b.slice(4)) - Number(a.slice(4)));
  const bytes = readFileSync(path.join(journal, newest));
  const middle = bytes.indexOf('TCF1', bytes.length / 2) + 60;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
  writeFileSync(path.join(journal, newest), bytes);
  rmSync(path.join(profile, 'IndexedDB'), { recursive: true });

  const { page, quit } = await stage.launch(profile);
  const walk = walkOn(page);
  await unlock(walk);
  await page.getByText('This journal is not as we left it').waitFor();
  await walk.button('Recover the journal');
  await page.getByRole('textbox', { name: 'What came home with you today?' }).waitFor();
  await quit();
}

async function beginFromBackup(stage: Stage, profile: string, backups: string): Promise<void> {
  const { page, quit } = await stage.launch(profile, { exports: backups });
  const walk = walkOn(page);
  await walk.button('I have a backup');
  await openBackup(walk);
  await walk.button('Make it my journal');
  await page.getByText('The handkerchief').first().waitFor();
  await walk.button('Settings');
  await walk.button('Set this journal aside');
  await walk.button('Set it aside');
  await page.getByRole('button', { name: 'Create my journal' }).waitFor();
  await quit();
}

/** Every place that a way names, whichever there are by now. */
async function everyPlace(walk: Walk, way: string): Promise<void> {
  const places = walk.page.getByRole('navigation', { name: way }).getByRole('button');
  for (const place of await places.all()) await place.click();
}

async function openBackup(walk: Walk): Promise<void> {
  await walk.button('Choose a file');
  await walk.write('Its passphrase', PASSPHRASE);
  await walk.key('Enter');
  await walk.page.getByText(/^It holds /).waitFor();
}

async function takeEverything(walk: Walk): Promise<void> {
  await walk.button('More');
  for (const form of FORMS) {
    await walk.button(form);
    await walk.page.getByText(/^(Saved as|Handed to)/).waitFor();
  }
  await walk.button('Copy');
  await walk.page.getByText('On the clipboard for 30 seconds.').waitFor();
  await saved(walk);
}
