/**
 * One walk through every screen, taking its picture in light and dark. Run by `npm run screens`. `chairs.png` is the
 * picture of the README: the same screen without the line a try-out has.
 */

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { chromiumEngine } from './engines.ts';
import { readMarked } from './marked-case.ts';
import { PASSPHRASE, readAll, saved, send, unlock, walkOn, writeCase } from './walk.ts';

const STAGE = process.env['THIRD_CHAIR_STAGE'] ?? '';
const PICTURES = path.join(STAGE, 'out', 'screens');
mkdirSync(PICTURES, { recursive: true });

const marked = readMarked(path.join(STAGE, 'cases/case-01-the-handkerchief.txt'));
const engine = await chromiumEngine('screens');
// Also where the walk ends before its time: the port is for the next one.
process.once('exit', () => engine.end());
const { page, quit } = await engine.launch();
page.setDefaultTimeout(20_000);
const walk = walkOn(page);

async function picture(name: string, of: Page = page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await of.emulateMedia({ colorScheme: scheme });
    await of.waitForTimeout(300);
    await of.screenshot({ path: path.join(PICTURES, `${name}-${scheme}.png`) });
  }
  await of.emulateMedia({ colorScheme: 'light' });
}

async function narrow(name: string): Promise<void> {
  await page.setViewportSize({ width: 700, height: 900 });
  await picture(`${name}-narrow`);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Once more in a window so small, or text so large, that little fits. */
async function small(name: string): Promise<void> {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(PICTURES, `${name}-small.png`) });
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** All of a long page at once. */
async function whole(name: string, height: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height });
  await picture(name);
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function choose(file: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), walk.button(/^Choose a/)]);
  await chooser.setFiles(file);
}

async function cases(): Promise<void> {
  await page.getByRole('button', { name: 'All cases' }).click();
  await page.getByRole('textbox', { name: 'What came home with you today?' }).waitFor();
}

async function toTop(): Promise<void> {
  await page.evaluate(() => {
    for (const scrolled of document.querySelectorAll('.scroll')) scrolled.scrollTop = 0;
  });
}

/** Only the try-out in a tab has it. */
async function tryOutLine(shown: boolean): Promise<void> {
  await page.getByRole('complementary', { name: 'A try-out', includeHidden: true }).evaluate((line, on) => {
    line.style.display = on ? '' : 'none';
  }, shown);
}

async function readAndReady(): Promise<void> {
  await readAll(walk);
  await walk.choose(/know who this is/, 'No');
  await walk.choose(/would they feel/, 'cared for');
}

// The door
await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
await picture('01-first-run');
await small('01-first-run');
await walk.button('I have a backup');
await page.getByRole('button', { name: 'Choose a file' }).waitFor();
await picture('01-first-run-backup');
await walk.button('Back');
await walk.write('Passphrase', PASSPHRASE);
await walk.write('Once more', PASSPHRASE);
await picture('01-first-run-strong');
await walk.button('Create my journal');
const groups = page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem');
await groups.first().waitFor({ timeout: 60_000 });
const code = (await Promise.all((await groups.all()).map((group) => group.getAttribute('aria-label'))))
  .map((label) => label?.replace(/^.*: /, '') ?? '')
  .join(' ');
await picture('02-recovery-code');
await small('02-recovery-code');
await walk.button('I have it on paper');
await picture('02-recovery-confirm');
await walk.button('Later');
await page.getByRole('textbox', { name: 'What came home with you today?' }).waitFor();
await picture('03-cases-empty');
await small('03-cases-empty');

// Writing
await writeCase(walk, marked);
await toTop();
await picture('05-chairs');
await tryOutLine(false);
await page.waitForTimeout(300);
await page.screenshot({ path: path.join(PICTURES, 'chairs.png') });
await tryOutLine(true);
await narrow('05-chairs');
await small('05-chairs');
await page.getByRole('textbox', { name: 'Doctor', exact: true }).click();
await walk.button('Name a feeling, for me');
for (const word of ['hot', 'insulted', 'to prove myself']) await walk.button(word);
await picture('05-chairs-naming');
await narrow('05-chairs-naming');
await small('05-chairs-naming');
await page.keyboard.press('Escape');
await picture('05-chairs-named');
await page.getByText('One at a time').click();
await picture('05-chairs-one');
await page.getByText('Side by side').click();
await walk.place('Story');
await page.getByRole('textbox', { name: 'Story' }).waitFor();
await page.keyboard.press('Control+Home');
await picture('04-story');
await narrow('04-story');
await small('04-story');
await page.locator('.tc-id').first().click();
await page.getByRole('dialog').waitFor();
await picture('04-story-name');
await page.keyboard.press('Escape');
await page.keyboard.press('Control+f');
await page.keyboard.type('lighter');
await picture('04-story-find');
await page.keyboard.press('Escape');
await page.keyboard.press('Control+End');
await page.keyboard.press('Shift+Home');
await page.getByRole('button', { name: /^Only mine: / }).waitFor();
await picture('04-story-slip');
await page.keyboard.press('Control+Shift+M');
await page.keyboard.press('Control+End');
await picture('04-story-only-mine');
await page.keyboard.press('Control+z');

