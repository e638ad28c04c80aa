/**
 * A journal that loses nothing, as the physician meets it, in both engines: another passphrase, another code, a backup
 * and back, on the same computer and on a fresh one, a damaged file and its sheet, a journal set aside.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BACKUP_NAME } from '../../shared/host/host.ts';
import { ENGINES, type Engine, type Launched } from './engines.ts';
import { create, PASSPHRASE, saved, unlock, walkOn, type Walk } from './walk.ts';

const OTHER = 'harbor pencil ninety quilt lantern';
const FIRST = 'The ferryman asked whether I ever sleep.';
const SECOND = 'She folded the letter three times and said nothing.';

for (const [kind, engineOf] of Object.entries(ENGINES)) {
  describe(`safekeeping in ${kind}`, () => {
    let engine: Engine;
    let launched: Launched;
    let walk: Walk;
    let firstCode = '';
    let secondCode = '';
    /** A backup with both cases in it, and the passphrase and code it had. */
    let backup = '';

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

    async function lock(): Promise<void> {
      await walk.button('Lock').catch(() => undefined);
      await meetAgain();
      await walk.page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
    }

    const says = (words: string | RegExp): Promise<void> => walk.page.getByText(words).first().waitFor();
    const inside = (): Promise<void> =>
      walk.page.getByRole('textbox', { name: 'What came home with you today?' }).waitFor();
    const cases = (): ReturnType<Walk['page']['getByRole']> =>
      walk.page.getByRole('list', { name: 'Cases', exact: true }).getByRole('listitem');

    async function begin(text: string): Promise<void> {
      await walk.write('What came home with you today?', text);
      await walk.page.getByRole('textbox', { name: 'Story', exact: true }).waitFor();
      await saved(walk);
      await walk.button('All cases');
    }

    async function codeShown(): Promise<string> {
      const groups = walk.page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem');
      await groups.first().waitFor({ timeout: 60_000 });
      const labels = await Promise.all((await groups.all()).map((group) => group.getAttribute('aria-label')));
      return labels.map((label) => label?.replace(/^.*: /, '') ?? '').join(' ');
    }

    async function backUp(): Promise<string> {
      const place = path.join(engine.exports, BACKUP_NAME);
      if (kind === 'chromium') {
        const [download] = await Promise.all([
          walk.page.waitForEvent('download'),
          walk.button('Back up to a file'),
        ]);
        await download.saveAs(place);
      } else await walk.button('Back up to a file');
      await says(/^Backed up\. Opened again and checked: /);
      return place;
    }

    /** Chooses the backup and opens it. */
    async function openBackup(field: 'Its passphrase' | 'Its recovery code', secret: string): Promise<void> {
      if (kind === 'chromium') {
        const [chooser] = await Promise.all([
          walk.page.waitForEvent('filechooser'),
          walk.button('Choose a file'),
        ]);
        await chooser.setFiles(backup);
      } else await walk.button('Choose a file');
      await walk.page.getByRole('textbox', { name: 'Its passphrase' }).waitFor();
      if (field === 'Its recovery code') await walk.button('Use its recovery code');
      await walk.write(field, secret);
      await walk.key('Enter');
      await says(/^It holds /);
    }

    before(async () => {
      engine = await engineOf('safekeeping');
      await launch();
    });

    after(async () => {
      await launched.quit();
      engine.end();
    });

    it('makes a journal with a case', async () => {
      firstCode = await create(walk);
      await inside();
      await begin(FIRST);
    });

    it('changes the passphrase: the new one opens, the former does not', async () => {
      await walk.button('Settings');
      await walk.button('Change the passphrase');
      await walk.write('Current passphrase', PASSPHRASE);
      await walk.write('New passphrase', OTHER);
      await walk.write('Once more', OTHER);
      await walk.button('Change it');
      await says('Your passphrase is changed. Copies made before today still open with your old passphrase.');
      await lock();
      await unlock(walk, PASSPHRASE);
      await says('That is not the passphrase. The journal is whole.');
      await unlock(walk, OTHER);
      await inside();
      await walk.page.getByText(FIRST).waitFor();
    });

    it('makes a new code: it opens, the former does not', async () => {
      await walk.button('Settings');
      await walk.button('Make a new code');
      await walk.write('Your passphrase', OTHER);
      await walk.button('Make a new code now');
      secondCode = await codeShown();
      assert.notEqual(secondCode, firstCode);
      await walk.button('Later');
      await walk.page.getByRole('heading', { name: 'Settings' }).waitFor();
      await lock();
      await walk.button('Use the recovery code');
      await walk.write('Recovery code', firstCode);
      await walk.key('Enter');
      await says('This code is well formed, but it is not the one of this journal.');
      await walk.page.getByRole('textbox', { name: 'Recovery code' }).fill(secondCode);
      await walk.key('Enter');
      await inside();
    });

    it('backs up to a file, and says what was opened again', async () => {
      await begin(SECOND);
      await walk.button('Settings');
      backup = await backUp();
      await says('Backed up. Opened again and checked: 2 cases.');
      await says(/^The last backup was made /);
      assert.equal(readFileSync(backup).subarray(0, 6).toString('latin1'), '3CHAIR');
    });

    it('merges it: the deleted one comes back only where it is asked for', async () => {
      await walk.button('Cases');
      await walk.page.getByText(SECOND).hover();
      await walk.page.getByRole('button', { name: /^Delete “She folded/ }).click();
      await walk.button('Delete it');
      await cases().nth(1).waitFor({ state: 'detached' });
      await walk.button('Settings');
      await walk.button('Restore from a file');
      await openBackup('Its passphrase', OTHER);
      await says('1 case is the same here.');
      await walk.page.getByRole('checkbox', { name: /She folded/ }).check();
      await walk.button('Bring it in');
      await inside();
      await walk.page.getByText(SECOND).waitFor();
      assert.equal(await cases().count(), 2);
    });

    it('restores a backup as the journal, with its own passphrase', async () => {
      await begin('Only since the backup.');
      await walk.button('Settings');
      await walk.button('Restore from a file');
      await openBackup('Its recovery code', secondCode);
      await walk.button('Make it the journal');
      await walk.page.getByRole('alertdialog').getByRole('button', { name: 'Make it the journal' }).click();
      await says(/^The backup is your journal now/);
      assert.equal(await walk.page.getByText('Only since the backup.').count(), 0);
      await lock();
      await unlock(walk, OTHER);
      await walk.page.getByText(SECOND).waitFor();
    });

    it('erases what is not there any more, after asking', async () => {
      await walk.button('Settings');
      await walk.button('Erase the copies now');
      await walk.write('Your passphrase', OTHER);
      await walk.button('Erase now');
      await walk.page.getByRole('alertdialog').getByRole('button', { name: 'Erase now' }).click();
      await says('Only what the journal holds today is left on this computer.');
      await walk.page.getByText(SECOND).waitFor();
      await walk.button('Settings');
      await walk.button('Show the copies');
      await says('There is no earlier copy yet.');
    });

    it('seals everything anew when someone knows it', async () => {
      await walk.button('Someone knows it');
      await walk.write('Current passphrase', OTHER);
      await walk.write('New passphrase', PASSPHRASE);
      await walk.write('Once more', PASSPHRASE);
      await walk.button('Seal everything anew');
      await walk.page.getByRole('alertdialog').getByRole('button', { name: 'Seal everything anew' }).click();
      const thirdCode = await codeShown();
      await walk.button('Later');
      await says(/^Everything is sealed with a new key/);
      await lock();
      await unlock(walk, OTHER);
      await says('That is not the passphrase. The journal is whole.');
      await walk.button('Use the recovery code');
      await walk.write('Recovery code', secondCode);
      await walk.key('Enter');
      await says('This code is well formed, but it is not the one of this journal.');
      await walk.page.getByRole('textbox', { name: 'Recovery code' }).fill(thirdCode);
      await walk.key('Enter');
      await walk.page.getByText(SECOND).waitFor();
    });

    if (kind === 'electron')
      it('shows the recovery sheet for a damaged log, and recovers what opens', async () => {
        await begin('Before the damage.');
        await begin('After the damage.');
        await launched.quit();
        const journal = path.join(engine.profile, 'journal');
        const file = newestGeneration(journal);
        const bytes = readFileSync(file);
        const frames = framesOf(bytes);
        const middle = frames.at(-3) ?? 0;
        bytes[middle + 60] = (bytes[middle + 60] ?? 0) ^ 0xff;
        writeFileSync(file, bytes);
        // Without the working set everything is read on unlocking, not in the background after it.
        rmSync(path.join(engine.profile, 'IndexedDB'), { recursive: true });
        await launch();
        await unlock(walk);
        await says('This journal is not as we left it');
        assert.equal(await walk.page.getByRole('button', { name: 'Create my journal' }).count(), 0);
        await walk.button('Recover the journal');
        await inside();
        await walk.page.getByText('After the damage.').waitFor();
        await walk.page.getByText(SECOND).waitFor();
        assert.deepEqual(launched.offenses, []);
      });

    it('sets the journal aside, and takes a backup in where there is none: by code', async () => {
      await walk.button('Settings');
      await walk.button('Set this journal aside');
      await walk.button('Set it aside');
      await walk.button('I have a backup');
      await openBackup('Its recovery code', secondCode);
      await walk.button('Make it my journal');
      await inside();
      await walk.page.getByText(FIRST).waitFor();
      await walk.page.getByText(SECOND).waitFor();
    });

    it('on a fresh computer: by passphrase', async () => {
      await launched.quit();
      engine.end();
      const file = readFileSync(backup);
      engine = await engineOf('safekeeping-fresh');
      backup = path.join(engine.exports, BACKUP_NAME);
      writeFileSync(backup, file);
      await launch();
      await walk.button('I have a backup');
      await openBackup('Its passphrase', OTHER);
      await walk.button('Make it my journal');
      await inside();
      await lock();
      await unlock(walk, OTHER);
      await walk.page.getByText(FIRST).waitFor();
      await walk.page.getByText(SECOND).waitFor();
    });

    it('nothing went against the policy', () => {
      assert.deepEqual(launched.offenses, []);
    });
  });
}

function newestGeneration(journal: string): string {
  const [newest] = readdirSync(journal)
    .filter((name) => /^gen-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(4)) - Number(a.slice(4)));
  assert.ok(newest !== undefined);
  return path.join(journal, newest);
}

/** Where each frame of a generation begins: after the header, "TCF1", a length, a box, a link. */
function framesOf(bytes: Buffer): readonly number[] {
  const found: number[] = [];
  for (let at = 512; bytes.subarray(at, at + 4).toString('latin1') === 'TCF1';) {
    found.push(at);
    at += 8 + bytes.readUInt32LE(at + 4) + 32;
  }
  return found;
}
