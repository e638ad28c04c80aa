/**
 * Round the group, in both engines: a group in the settings and for a case, an evening after it, three lines that
 * leave like a card, the next visit, an evening that starts from nothing; and all of it there after a relaunch.
 */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ENGINES, type Engine, type Launched } from './engines.ts';
import { leaksIn, threeWords } from './leaks.ts';
import { create, PASSPHRASE, readAll, saved, unlock, walkOn, type Walk } from './walk.ts';

const STORY = 'Odette Varga came back about her knee, and I went blank again while she talked of the stairs.';
const AFTERWARDS = 'Priya said it was anger. I only felt how tired I had been of being kind.';
const LINES = ['Tired is a feeling too', 'I can wait at the foot of the stairs'];
const HEARD = 'A story about a waiting room, and my own grandfather in it.';
const DIFFERENT = 'I looked up when she stopped talking.';

for (const [kind, engineOf] of Object.entries(ENGINES)) {
  describe(`after the group in ${kind}`, () => {
    let engine: Engine;
    let launched: Launched;
    let walk: Walk;

    async function launch(): Promise<void> {
      launched = await engine.launch();
      launched.page.setDefaultTimeout(20_000);
      walk = walkOn(launched.page);
    }

    const says = (words: string | RegExp): Promise<void> => walk.page.getByText(words).first().waitFor();
    const cases = (): Promise<void> => walk.button('All cases');

    async function clean(): Promise<void> {
      await Promise.resolve();
      assert.deepEqual(launched.offenses, []);
    }

    before(async () => {
      engine = await engineOf('after');
      await launch();
      await create(walk);
    });

    after(async () => {
      await launched.quit();
      engine.end();
    });

    it('keeps a group: its name, who is usually in the room, how long each part takes', async () => {
      await walk.button('Settings');
      await walk.button('Add a group');
      await walk.write('Name of this group', 'Tuesdays');
      await walk.key('Enter');
      await walk.page.getByRole('checkbox', { name: 'Someone from my clinic' }).click();
      const present = walk.page.getByRole('textbox', { name: 'Minutes: To present' });
      await present.fill('7');
      await walk.key('Enter');
      await walk.page.getByRole('group', { name: 'Tuesdays' }).waitFor();
      await cases();
      await walk.button('Settings');
      await walk.button('Who and how long: Tuesdays');
      assert.equal(await present.inputValue(), '7');
      assert.ok(await walk.page.getByRole('checkbox', { name: 'Someone from my clinic' }).isChecked());
      await cases();
      await clean();
    });

    it('says beside the card which group it is for, and how long that takes', async () => {
      await walk.write('What came home with you today?', STORY);
      await walk.place('Card');
      await walk.page.getByRole('checkbox', { name: 'Tuesdays' }).click();
      await says('7 minutes to present, 5 for questions, 25 to sit back, 10 to come back in.');
      await walk.place('Page');
      assert.ok(await walk.page.getByRole('checkbox', { name: 'Tuesdays' }).isChecked());
      await saved(walk);
    });

    it('keeps an evening after the group, and notices gently what is of the others', async () => {
      await walk.place('After');
      await walk.write('What stayed with you', AFTERWARDS);
      await says('Names of the group, and what they said, stay there.');
      await walk.page.locator('.tc-id', { hasText: 'Priya' }).click();
      await walk.button('Swap');
      await says('“Priya” was swapped in 1 place.');
      await says(/^Someone said it was anger\./);
      await walk.choose(/How was it/, 'I brought it, and another was told');
      await saved(walk);
      await clean();
    });

    it('lets three lines leave like a card, and nothing else', async () => {
      for (const [i, line] of LINES.entries()) await walk.write(`Line ${String(i + 1)}`, line);
      await walk.button('Disguise');
      await walk.button('Read it once');
      await readAll(walk);
      await walk.choose(/know who this is/, 'No');
      await walk.choose(/would they feel/, 'cared for');
      await walk.button('Ready');
      await walk.button('Copy');
      await says('On the clipboard');
      assert.equal((await launched.clipboard()).trim().replace(/\r/g, ''), LINES.join('\n'));
      await walk.button('More');
      const { name, bytes } = await engine.take(launched, 'Markdown', () => walk.button('Markdown'));
      assert.match(name, /^lines.*\.md$/);
      const text = Buffer.from(bytes).toString('utf8');
      for (const line of LINES) assert.ok(text.includes(line), text);
      assert.doesNotMatch(text, /anger|knee|Priya|Odette/);
      await clean();
    });

    it('waits for the next visit in the list of cases, until it is done', async () => {
      await walk.place('After');
      await walk.page.getByRole('checkbox', { name: 'When you next see them' }).click();
      await saved(walk);
      await cases();
      await walk.button(/^When you next see them: /);
      await walk.write('In me', DIFFERENT);
      await walk.button('Done');
      await says(DIFFERENT);
      await saved(walk);
      await cases();
      await walk.page.getByRole('list', { name: 'Cases' }).waitFor();
      assert.equal(await walk.page.getByRole('button', { name: /^When you next see them/ }).count(), 0);
    });

    it('starts from nothing, for one who only listened', async () => {
      await walk.button('After the group');
      await walk.button('You only listened');
      await says('Then only what it stirred in you, and nothing of their patient.');
      await walk.write('What stayed with you', HEARD);
      assert.equal(await walk.page.getByRole('region', { name: 'Next visit' }).count(), 0);
      await saved(walk);
      await cases();
      assert.equal(await walk.page.getByRole('list', { name: 'Cases' }).getByRole('listitem').count(), 2);
      await says(/^A story about a waiting room/);
      await clean();
    });

    it('starts from one that was told, chosen among the cases', async () => {
      await walk.button('After the group');
      await walk.button('You told one');
      await walk.button(/^Odette Varga came back/);
      await says('I told this one');
      await says('Earlier evenings');
      await cases();
    });

    it('is all there after quitting, and told nothing meanwhile', async () => {
      await launched.quit();
      const tells = [STORY, AFTERWARDS, HEARD, DIFFERENT, ...LINES].flatMap(threeWords);
      assert.deepEqual(leaksIn(engine.profile, [...tells, 'Tuesdays']), []);
      await launch();
      await unlock(walk, PASSPHRASE);
      await walk.button(/^Odette Varga came back/);
      await walk.place('After');
      await says(/I only felt how tired I had been/);
      await says(DIFFERENT);
      const line = walk.page.getByRole('textbox', { name: 'Line 2' });
      assert.equal(await line.inputValue(), LINES[1]);
      await clean();
    });
  });
}
