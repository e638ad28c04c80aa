/**
 * The main job, in real Electron and in Chromium: create a journal, write a case from three chairs, make a card and a
 * page, disguise, read, ready, take along in every form; quit; relaunch; unlock; all there, and nothing told.
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ENGINES, type Engine, type Launched } from './engines.ts';
import { openExport } from './exports.ts';
import { leaks, leaksIn, threeWords } from './leaks.ts';
import { readMarked } from './marked-case.ts';
import {
  create,
  disguiseReadReady,
  PASSPHRASE,
  readAll,
  saved,
  send,
  sentence,
  unlock,
  walkOn,
  writeCase,
  type Walk,
} from './walk.ts';

const marked = readMarked(
  path.join(process.env['THIRD_CHAIR_STAGE'] ?? '', 'cases/case-01-the-handkerchief.txt'),
);

/** Every marked direct identifier of the case. */
const { direct } = marked;

const FORMS = ['Word', 'PDF', 'Print', 'Markdown', 'Plain text'];

const CUES = [
  'Handkerchief, unfolded on my desk on March 11',
  'I said it louder. "Then why do you come here, Walter?"',
  'Outside his house, his lighter',
];

const SENT = [
  'Walter Lindqvist has been my patient',
  'On March 11 he took a handkerchief',
  'I said I could have the CT done',
  'He said no.',
  'Then I said it louder.',
  'He has never used my first name.',
  'He folded the handkerchief back',
  'I drove it out to him after work',
  "I wasn't frightened for him",
  'I was insulted.',
  "I haven't called.",
  'My mother smoked.',
];

for (const [kind, engineOf] of Object.entries(ENGINES)) {
  describe(`the main job in ${kind}`, () => {
    let engine: Engine;
    let launched: Launched;
    let walk: Walk;

    async function launch(): Promise<void> {
      launched = await engine.launch();
      launched.page.setDefaultTimeout(20_000);
      walk = walkOn(launched.page);
    }

    before(async () => {
      engine = await engineOf('main');
      await launch();
    });

    after(async () => {
      await launched.quit();
      engine.end();
    });

    const test = (name: string, body: () => Promise<void>): void => {
      it(name, async () => {
        walk.actions = 0;
        await body();
        assert.deepEqual(launched.offenses, []);
      });
    };

    test('creates a journal and writes the case from three chairs', async () => {
      await create(walk);
      assert.ok(walk.actions <= 5, `launch to the first word took ${String(walk.actions)} actions`);
      await writeCase(walk, marked);
      await walk.button(/^Name this case/);
      await walk.page.keyboard.insertText('The handkerchief');
      await walk.key('Enter');
      await saved(walk);
    });

    test('makes a card within 20 actions', async () => {
      await walk.place('Card');
      for (const [i, cue] of CUES.entries()) await walk.write(`Cue ${String(i + 1)}`, cue);
      await disguiseReadReady(walk);
      assert.ok(walk.actions <= 20, `${String(walk.actions)} actions`);
    });

    test('takes the card along in every form, without a marked identifier', async () => {
      await takeEverything('card');
    });

    test('makes a page within 60 actions', async () => {
      await walk.place('Page');
      for (const beginning of SENT) await send(walk, beginning);
      await disguiseReadReady(walk);
      assert.ok(walk.actions <= 60, `${String(walk.actions)} actions`);
    });

    test('takes the page along in every form, without a marked identifier', async () => {
      await takeEverything('page');
    });

    test('an edit reopens its sentence, and nothing leaves until it is read', async () => {
      await walk.place('Page');
      await sentence(walk, 'My mother smoked.').click();
      await walk.button('Disguise');
      await walk.button('Read it once');
      await walk.page.getByRole('button', { name: 'Ready', exact: true }).waitFor();
      assert.equal(await walk.page.getByRole('button', { name: 'Word', exact: true }).count(), 0);
      await readAll(walk);
    });

    test('is all there after quitting, and told nothing meanwhile', async () => {
      await saved(walk);
      await launched.quit();
      const tells = [
        ...threeWords(Object.values(marked.texts).join('\n')),
        ...direct.filter((word) => word.length >= 5),
        'The handkerchief',
      ];
      assert.deepEqual(leaksIn(engine.profile, tells), []);
      await launch();
      await unlock(walk, `${PASSPHRASE} not`);
      await walk.page.getByText('That is not the passphrase. The journal is whole.').waitFor();
      await walk.page.getByRole('textbox', { name: 'Passphrase' }).fill('');
      await unlock(walk);
      await walk.page.getByText('The handkerchief', { exact: true }).click();
      await walk.place('Chairs');
      for (const [label, name] of [
        ['Doctor', 'doctor'],
        ['Patient', 'patient'],
        ['Between', 'relationship'],
      ] as const) {
        const box = walk.page.getByRole('textbox', { name: label, exact: true });
        await box.click();
        await walk.key('ControlOrMeta+End');
        assert.ok(flat(marked.texts[name]).endsWith(flat(await box.innerText()).slice(-150)), label);
      }
      await walk.place('Card');
      for (const [i, cue] of CUES.entries())
        assert.equal(
          await walk.page.getByRole('textbox', { name: `Cue ${String(i + 1)}` }).inputValue(),
          cue,
        );
      await walk.button('Disguise');
      await walk.page.getByText('All decided').waitFor();
      await walk.button('Read it once');
      await walk.page.getByText('All of it is read.').waitFor();
      await walk.button('Ready');
      for (const form of ['Word', 'Markdown', 'plain text', 'paper', 'clipboard'])
        await walk.page
          .getByText(new RegExp(`(as|on|by).*${form}`))
          .first()
          .waitFor();
    });

    async function takeEverything(what: 'card' | 'page'): Promise<void> {
      await walk.button('More');
      for (const form of FORMS.filter((one) => !engine.without.includes(one))) {
        const button = walk.page.getByRole('button', { name: form, exact: true });
        const { name, bytes } = await engine.take(launched, form, () => button.click());
        assert.match(name, new RegExp(`^(${what}|print)\\.(md|txt|docx|pdf)$`));
        const opened = await openExport(name, bytes);
        tellsNothing(opened.text, name);
        for (const around of [bytes, ...opened.around]) assert.deepEqual(leaks(around, direct), [], name);
        await walk.page.getByText(/^(Saved as|Handed to)/).waitFor();
      }
      for (const form of engine.without)
        assert.equal(await walk.page.getByRole('button', { name: form, exact: true }).count(), 0);
      await walk.button('Copy');
      await walk.page.getByText('On the clipboard for 30 seconds.').waitFor();
      tellsNothing(await launched.clipboard(), 'copy');
      await saved(walk);
    }
  });
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words that were to leave are there, and no marked direct identifier is. */
function tellsNothing(text: string, name: string): void {
  assert.match(text, /handkerchief/i, `${name} does not hold its words`);
  assert.deepEqual(leaks(Buffer.from(text), direct), [], name);
}