// The card
await walk.place('Card');
await picture('06-card-empty');
for (const [i, cue] of [
  'Handkerchief, unfolded on my desk on March 11',
  'I said it louder. "Then why do you come here, Walter?"',
  'Outside his house, his lighter',
].entries())
  await walk.write(`Cue ${String(i + 1)}`, cue);
await saved(walk);
await picture('06-card');
await narrow('06-card');
await small('06-card');
await walk.button('Look at it');
await page.getByText('Look, then leave it.').waitFor();
await picture('06-card-alone');
await walk.button('Back');
await walk.button('Disguise');
await page.getByText(/^\d+ left$/).waitFor();
await picture('07-card-disguise');
await small('07-card-disguise');
await walk.key('Shift+A');
await walk.button('Read it once');
await picture('08-card-read');
await readAndReady();
await walk.button('Ready');
await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
await picture('09-card-take');
await small('09-card-take');
await walk.button('On the screen');
await page.getByRole('button', { name: 'Show it on a shared screen' }).waitFor();
await picture('09-card-alone-ready');
await narrow('09-card-alone-ready');
await small('09-card-alone-ready');
await walk.button('Show it on a shared screen');
await page.getByRole('button', { name: 'Leave' }).waitFor();
await picture('09-card-shared');
await narrow('09-card-shared');
await walk.button('Leave');
await page.getByText('It is no longer shown.').waitFor();
await picture('09-card-alone-left');
await walk.button('Back');
await walk.place('Card');
await page.getByRole('button', { name: 'Take along' }).waitFor();
await picture('06-card-ready');

// The page
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
await saved(walk);
await picture('10-page');
await narrow('10-page');
await walk.button('Disguise');
await page.getByText(/^\d+ left$/).waitFor();
await picture('11-page-disguise');
await narrow('11-page-disguise');
await walk.key('c');
await picture('11-page-who');
await narrow('11-page-who');
await walk.key('c');
await walk.key('Shift+A');
await picture('11-page-disguise-all');
await walk.button('Read it once');
await walk.key('Space');
await walk.key('Space');
await picture('12-page-read');
await narrow('12-page-read');
await small('12-page-read');
await readAndReady();
await picture('12-page-read-all');
await walk.button('Ready');
await walk.button('Copy');
await page.getByText('On the clipboard').waitFor();
await Promise.all([page.waitForEvent('download'), walk.button('Word')]);
await page.getByText('Saved as a Word file.').waitFor();
await picture('13-page-take');
await narrow('13-page-take');

// Round the group
await walk.place('After');
await walk.write(
  'What stayed with you',
  'Priya said it was anger. I only felt how tired I was of being kind.',
);
await page.locator('.tc-id').first().waitFor();
await saved(walk);
await picture('20-after');
await narrow('20-after');
await small('20-after');
await page.locator('.tc-id').first().click();
await page.getByRole('dialog').waitFor();
await picture('20-after-name');
await walk.button('Swap');
await walk.write('Line 1', 'Tired is a feeling too');
await walk.write('Line 2', 'I can wait at the door');
await page.getByRole('checkbox', { name: 'When you next see them' }).click();
await walk.button('Write it now');
await walk.write('In me', 'I looked up when he stopped talking.');
await saved(walk);
await whole('20-after-all', 1900);
await narrow('20-after-lines');
await cases();
await picture('03-cases-waiting');
await narrow('03-cases-waiting');
await walk.button('After the group');
await walk.button('You told one');
await picture('20-after-which');
await narrow('20-after-which');
await walk.button('You only listened');
await page.getByRole('textbox', { name: 'What stayed with you' }).waitFor();
await picture('20-after-listened');

