/**
 * Evenings, bring in and take out on the demo journal, in both engines: a case read as it was and brought back; the whole
 * journal taken out after its passphrase; texts brought in once, and a file that is not one refused.
 */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import JSZip from 'jszip';
import { DEMO_PASSPHRASE } from '../../build/demo/make-demo.ts';
import { openDemo } from './demo-journal.ts';
import { ENGINES, type Engine, type Launched, type Taken } from './engines.ts';
import { saved, type Walk } from './walk.ts';

const PLAIN = 'The kettle in the break room clicked off, and I still stood there.';
const MARKDOWN = '# The umbrella\n\nShe left her umbrella, and I ran after her with it.\n';
const NEW_WORDS = 'A new ending, written tonight.';

for (const [kind, engineOf] of Object.entries(ENGINES)) {
  describe(`evenings, bring in and take out in ${kind}`, () => {
    let engine: Engine;
    let launched: Launched;
    let walk: Walk;

    const evenings = () => walk.page.getByRole('navigation', { name: 'Evenings of this case' });
    const dates = () => evenings().getByRole('listitem');
    const choose = (name: string, bytes: Uint8Array | string): Promise<void> =>
      walk.page.getByLabel('The file').setInputFiles({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      });
    const told = (words: string | RegExp): Promise<void> =>
      walk.page.getByRole('status').filter({ hasText: words }).first().waitFor();

    const test = (name: string, body: () => Promise<void>): void => {
      it(name, async () => {
        await body();
        assert.deepEqual(launched.offenses, []);
      });
    };

    before(async () => {
      engine = await engineOf('evenings-back');
      ({ launched, walk } = await openDemo(engine));
    });

    after(async () => {
      await launched.quit();
      engine.end();
    });

    test('reads an evening as it was', async () => {
      const { page } = walk;
      await page
        .getByRole('button', { name: /^The handkerchief/ })
        .first()
        .click();
      await walk.button(/^Written over \w+ evenings$/);
      await dates().nth(3).waitFor();
      await dates().last().getByRole('button').click();
      const then = page.getByRole('article', { name: /^Written / });
      await then.getByRole('region', { name: 'Story' }).waitFor();
      assert.equal(await then.getByRole('region', { name: 'Doctor' }).count(), 0);
      assert.equal(await then.getByRole('textbox').count(), 0);
    });

    test('brings one back, and keeps what stood there as an evening', async () => {
      const { page } = walk;
      const story = page.getByRole('textbox', { name: 'Story' });
      await walk.button('Back to the story');
      await story.click();
      await walk.key('Control+End');
      await page.keyboard.insertText(` ${NEW_WORDS}`);
      await saved(walk);
      await walk.button(/^Written over \w+ evenings$/);
      await dates().nth(3).waitFor();
      const before = await dates().count();
      await dates().last().getByRole('button').click();
      await walk.button('Bring this back');
      await walk.button('Leave it as it is');
      await walk.button('Bring this back');
      await walk.button('Bring it back');
      await told('It is back.');
      assert.equal(await dates().count(), before + 1);
      await walk.button('Back to the story');
      await story.waitFor();
      assert.doesNotMatch(await story.innerText(), /written tonight/);
      await walk.button(/^Written over \w+ evenings$/);
      await evenings()
        .getByRole('button', { name: /Kept when another evening was brought back/ })
        .click();
      await page.getByRole('article').getByText(NEW_WORDS).waitFor();
    });

    test('takes the whole journal out, after the warning and the passphrase', async () => {
      const { page } = walk;
      await walk.button('All cases');
      await walk.button('Settings');
      await walk.button('Take the whole journal out');
      await page.getByText('All of it leaves readable').waitFor();
      await walk.write('Your passphrase', 'not the passphrase');
      await walk.button('Take it out');
      await page.getByText('That is not the passphrase of this journal. Nothing left.').waitFor();
      await page.getByRole('textbox', { name: 'Your passphrase' }).fill(DEMO_PASSPHRASE);
      const taken = await engine.take(launched, 'Zip', () => walk.button('Take it out'));
      await told(/^Taken out: 21 cases/);
      const texts = await markdownOf(taken);
      assert.ok(texts.some((text) => text.includes('The handkerchief') && text.includes(NEW_WORDS)));
      await page.getByText(/^Last taken out/).waitFor();
    });

    test('brings in plain text and Markdown, looked at first, and tells what is here already', async () => {
      const { page } = walk;
      await walk.button('Bring in from a file');
      await choose('kettle.txt', PLAIN);
      await page.getByRole('checkbox', { name: /kettle/ }).waitFor();
      await walk.button('Bring in 1 entry');
      await told('Brought in: 1 case.');
      await choose('umbrella.md', MARKDOWN);
      await page.getByRole('checkbox', { name: /umbrella/, checked: true }).click();
      await page.getByRole('button', { name: 'Choose at least one' }).waitFor();
      await walk.button('All of them');
      await walk.button('Bring in 1 entry');
      await told('Brought in: 1 case.');
      await choose('kettle-again.txt', PLAIN);
      await page.getByText('One is in the journal already, word for word.').waitFor();
      assert.ok(!(await page.getByRole('checkbox', { name: /kettle/ }).isChecked()));
      await walk.button('Another file');
    });

    test('refuses a hostile file by a sentence, and nothing is lost', async () => {
      const { page } = walk;
      await choose('deep.json', '['.repeat(200_000));
      await told(/Nothing was brought in\./);
      await choose('cut.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 255, 255, 255, 255, 0, 0, 255));
      await told('This file is damaged or cut off');
      await walk.button('All cases');
      const list = page.getByRole('list', { name: 'Cases', exact: true });
      for (const name of [/^The handkerchief/, /kettle in the break room/, /^The umbrella/])
        await list.getByRole('button', { name }).first().waitFor();
    });
  });
}

/** What a reader finds in it, without the journal. */
async function markdownOf({ name, bytes }: Taken): Promise<string[]> {
  assert.equal(name, 'journal.zip');
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter((file) => file.name.endsWith('.md'));
  return Promise.all(files.map((file) => file.async('string')));
}
