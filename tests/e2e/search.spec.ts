/**
 * Search on the demo journal, in both engines: as one types, with a letter wrong, narrowed; what was found is shown where
 * it stands; what is saved and deleted is followed; and nothing of it is anywhere but in memory.
 */

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openDemo } from './demo-journal.ts';
import { ENGINES, type Engine, type Launched } from './engines.ts';
import { leaksIn } from './leaks.ts';
import { saved, type Walk } from './walk.ts';

for (const [kind, engineOf] of Object.entries(ENGINES)) {
  describe(`search in ${kind}`, () => {
    let engine: Engine;
    let launched: Launched;
    let walk: Walk;

    const field = () => walk.page.getByRole('searchbox', { name: 'Search your cases' });
    const found = () => walk.page.getByRole('list', { name: 'Cases with these words' });
    const came = (words: string | RegExp): Promise<void> =>
      walk.page.getByRole('status').filter({ hasText: words }).first().waitFor();

    /** What the selection holds, in a field or on the page. */
    const selected = (): Promise<string> =>
      walk.page.evaluate(() => {
        const field = document.activeElement;
        return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
          ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
          : String(getSelection());
      });

    async function ask(words: string): Promise<void> {
      await field().fill(words);
    }

    before(async () => {
      engine = await engineOf('search');
      ({ launched, walk } = await openDemo(engine));
    });

    /** Whatever the one before it left. */
    beforeEach(async () => {
      const back = walk.page.getByRole('button', { name: 'Back to all cases' });
      if ((await back.count()) > 0) await back.click();
    });

    after(async () => {
      await launched.quit();
      engine.end();
    });

    it('begins by its key, and finds as one types, with the words lit', async () => {
      await walk.key('Control+f');
      assert.ok(await field().evaluate((input) => input === document.activeElement));
      await walk.page.keyboard.type('handkerch');
      await came('1 case');
      await found()
        .getByRole('button', { name: /^The handkerchief/ })
        .waitFor();
      assert.equal(await found().locator('mark').first().textContent(), 'handkerchief');
    });

    it('finds with a letter wrong, and says that it is only nearly so', async () => {
      await ask('handkercheif');
      await walk.page.getByText('Spelled nearly so').waitFor();
      await found()
        .getByRole('button', { name: /^The handkerchief/ })
        .waitFor();
    });

    it('says what to do where there is nothing', async () => {
      await ask('xylophone');
      await came('Nothing found');
      await walk.page.getByText('Nothing has these words.').waitFor();
    });

    it('opens what was found where it stands, and Escape goes back to it', async () => {
      await ask('dishwasher');
      await found()
        .getByRole('button', { name: /^Relationship/ })
        .first()
        .click();
      await walk.page.getByRole('region', { name: 'Between' }).waitFor();
      await walk.page.waitForFunction(() => String(getSelection()) === 'dishwasher');
      await walk.key('Escape');
      await found().waitFor();
      assert.equal(await field().inputValue(), 'dishwasher');

      await ask('squares unfolded');
      await came('Nothing found');
      await ask('unfolded desk');
      await found()
        .getByRole('button', { name: /^Card and page/ })
        .click();
      await walk.page.getByRole('textbox', { name: /1/ }).first().waitFor();
      await walk.page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
      assert.match(await selected(), /^(Handkerchief|unfolded)$/);
      await walk.key('Escape');
    });

    it('is narrowed by chair, feeling, pull and group, and widened by one word', async () => {
      await ask('the');
      await found().getByRole('button').first().waitFor();
      await walk.button('Narrow');
      await walk.page.getByRole('combobox', { name: 'Pull' }).selectOption('hide');
      await found()
        .getByRole('button', { name: /^The laugh/ })
        .waitFor();
      assert.equal(
        await found()
          .getByRole('button', { name: /^The handkerchief/ })
          .count(),
        0,
      );
      await walk.page.getByRole('combobox', { name: 'Feeling' }).selectOption('humiliated');
      await ask('');
      await came('1 case');
      await found()
        .getByRole('button', { name: /^The laugh/ })
        .waitFor();
      await walk.page.getByRole('combobox', { name: 'Group' }).selectOption({ label: 'The Thursday group' });
      await came('Nothing found');
      await walk.button('Look everywhere');
      await walk.page.getByRole('list', { name: 'Cases', exact: true }).waitFor();
    });

    it('goes with the keys: down to what was found, up and back', async () => {
      await ask('lighter');
      await found().getByRole('button').first().waitFor();
      await field().press('ArrowDown');
      assert.ok(
        await found()
          .getByRole('button')
          .first()
          .evaluate((one) => one === document.activeElement),
      );
      await walk.key('ArrowUp');
      assert.ok(await field().evaluate((input) => input === document.activeElement));
      await walk.key('Escape');
      await walk.page.getByRole('list', { name: 'Cases', exact: true }).waitFor();
      assert.equal(await field().inputValue(), '');
    });

    it('follows what is written and what is deleted', async () => {
      await walk.write('What came home with you today?', 'A bandoneon in the waiting room, all afternoon.');
      await saved(walk);
      await walk.button('All cases');
      await ask('bandoneon');
      await came('1 case');
      await field().press('Escape');
      await walk.page.getByRole('button', { name: /^Delete “A bandoneon/ }).click();
      await walk.button('Delete it');
      await walk.page.getByRole('button', { name: /^Delete “A bandoneon/ }).waitFor({ state: 'detached' });
      await ask('bandoneon');
      await came('Nothing found');
      await field().press('Escape');
    });

    it('leaves no word on the disk, and breaks no policy', () => {
      assert.deepEqual(leaksIn(engine.profile, ['handkerchief', 'bandoneon in the waiting']), []);
      assert.deepEqual(launched.offenses, []);
    });
  });
}
