/**
 * Every screen, light and dark, has nothing axe would object to; and the whole way can be gone with the keyboard alone,
 * the focus in sight at every stop.
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { chromiumEngine, type Engine, type Launched } from './engines.ts';
import { readMarked } from './marked-case.ts';
import { PASSPHRASE, readAll, saved, send, unlock, walkOn, type Walk } from './walk.ts';

const STAGE = process.env['THIRD_CHAIR_STAGE'] ?? '';
const marked = readMarked(path.join(STAGE, 'cases/case-03-present.txt'));

describe('access', () => {
  let engine: Engine;
  let launched: Launched;
  let page: Page;
  let walk: Walk;

  /** Nothing to object to, by day and by night, and no stop of Tab without a focus to see. */
  async function clean(screen: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(150);
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
      assert.deepEqual(told, [], `${screen}, ${colorScheme}`);
      assert.ok(passes.length > 10, `${screen}: axe looked at it`);
    }
    assert.deepEqual(await stopsWithoutFocus(page), [], screen);
  }

  before(async () => {
    engine = await chromiumEngine('access');
    launched = await engine.launch();
    page = launched.page;
    page.setDefaultTimeout(10_000);
    walk = walkOn(page);
  });

  after(async () => {
    await launched.quit();
    engine.end();
  });

  it('has nothing to object to at the door', async () => {
    await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
    await clean('first run');
    await walk.button('I have a backup');
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    await clean('a backup on a fresh computer');
    await walk.button('Back');
    await walk.write('Passphrase', PASSPHRASE);
    await walk.write('Once more', PASSPHRASE);
    await walk.button('Create my journal');
    await page.getByRole('list', { name: 'Recovery code' }).waitFor({ timeout: 60_000 });
    await clean('recovery code');
    await walk.button('I have it on paper');
    await clean('two groups');
    await walk.button('Later');
    await page.getByRole('textbox', { name: 'What came home with you today?' }).waitFor();
    await clean('no case yet');
  });

  it('has nothing to object to while writing', async () => {
    await walk.write('What came home with you today?', marked.texts.story);
    await saved(walk);
    await page.locator('.tc-id').first().waitFor();
    await clean('story');
    await page.locator('.tc-id').first().click();
    await page.getByRole('dialog').waitFor();
    await clean('a name');
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Story' }).click();
    await page.keyboard.press('Control+f');
    await clean('find');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Home');
    await page.getByRole('button', { name: /^Only mine: / }).click();
    await clean('only mine');
    await walk.place('Chairs');
    await walk.write('Doctor', marked.texts.doctor);
    await clean('chairs');
    await walk.button('Name a feeling, for me');
    await walk.button('small');
    await walk.button('ashamed');
    await clean('naming');
    await page.keyboard.press('Escape');
    await clean('chairs, with something named');
    await page.getByText('One at a time').click();
    await clean('one chair');
  });

  it('has nothing to object to from card to taking it along', async () => {
    await walk.place('Card');
    await clean('empty card');
    await walk.write('Cue 1', 'He stood there, coat on');
    await clean('card');
    await walk.button('Look at it');
    await page.getByText('Look, then leave it.').waitFor();
    await clean('the card alone');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Hidden' }).waitFor({ state: 'attached' });
    await clean('hidden');
    await page.keyboard.press('Escape');
    await walk.button('Back');
    await walk.button('Disguise');
    await page.getByText(/^(?:\d+ left|All decided)$/).waitFor();
    await clean('disguise');
    await walk.key('Shift+A');
    await walk.button('Read it once');
    await clean('read');
    await readAll(walk);
    await walk.choose(/know who this is/, 'No');
    await walk.choose(/would they feel/, 'cared for');
    await walk.button('Ready');
    await walk.button('Copy');
    await page.getByText('On the clipboard').waitFor();
    await clean('take along');
    await walk.button('On the screen');
    await walk.button('Show it on a shared screen');
    await clean('on a shared screen');
    await walk.button('Leave');
    await page.getByText('It is no longer shown.').waitFor();
    await clean('the card alone, ready');
    await walk.button('Back');
  });

  it('has nothing to object to round the group', async () => {
    await walk.place('After');
    await clean('after the group');
    await walk.write('What stayed with you', 'Priya said it was grief.');
    await page.locator('.tc-id').first().click();
    await page.getByRole('dialog').waitFor();
    await clean('a name of the group');
    await page.keyboard.press('Escape');
    await walk.write('Line 1', 'I can wait');
    await page.getByRole('checkbox', { name: 'When you next see them' }).click();
    await walk.button('Write it now');
    await clean('three lines and the next visit');
    await page.getByRole('button', { name: 'All cases' }).click();
    await walk.button('After the group');
    await walk.button('You told one');
    await clean('which one was told');
    await walk.button('Back to the cases');
    await clean('a case that waits');
    await page.getByRole('list', { name: 'Cases' }).getByRole('button').first().click();
  });

  it('has nothing to object to on the page and around it', async () => {
    await walk.place('Page');
    await send(walk, marked.texts.story.slice(0, 12));
    await clean('page');
    await page.getByRole('button', { name: 'All cases' }).click();
    await clean('cases');
    await page.getByRole('button', { name: /^Delete / }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await clean('delete');
    await page.keyboard.press('Escape');
    await walk.button('Going in');
    await clean('going in');
    await walk.button('Back');
    await walk.button('Look back over a year');
    await page.locator('[data-mark]').first().waitFor();
    await clean('looking back');
    await walk.button('As a table');
    await clean('looking back, as a table');
    await page
      .getByRole('button', { name: /^The course of / })
      .first()
      .click();
    await walk.button('As a picture');
    await clean('the course of one');
    await walk.button('Settings');
    await clean('settings');
    await walk.button('Add a group');
    await walk.button('Change the passphrase');
    await walk.button('Make a new code');
    await walk.button('Someone knows it');
    await walk.button('Erase the copies now');
    await walk.button('Show the copies');
    await clean('settings, all open');
    await walk.button('Set this journal aside');
    await page.getByRole('alertdialog').waitFor();
    await clean('set aside');
    await page.keyboard.press('Escape');
    await walk.button('What this protects, and what it cannot');
    await clean('help');
    await walk.button('Back');
    const [download] = await Promise.all([page.waitForEvent('download'), walk.button('Back up to a file')]);
    const backup = path.join(engine.exports, 'backup.3chair');
    await download.saveAs(backup);
    await page.getByText(/^Backed up\./).waitFor();
    await walk.button('Restore from a file');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), walk.button('Choose a file')]);
    await chooser.setFiles(backup);
    await page.getByRole('textbox', { name: 'Its passphrase' }).waitFor();
    await clean('key of a backup');
    await walk.write('Its passphrase', PASSPHRASE);
    await walk.key('Enter');
    await page.getByText(/^It holds /).waitFor();
    await clean('a backup, opened');
    await walk.button('Settings');
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByRole('button', { name: 'Try again' }).waitFor();
    const first = page;
    page = second;
    await clean('trouble');
    page = first;
    await second.close();
    await walk.button('Lock');
    await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
    await clean('unlock');
    await unlock(walk, 'not the passphrase');
    await page.getByText('That is not the passphrase.').waitFor();
    await clean('wrong passphrase');
    await walk.button('Use the recovery code');
    await clean('by code');
    await walk.button('It does not open');
    await clean('it does not open');
  });
});

