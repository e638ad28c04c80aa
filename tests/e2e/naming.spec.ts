/**
 * Around the writing, in both engines: feelings and pulls named in the chairs, someone to call, going in without notes,
 * the card alone on the screen and on a shared one, and looking back over two evenings.
 */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ENGINES, type Engine, type Launched } from './engines.ts';
import { create, disguiseReadReady, PASSPHRASE, saved, unlock, walkOn, type Walk } from './walk.ts';

const STORY = 'Odette Varga came back about her knee, and I looked at the clock before she sat down.';
const CUES = ['The clock, before Odette sat down', 'Her hand on the door'];
const DAY = 86_400_000;

for (const [kind, engineOf] of Object.entries(ENGINES)) {
  describe(`around the writing in ${kind}`, () => {
    let engine: Engine;
    let launched: Launched;
    let walk: Walk;

    async function launch(): Promise<void> {
      launched = await engine.launch();
      launched.page.setDefaultTimeout(20_000);
      walk = walkOn(launched.page);
    }

    const marks = (): Promise<(string | null)[]> =>
      walk.page
        .locator('[data-mark]')
        .all()
        .then((found) => Promise.all(found.map((mark) => mark.getAttribute('aria-label'))));

    /** What the window has heard so far of being kept from shared screens. */
    async function told(expected: readonly boolean[]): Promise<void> {
      let heard = await launched.kept();
      for (let tries = 0; tries < 50 && heard.length < expected.length; tries++) {
        await walk.page.waitForTimeout(20);
        heard = await launched.kept();
      }
      assert.deepEqual(heard, expected);
    }

    before(async () => {
      engine = await engineOf('naming');
      await launch();
      await create(walk);
      await walk.write('What came home with you today?', STORY);
      await saved(walk);
    });

    after(async () => {
      await launched.quit();
      engine.end();
    });

    const test = (name: string, body: () => Promise<void>): void => {
      it(name, async () => {
        await body();
        assert.deepEqual(launched.offenses, []);
      });
    };

    test('names feelings and pulls, cluster first, by keyboard', async () => {
      const { page } = walk;
      await walk.place('Chairs');
      const line = page.getByRole('button', { name: 'Name a feeling, for me' });
      await line.focus();
      await page.keyboard.press('Enter');
      const surface = page.getByRole('dialog', { name: 'For me' });
      await surface.waitFor();
      for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'Tab', 'Enter']) await page.keyboard.press(key);
      await surface.getByRole('button', { name: 'ashamed', pressed: true }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await surface.getByRole('button', { name: 'to rescue', pressed: true }).waitFor();
      await page.keyboard.press('Escape');
      await surface.waitFor({ state: 'detached' });
      const named = page.getByRole('list', { name: 'Named this evening, for me' });
      assert.deepEqual(await named.getByRole('listitem').allTextContents(), ['ashamed', 'to rescue']);
      assert.ok(await line.evaluate((word) => word === document.activeElement));
      await walk.button('Take back to rescue');
      assert.deepEqual(await named.getByRole('listitem').allTextContents(), ['ashamed']);
    });

    test('names for the patient, imagined, in the patient’s chair', async () => {
      await walk.page.getByRole('textbox', { name: 'Patient', exact: true }).click();
      await walk.button('Name a feeling, imagined for the patient');
      await walk.button('small');
      await walk.button('ashamed');
      await walk.key('Escape');
      await saved(walk);
      await walk.place('After');
      await walk.page.getByRole('list', { name: 'Named this evening, imagined for the patient' }).waitFor();
    });

    test('keeps someone to call, and stands on the day without notes', async () => {
      await walk.button('All cases');
      await walk.button('Going in');
      await walk.page.getByText('Start at the moment.').waitFor();
      await walk.button('Add someone to call');
      await walk.write('Their name', 'Ruth');
      await walk.write('Their number', '555 0148');
      await walk.key('Enter');
      await walk.button('What this protects, and what it cannot');
      await walk.page.getByText('If you or a patient may be in danger, that call comes first.').waitFor();
      await walk.page.getByText('Ruth').waitFor();
      await walk.button('Going in without notes');
      await walk.page.getByText('555 0148').waitFor();
      await walk.button('Back');
    });

    test('shows the card as typed on one’s own screen, and hides it at once', async () => {
      const { page } = walk;
      await page
        .getByRole('button', { name: /Odette Varga/ })
        .first()
        .click();
      await walk.place('Card');
      for (const [k, cue] of CUES.entries()) await walk.write(`Cue ${String(k + 1)}`, cue);
      await saved(walk);
      await walk.button('Look at it');
      await page.getByText('Look, then leave it.').waitFor();
      assert.equal(await page.getByRole('banner').count(), 0);
      assert.equal(await page.getByRole('button', { name: 'Show it on a shared screen' }).count(), 0);
      await walk.key('Escape');
      await page.getByRole('heading', { name: 'Hidden' }).waitFor({ state: 'attached' });
      assert.equal(await page.getByText('door').count(), 0);
      await walk.key('Escape');
      await page.getByText('Her hand on the door').waitFor();
      await walk.button('Back');
    });

    test('shows only ready words on a shared screen, notes it, and hides them at once', async () => {
      const { page } = walk;
      await disguiseReadReady(walk);
      await walk.button('On the screen');
      await walk.button('Show it on a shared screen');
      await page.getByRole('heading', { name: 'On a shared screen' }).waitFor({ state: 'attached' });
      const inApp = kind === 'electron';
      await told(inApp ? [false] : []);
      const seen = await page.getByRole('main').innerText();
      assert.match(seen, /Her hand on the door/);
      assert.doesNotMatch(seen, /Odette|Varga|knee|clock before she/);
      assert.equal(await page.getByRole('banner').count(), 0);
      assert.equal(await page.getByRole('navigation').count(), 0);
      await walk.key('Escape');
      assert.equal((await page.getByRole('main').innerText()).trim(), 'Hidden');
      await walk.key('Escape');
      await page.getByText('Her hand on the door').waitFor();
      await walk.button('Leave');
      await page.getByText('It is no longer shown.').waitFor();
      await told(inApp ? [false, true] : []);
      await walk.button('Back');
      await walk.button('Take along');
      await page.getByText('On a shared screen').waitFor();
    });

    test('looks back once that is asked for: a mark, a table, the case', async () => {
      const { page } = walk;
      await walk.button('All cases');
      await walk.button('Look back over a year');
      await page.locator('[data-mark]').first().waitFor();
      const [mark] = await marks();
      assert.match(mark ?? '', /^ashamed, for me and for the patient · .* · Odette Varga came back/);
      await page.locator('[data-mark]').first().focus();
      await walk.key('t');
      await page.getByRole('cell', { name: 'ashamed' }).waitFor();
      await walk.key('t');
      await page.locator('[data-mark]').first().focus();
      await walk.key('Enter');
      await page.getByRole('textbox', { name: 'Story' }).waitFor();
    });

    test('reads an earlier evening without changing it, and draws the course of both', async () => {
      await launched.quit();
      await launch();
      const { page } = walk;
      const then = Date.now() + 3 * DAY;
      await page.clock.setFixedTime(then);
      // A tab that sees its clock jump locks: it begins with the other one.
      if (kind === 'chromium') await page.reload();
      await unlock(walk, PASSPHRASE);
      await page
        .getByRole('button', { name: /Odette Varga/ })
        .first()
        .click();
      await walk.place('Chairs');
      assert.equal(await page.getByRole('list', { name: 'Named this evening, for me' }).count(), 0);
      await walk.button('Name a feeling, for me');
      await page.getByRole('region', { name: 'On earlier evenings' }).getByText('ashamed').waitFor();
      await walk.button('good');
      await walk.button('relieved');
      await walk.key('Escape');
      await saved(walk);
      await walk.button('All cases');
      await walk.button('Looking back');
      await page.getByText('What came back').click();
      await page.locator('[data-mark]').nth(1).waitFor();
      assert.equal((await marks()).length, 2);
      await page.getByRole('button', { name: /^The course of Odette/ }).click();
      await page.locator('[data-mark]').nth(1).waitFor();
      const course = await marks();
      assert.match(course[0] ?? '', /for me and for the patient: ashamed/);
      assert.match(course[1] ?? '', /for me: relieved$/);
    });
  });
}
