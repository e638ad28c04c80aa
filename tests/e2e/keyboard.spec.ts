/**
 * From first launch to an export with the keyboard alone: no pointer, no focus set by the test. Tab goes to what is
 * named, the arrows move inside a group, and wherever the focus lands it can be seen.
 */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { ENGINES, type Engine, type Launched } from './engines.ts';
import { PASSPHRASE } from './walk.ts';

const STORY = 'He folded the handkerchief and said no, and I said it louder. Then nobody said anything.';

for (const [kind, engineOf] of Object.entries(ENGINES)) {
  describe(`the keyboard alone in ${kind}`, () => {
    let engine: Engine;
    let launched: Launched;
    let page: Page;

    before(async () => {
      engine = await engineOf('keyboard');
      launched = await engine.launch();
      ({ page } = launched);
      page.setDefaultTimeout(20_000);
    });

    after(async () => {
      await launched.quit();
      engine.end();
    });

    it('creates a journal', async () => {
      await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
      await tabTo('Passphrase');
      await page.keyboard.type(PASSPHRASE);
      await tabTo('Once more');
      await page.keyboard.type(PASSPHRASE);
      await page.keyboard.press('Enter');
      await page.getByRole('list', { name: 'Recovery code' }).waitFor({ timeout: 60_000 });
      await press('Later');
    });

    it('sets a case down, and only one part of it for oneself', async () => {
      await page.getByRole('textbox', { name: 'What came home with you today?' }).waitFor();
      await tabTo('What came home with you today?');
      await page.keyboard.type('H');
      await page.getByRole('textbox', { name: 'Story', exact: true }).waitFor();
      await page.keyboard.type(STORY.slice(1));
      await page.getByRole('banner').getByText('Saved', { exact: true }).waitFor();
      await page.keyboard.press('Control+Shift+ArrowLeft');
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.tc-mine-line, .tc-mine').first().waitFor();
    });

    it('turns the chairs', async () => {
      await press('Chairs');
      await page.getByRole('textbox', { name: 'Doctor', exact: true }).waitFor();
      await tabTo('Doctor');
      await page.keyboard.type('I wanted to be thanked.');
      await tabTo('Patient');
      await page.keyboard.type('I had not slept.');
    });

    it('makes a card, disguises it, reads it and answers', async () => {
      await press('Card');
      await tabTo('Cue 1');
      await page.keyboard.type('He said no. Walter never came back.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('The handkerchief');
      await press('Disguise');
      await page.getByText(/^\d+ left$/).waitFor();
      await page.keyboard.press('Shift+A');
      await page.getByText('All decided').waitFor();
      await press('Read it once');
      await page.getByRole('button', { name: 'Read, next' }).waitFor();
      const finished = page.getByText('All of it is read.');
      await outOfControls();
      for (let i = 0; i < 10 && !(await finished.isVisible()); i++) await page.keyboard.press('Space');
      await finished.waitFor();
      await choose(/know who this is/, 'No');
      await choose(/would they feel/, 'cared for');
      await press('Ready');
    });

    it('takes it along', async () => {
      await page.getByRole('button', { name: 'Word', exact: true }).waitFor();
      const { name } = await engine.take(launched, 'Word', () => press('Word'));
      assert.equal(name, 'card.docx');
      await page.getByText('Saved as a Word file.').waitFor();
      assert.deepEqual(launched.offenses, []);
    });

    /** By Tab, and back by Shift+Tab where the end of the page was passed. Each stop on the way can be seen. */
    async function tabTo(name: string): Promise<void> {
      const been: string[] = [];
      for (let i = 0; i < 60; i++) {
        const here = await focused(page);
        if (here.name === name) return;
        assert.ok(here.seen, `the focus cannot be seen on ${here.name}`);
        been.push(here.name);
        await page.keyboard.press('Tab');
        // Inside a text Tab is a way out too: nothing holds the focus.
        assert.ok(i < 3 || new Set(been.slice(-3)).size > 1, `the focus is held by ${here.name}`);
      }
      assert.fail(`Tab never comes to ${name}: ${been.join(' · ')}`);
    }

    async function press(name: string): Promise<void> {
      await tabTo(name);
      await page.keyboard.press('Enter');
    }

    async function choose(group: RegExp, answer: string): Promise<void> {
      const label = await page
        .getByRole('radiogroup', { name: group })
        .getByRole('radio')
        .first()
        .evaluate(nameOf);
      await tabTo(label);
      for (let i = 0; i < 3 && (await focused(page)).name !== answer; i++)
        await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await page.getByRole('radio', { name: answer, exact: true, checked: true }).waitFor();
    }

    /** Space belongs to a button that has the focus: reading goes on from anywhere else. */
    async function outOfControls(): Promise<void> {
      for (let i = 0; i < 40; i++) {
        const on = await page.evaluate(() => document.activeElement?.closest('button, a, input') ?? null);
        if (on === null) return;
        await page.keyboard.press('Shift+Tab');
      }
    }
  });
}

/** What has the focus, by the name a screen reader says, and whether an outline or a line shows it. */
async function focused(page: Page): Promise<{ name: string; seen: boolean }> {
  const handle = await page.evaluateHandle(() => document.activeElement ?? document.body);
  const name = await handle.evaluate(nameOf);
  const seen = await handle.evaluate((element) => {
    if (element === document.body || !(element instanceof HTMLElement)) return true;
    const shown = (style: CSSStyleDeclaration): boolean =>
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== 'none';
    const isText =
      element.isContentEditable || element.matches('input:not([type=radio], [type=checkbox]), textarea');
    // A text shows its caret; a radio its label.
    const label = element.closest('label');
    return (
      isText ||
      shown(getComputedStyle(element)) ||
      (label !== null && shown(getComputedStyle(label))) ||
      element.tabIndex < 0
    );
  });
  await handle.dispose();
  return { name, seen };
}

function nameOf(element: Element): string {
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  const by = element.getAttribute('aria-labelledby');
  const said =
    element.getAttribute('aria-label') ??
    (by === null
      ? null
      : by
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ')) ??
    labels?.[0]?.textContent ??
    element.textContent;
  return said.replace(/\s+/gu, ' ').trim().slice(0, 60);
}
