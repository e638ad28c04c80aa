/** One walk through every screen, taking its picture in light and dark. Run by `npm run screens`. */

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromiumEngine } from './engines.ts';
import { readMarked } from './marked-case.ts';
import { PASSPHRASE, readAll, send, unlock, walkOn, writeCase } from './walk.ts';

const STAGE = process.env['THIRD_CHAIR_STAGE'] ?? '';
const PICTURES = path.join(STAGE, 'out', 'screens');
mkdirSync(PICTURES, { recursive: true });

const marked = readMarked(path.join(STAGE, 'cases/case-01-the-handkerchief.txt'));
const engine = await chromiumEngine('screens');
const { page, quit } = await engine.launch();
page.setDefaultTimeout(20_000);
const walk = walkOn(page);

async function picture(name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(400);
    await page.screenshot({ path: path.join(PICTURES, `${name}-${scheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function narrow(name: string): Promise<void> {
  await page.setViewportSize({ width: 700, height: 900 });
  await picture(`${name}-narrow`);
  await page.setViewportSize({ width: 1280, height: 800 });
}

await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
await picture('01-first-run');
await walk.write('Passphrase', PASSPHRASE);
await walk.write('Once more', PASSPHRASE);
await picture('01-first-run-strong');
await walk.button('Create my journal');
await page.getByRole('list', { name: 'Recovery code' }).waitFor({ timeout: 60_000 });
await picture('02-recovery-code');
await walk.button('I have it on paper');
await picture('02-recovery-confirm');
await walk.button('Later');
await page.getByRole('textbox', { name: 'What came home with you today?' }).waitFor();
await picture('03-cases-empty');
await writeCase(walk, marked);
await page.waitForTimeout(1500);
await picture('05-chairs');
await narrow('05-chairs');
await walk.place('Story');
await page.waitForTimeout(600);
await picture('04-story');
await narrow('04-story');
await walk.place('Card');
for (const [i, cue] of [
  'Handkerchief, unfolded on my desk on March 11',
  'I said it louder. "Then why do you come here, Walter?"',
  'Outside his house, his lighter',
].entries())
  await walk.write(`Cue ${String(i + 1)}`, cue);
await page.waitForTimeout(1000);
await picture('06-card');
await narrow('06-card');
await walk.button('Disguise');
await page.getByText(/^\d+ left$/).waitFor();
await picture('07-card-disguise');
await walk.key('Shift+A');
await walk.button('Read it once');
await picture('08-card-read');
await readAll(walk);
await walk.choose(/know who this is/, 'No');
await walk.choose(/would they feel/, 'cared for');
await walk.button('Ready');
await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
await picture('09-card-take');
await walk.place('Page');
for (const beginning of [
  'Walter Lindqvist has been',
  'On March 11 he took',
  'I said I could have',
  'He said no.',
  'Then I said it louder.',
  'He folded the handkerchief',
  'I drove it out',
  "I wasn't frightened",
  'I was insulted.',
])
  await send(walk, beginning);
await page.waitForTimeout(1000);
await picture('10-page');
await narrow('10-page');
await walk.button('Disguise');
await page.getByText(/^\d+ left$/).waitFor();
await picture('11-page-disguise');
await narrow('11-page-disguise');
await walk.key('Shift+A');
await picture('11-page-disguise-all');
await walk.button('Read it once');
await walk.key('Space');
await walk.key('Space');
await picture('12-page-read');
await narrow('12-page-read');
await readAll(walk);
await walk.choose(/know who this is/, 'No');
await walk.choose(/would they feel/, 'cared for');
await picture('12-page-read-all');
await walk.button('Ready');
await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
await picture('13-page-take');
await narrow('13-page-take');
await page
  .getByRole('link', { name: 'All cases' })
  .or(page.getByRole('button', { name: 'All cases' }))
  .click();
await page.waitForTimeout(500);
await picture('03-cases');
await walk.button('Settings');
await page.waitForTimeout(500);
await picture('14-settings');
await walk.button('Lock');
await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
await picture('15-unlock');
await narrow('15-unlock');
await unlock(walk, 'not the passphrase');
await page.waitForTimeout(4000);
await picture('15-unlock-wrong');

await quit();
engine.end();