// Around it
await cases();
await picture('03-cases');
for (const first of [
  'she said nothing. i said nothing',
  'The waiting room was full and nobody looked up when I called the name, not the first time and not the second',
  'Supercalifragilisticexpialidociousandstillonewordwithoutanyspaceinit'.repeat(2),
]) {
  await walk.write('What came home with you today?', first);
  await page.getByRole('textbox', { name: 'Story' }).waitFor();
  await cases();
}
await picture('03-cases-more');
await narrow('03-cases-more');
await small('03-cases-more');
await page.getByRole('listitem').last().hover();
await page.getByRole('button', { name: /^Delete “Walter/ }).click();
await page.getByRole('alertdialog').waitFor();
await picture('03-cases-delete');
await page.keyboard.press('Escape');
await walk.button('Going in');
await picture('17-going-in');
await narrow('17-going-in');
await small('17-going-in');
await walk.button('Back');
await walk.button('Look back over a year');
await page.locator('[data-mark]').first().waitFor();
await page.locator('[data-mark]').first().focus();
await picture('13-looking-back');
await narrow('13-looking-back');
await small('13-looking-back');
await walk.button('As a table');
await picture('13-looking-back-table');
await walk.button('As a picture');
await page
  .getByRole('button', { name: /^The course of / })
  .first()
  .click();
await picture('13-looking-back-course');
await walk.button('Settings');
await page.getByRole('heading', { name: 'Settings' }).waitFor();
await picture('14-settings');
await walk.button('Add a group');
await walk.write('Name of this group', 'Tuesdays');
await walk.key('Enter');
await page.getByRole('checkbox', { name: 'Someone from my town' }).click();
await toTop();
await whole('14-settings-group', 1100);
await narrow('14-settings-group');
await walk.write('Recovery code', code);
await walk.button('Confirm');
await page.getByText('Your recovery code is confirmed.').waitFor();
await toTop();
await whole('14-settings-confirmed', 1500);
await small('14-settings');
await walk.button('Change the passphrase');
await walk.write('Current passphrase', 'not the passphrase');
await walk.write('New passphrase', 'porch lamp');
await page.getByText('Thin.').or(page.getByText('Short.')).first().waitFor();
await picture('14-settings-passphrase');
await narrow('14-settings-passphrase');
await walk.button('Never mind');
await walk.button('Test the code');
await walk.button('Someone knows it');
await walk.button('Erase the copies now');
await page.getByRole('textbox', { name: 'Your passphrase' }).fill(PASSPHRASE);
await whole('14-settings-open', 2200);
await walk.button('Erase now');
await page.getByRole('alertdialog').waitFor();
await picture('14-settings-erase-asked');
await walk.button('Keep them');
await walk.button('What this protects, and what it cannot');
await whole('18-help', 1500);
await picture('18-help-top');
await small('18-help');
await walk.button('Back');

// A backup, made and taken back in
const [saved1] = await Promise.all([page.waitForEvent('download'), walk.button('Back up to a file')]);
const backup = path.join(STAGE, 'out', 'third-chair-backup.3chair');
await saved1.saveAs(backup);
await page.getByText(/^Backed up\. Opened again and checked: /).waitFor();
await picture('19-backup-made');
await walk.button('Show the copies');
await page
  .getByText('There is no earlier copy yet.')
  .or(page.getByRole('list', { name: 'Earlier copies' }))
  .waitFor();
await whole('19-copies', 1700);
await walk.button('Restore from a file');
await picture('19-restore');
await choose(backup);
await page.getByRole('textbox', { name: 'Its passphrase' }).waitFor();
await picture('19-restore-key');
await walk.write('Its passphrase', PASSPHRASE);
await walk.key('Enter');
await page.getByText(/^It holds /).waitFor();
await picture('19-restore-holds');
await narrow('19-restore-holds');
await small('19-restore-holds');
await walk.button('Make it the journal');
await page.getByRole('alertdialog').waitFor();
await picture('19-restore-asked');
await walk.button('Leave it as it is');

const second = await page.context().newPage();
await second.setViewportSize({ width: 1280, height: 800 });
await second.goto(page.url());
await second.getByRole('button', { name: 'Try again' }).waitFor();
await picture('16-trouble', second);
await second.close();

await walk.button('Lock');
await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
await picture('15-unlock');
await narrow('15-unlock');
await small('15-unlock');
await unlock(walk, 'not the passphrase');
await page.getByText('That is not the passphrase.').waitFor();
await picture('15-unlock-wrong');
await small('15-unlock-wrong');
await walk.button('Use the recovery code');
await picture('15-unlock-code');
await walk.button('It does not open');
await picture('15-unlock-stuck');
await narrow('15-unlock-stuck');
await small('15-unlock-stuck');

await quit();
engine.end();