/** Goes round with Tab; names each stop that looks the same with the focus as without. */
async function stopsWithoutFocus(page: Page): Promise<string[]> {
  const blind = new Set<string>();
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body) return null;
      const look = (): string => {
        const around: Element[] = [here, ...here.querySelectorAll('*')];
        for (let up = here.parentElement; up !== null && around.length < 60; up = up.parentElement)
          around.push(up);
        return around
          .map((one) => getComputedStyle(one))
          .map((style) => [style.outline, style.boxShadow, style.borderBottom, style.caretColor].join())
          .join('|');
      };
      const seen = look();
      const style = getComputedStyle(here);
      const name = `${here.tagName} ${here.getAttribute('aria-label') ?? here.textContent.slice(0, 30)}`;
      const first = here.hasAttribute('data-met');
      here.setAttribute('data-met', '');
      // A text field shows its caret.
      const writes = here.matches(
        'input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable="true"]',
      );
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      return { name, again: first, shown: writes || outlined || seen.includes('solid 2px') };
    });
    if (stop === null) continue;
    if (stop.again) break;
    if (!stop.shown) blind.add(stop.name);
  }
  await page.evaluate(() => {
    for (const met of document.querySelectorAll('[data-met]')) met.removeAttribute('data-met');
    const asked = document.querySelector('[role="dialog"], [role="alertdialog"]');
    if (asked === null && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return [...blind];
}
