/**
 * What happens around the main job on ordinary and bad evenings, in both engines: naming, only mine, swapping a name,
 * deleting, locking in the middle of a word, the recovery code, a hostile paste, a crash, a damaged front, a second instance.
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ENGINES, type Engine, type Launched } from './engines.ts';
import { leaksIn } from './leaks.ts';
import { create, saved, unlock, walkOn, type Walk } from './walk.ts';

const STORY =
  'Odette Varga came back about her knee. Odette never mentions the fall. Her son Matthias waits outside, and I go blank.';

for (const [kind, engineOf] of Object.entries(ENGINES)) {
  describe(`evenings in ${kind}`, () => {
    let engine: Engine;
    let launched: Launched;
    let walk: Walk;
    let recoveryCode = '';

    async function launch(): Promise<void> {
      launched = await engine.launch();
      launched.page.setDefaultTimeout(20_000);
      walk = walkOn(launched.page);
    }

    async function meetAgain(): Promise<void> {
      const page = await launched.afterLock();
      page.setDefaultTimeout(20_000);
      walk = walkOn(page);
    }

    /** What the page says somewhere. */
    const says = (words: string | RegExp): Promise<void> => walk.page.getByText(words).first().waitFor();

    const storyText = async (): Promise<string> =>
      (await walk.page.getByRole('textbox', { name: 'Story', exact: true }).innerText()).trim();

    before(async () => {
      engine = await engineOf('evenings');
      await launch();
    });

    after(async () => {
      await launched.quit();
      engine.end();
    });

    it('refuses a weak passphrase and two that differ, in words', async () => {
      await walk.write('Passphrase', 'password1');
      await walk.button('Create my journal');
      await says('This one is too easy to guess. Add a word or two.');
      await walk.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('');
      await walk.write('Passphrase', 'quiet orchard ladder seventeen');
      await walk.write('Once more', 'quiet orchard ladder seventy');
      await walk.button('Create my journal');
      await says('These two are not the same.');
      for (const name of ['Passphrase', 'Once more'])
        await walk.page.getByRole('textbox', { name, exact: true }).fill('');
    });

    it('sets a case down, names it, keeps a sentence only mine, swaps a name everywhere', async () => {
      recoveryCode = await create(walk);
      await walk.write('What came home with you today?', STORY);
      await saved(walk);
      await walk.button(/^Name this case/);
      await walk.page.keyboard.insertText('The locksmith');
      await walk.key('Enter');
      const story = walk.page.getByRole('textbox', { name: 'Story', exact: true });
      await story.click();
      await walk.key('ControlOrMeta+End');
      await walk.page.keyboard.insertText('\nI think of my father.');
      await walk.key('Shift+Home');
      await walk.button('Only mine');
      await walk.page.getByRole('button', { name: 'Not only mine' }).waitFor();
      await story.getByText('Odette', { exact: false }).first().waitFor();
      await walk.page.getByText('Odette Varga', { exact: true }).click();
      await walk.button('Swap');
      await says(/swapped in \d places/);
      const text = await storyText();
      assert.doesNotMatch(text, /Odette|Varga/);
      assert.match(text, /my patient/i);
      await saved(walk);
    });

    it('never proposes what is only mine', async () => {
      await walk.place('Page');
      await says('Choose what may travel');
      assert.equal(await walk.page.locator('[data-sentence]').filter({ hasText: 'my father' }).count(), 0);
      assert.equal(await walk.page.getByText('I think of my father.').count(), 1);
    });

    it('locks in the middle of a word and has every letter after', async () => {
      await walk.place('Story');
      await walk.page.getByRole('textbox', { name: 'Story', exact: true }).click();
      await walk.key('ControlOrMeta+Home');
      await walk.page.keyboard.type('Unfinis');
      // All of the app may be gone before the key is let go.
      await walk.key('ControlOrMeta+l').catch(() => undefined);
      await meetAgain();
      await walk.page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
      assert.equal(await walk.page.getByText('Unfinis').count(), 0);
      await unlock(walk);
      await walk.page.getByText('The locksmith').click();
      assert.match(await storyText(), /^Unfinis/);
    });

    it('opens with the recovery code, and names the group of a slip', async () => {
      await walk.button('Lock').catch(() => undefined);
      await meetAgain();
      await walk.button('Use the recovery code');
      const groups = recoveryCode.split(' ');
      const slipped = groups
        .map((group, i) => (i === 2 ? (group.startsWith('A') ? 'B' : 'A') + group.slice(1) : group))
        .join(' ');
      await walk.write('Recovery code', slipped);
      await walk.key('Enter');
      await says(/Look at group 3 once more/);
      await walk.page.getByRole('textbox', { name: 'Recovery code' }).fill(recoveryCode.toLowerCase());
      await walk.key('Enter');
      await walk.page.getByText('The locksmith').waitFor();
    });

    it('refuses a paste of 5 MB, drops control characters, and loses nothing', async () => {
      await walk.page.getByText('The locksmith').click();
      const before = await storyText();
      await paste(walk, 'x'.repeat(5_000_000));
      await says('That is more than one text can hold, so nothing was put in. What you wrote is untouched.');
      assert.equal(await storyText(), before);
      await paste(walk, 'ring\u0000ing \u0007bell\u202e');
      await says('A few invisible characters were left out of what you pasted.');
      assert.match(await storyText(), /ringing bell/);
      await saved(walk);
    });

    it('a killed program loses nothing that was saved', async () => {
      await walk.page.getByRole('textbox', { name: 'Story', exact: true }).click();
      await walk.key('ControlOrMeta+End');
      await walk.page.keyboard.type(' Last words before the lights went out.');
      await walk.page.getByRole('banner').getByText('Saving').waitFor();
      await saved(walk);
      await launched.kill();
      await launch();
      await unlock(walk);
      await walk.page.getByText('The locksmith').click();
      assert.match(await storyText(), /before the lights went out/);
    });

    it('tells the name of a case to no file', () => {
      assert.deepEqual(
        leaksIn(engine.profile, [
          'The locksmith',
          'Matthias',
          'before the lights',
          recoveryCode.replaceAll(' ', '-'),
          recoveryCode,
        ]),
        [],
      );
    });

    it('deletes a case after asking once', async () => {
      await walk.button('All cases');
      await walk.page.getByText('The locksmith').hover();
      await walk.button('Delete “The locksmith”');
      await says(/no program can promise that a disk forgets/);
      await walk.button('Delete it');
      await walk.page.getByRole('listitem').waitFor({ state: 'detached' });
    });

    if (kind === 'electron')
      it('opens by any whole copy of the front, and calls a front without one damaged, never the passphrase wrong', async () => {
        const inside = (): Promise<void> =>
          walk.page.getByRole('textbox', { name: 'What came home with you today?' }).waitFor();
        const [header = '', spare = ''] = ['header.bin', 'header.bak'].map((name) =>
          path.join(engine.profile, 'journal', name),
        );
        const whole = readFileSync(header);
        const bent = whole.map((byte, at) => (at === 60 ? byte ^ 1 : byte));
        const meet = async (bin: Uint8Array, bak: Uint8Array): Promise<void> => {
          await launched.quit();
          writeFileSync(header, bin);
          writeFileSync(spare, bak);
          await launch();
        };
        await meet(new Uint8Array(0), whole);
        await unlock(walk);
        await inside();
        await meet(whole.subarray(0, 200), bent);
        await unlock(walk);
        await inside();
        await launched.quit();
        rmSync(path.join(engine.profile, 'IndexedDB'), { recursive: true });
        for (const file of [header, spare]) writeFileSync(file, bent);
        for (const name of readdirSync(path.join(engine.profile, 'journal')).filter((file) =>
          file.startsWith('gen-'),
        )) {
          const file = path.join(engine.profile, 'journal', name);
          writeFileSync(file, Buffer.concat([bent, readFileSync(file).subarray(512)]));
        }
        await launch();
        await says('The front of this journal is damaged');
        assert.equal(await walk.page.getByText('That is not the passphrase').count(), 0);
        assert.equal(await walk.page.getByRole('button', { name: 'Create my journal' }).count(), 0);
        for (const name of readdirSync(path.join(engine.profile, 'journal')).filter((file) =>
          file.startsWith('gen-'),
        )) {
          const file = path.join(engine.profile, 'journal', name);
          writeFileSync(file, Buffer.concat([whole, readFileSync(file).subarray(512)]));
        }
        await meet(whole, whole);
      });

    if (kind === 'electron')
      it('lets a second instance go, and keeps the first', async () => {
        const second = spawn(
          process.env['THIRD_CHAIR_ELECTRON'] ?? '',
          [`--user-data-dir=${engine.profile}`, path.join(process.env['THIRD_CHAIR_STAGE'] ?? '', 'app')],
          { stdio: 'ignore' },
        );
        const code = await new Promise((resolve) => second.once('exit', resolve));
        assert.equal(code, 0);
        await unlock(walk);
        await walk.page.getByRole('textbox', { name: 'What came home with you today?' }).waitFor();
      });

    it('nothing went against the policy', () => {
      assert.deepEqual(launched.offenses, []);
    });
  });
}

async function paste(walk: Walk, text: string): Promise<void> {
  const story = walk.page.getByRole('textbox', { name: 'Story', exact: true });
  await story.click();
  await story.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
