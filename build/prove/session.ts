/**
 * A session through every screen, first start included: the door, the recovery code, story, chairs, a card and a page
 * disguised, read and taken along in every form, the settings, the lock, a wrong passphrase, the way back in.
 */

import path from 'node:path';
import { readMarked } from '../../tests/e2e/marked-case.ts';
import {
  create,
  disguiseReadReady,
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
  const marked = readMarked(path.join(stage.folder, 'cases/case-01-the-handkerchief.txt'));
  const first = await stage.launch(profile, { exports });
  const walk = walkOn(first.page);
  const code = await create(walk);
  await writeCase(walk, marked);
  await walk.button(/^Name this case/);
  await first.page.keyboard.insertText('The handkerchief');
  await walk.key('Enter');
  await walk.place('Story');
  await first.page.getByRole('textbox', { name: 'Story' }).click();
  await walk.key('Control+f');
  await first.page.keyboard.insertText('lighter');
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
  await first.page.getByText('Your recovery code is confirmed.').waitFor();
  await walk.button('Lock').catch(() => undefined);
  await first.quit();

  const second = await stage.launch(profile, { exports });
  const again = walkOn(second.page);
  await unlock(again, 'not the passphrase');
  await second.page.getByText('That is not the passphrase.').waitFor();
  await second.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('');
  await unlock(again);
  await second.page.getByText('The handkerchief').first().click();
  await second.page.getByRole('textbox', { name: 'Story' }).waitFor();
  await second.quit();
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
