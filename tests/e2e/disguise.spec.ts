/**
 * The disguise, in real Electron and in Chromium: a dictated case is typed, its page is decided by keyboard alone, a
 * missed one is marked, who is who is corrected, something is undone; and the page is read and ready.
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ENGINES, type Engine, type Launched } from './engines.ts';
import { leaks } from './leaks.ts';
import { readMarked } from './marked-case.ts';
import { create, readAll, saved, send, walkOn, writeCase, type Walk } from './walk.ts';

const marked = readMarked(path.join(process.env['THIRD_CHAIR_STAGE'] ?? '', 'cases/case-03-present.txt'));

/** Sentences of story and doctor, with names, places, a bed, an age, days, and a name in a slide nobody looks for. */
const SENT = [
  'So Grace',
  'Dr. Grace Oyelaran',
  'So I go up today',
  '61-year-old woman',
  'And I laughed',
  'Femi, that',
  'Every summer',
  'I cried on',
  'I never told',
];

for (const [kind, engineOf] of Object.entries(ENGINES)) {
  describe(`the disguise in ${kind}`, () => {
    let engine: Engine;
    let launched: Launched;
    let walk: Walk;

    before(async () => {
      engine = await engineOf('disguise');
      launched = await engine.launch();
      launched.page.setDefaultTimeout(20_000);
      walk = walkOn(launched.page);
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

    const page = () => walk.page.getByRole('article', { name: 'The page, disguised' });
    const aside = () => walk.page.getByRole('complementary');
    const open = () => aside().locator('section:has([role="radiogroup"])');
    const nameOf = async () => (await open().getAttribute('aria-label')) ?? '';

    /** How many nobody has decided about. */
    async function left(): Promise<number> {
      const said = (await aside().getByRole('status').innerText()).trim();
      return said === 'All decided' ? 0 : Number(/^(\d+) left$/.exec(said)?.[1] ?? NaN);
    }

    async function until(came: () => Promise<boolean>, what: string): Promise<void> {
      for (let tries = 0; tries < 100; tries++) {
        if (await came()) return;
        await walk.page.waitForTimeout(50);
      }
      assert.fail(what);
    }

    test('opens with what tells most, suggestions already in the text', async () => {
      await create(walk);
      await writeCase(walk, marked);
      await walk.place('Page');
      for (const beginning of SENT) await send(walk, beginning);
      await walk.button('Disguise');
      await walk.page.getByText(/^\d+ left$/).waitFor();
      assert.equal(await nameOf(), 'Grace Oyelaran');
      assert.ok((await left()) >= 8);
      const shown = await page().innerText();
      assert.match(shown, /my patient/i);
      assert.doesNotMatch(shown, /Oyelaran|Femi|Bigelow/);
      assert.match(await open().innerText(), /Where|A title|name/);
    });

    test('is decided by keyboard, row by row, while nothing moves', async () => {
      const rows = () =>
        aside()
          .locator('> button, > section')
          .evaluateAll((all) =>
            all.map((row) => row.getAttribute('aria-label') ?? row.textContent.split(' →')[0] ?? ''),
          );
      const order = await rows();
      const count = await left();
      await walk.key('Enter');
      await walk.key('Enter');
      assert.equal(await left(), count - 2);
      assert.deepEqual(await rows(), order);
    });

    test('takes one back with undo, and takes another way by its key', async () => {
      const count = await left();
      await walk.key('ControlOrMeta+z');
      assert.equal(await left(), count + 1);
      const again = await nameOf();
      await walk.key('1');
      assert.equal(await left(), count);
      assert.notEqual(await nameOf(), again);
      await walk.key('ControlOrMeta+z');
      await walk.key('Enter');
      assert.equal(await left(), count);
    });

    test('marks one that was missed, which joins who is who, found everywhere', async () => {
      assert.match(await page().innerText(), /Winnicott/);
      await walk.key('m');
      await walk.page.keyboard.insertText('Winnicott');
      await walk.key('Enter');
      await until(async () => (await nameOf()) === 'Winnicott', 'the marked name did not open');
      assert.doesNotMatch(await page().innerText(), /Winnicott/);
      await walk.key('w');
      await walk.page.keyboard.insertText('a well-known analyst');
      await walk.key('Enter');
      assert.match(await page().innerText(), /a slide with a well-known analyst on it/);
    });

    test('corrects who is who, and the text follows', async () => {
      await walk.key('c');
      const table = walk.page.getByRole('table', { name: 'Who is who' });
      await table.waitFor();
      assert.equal(await table.getByRole('row', { name: 'Winnicott' }).count(), 1);
      const reads = (what: RegExp) => until(async () => what.test(await page().innerText()), String(what));
      await table.getByRole('button', { name: /^Role of Susan/ }).focus();
      await walk.key('Enter');
      await walk.page.getByRole('menuitem', { name: 'friend', exact: true }).waitFor();
      await walk.page.keyboard.type('fr');
      await walk.key('Enter');
      await reads(/I never told a friend the 2006 thing/);
      await table.getByRole('textbox', { name: 'What Susan is told as' }).focus();
      await walk.key('ControlOrMeta+a');
      await walk.page.keyboard.insertText('my wife');
      await walk.key('Enter');
      await reads(/I never told my wife the 2006 thing/);
      await table.getByRole('button', { name: 'More about Susan' }).focus();
      await walk.key('ControlOrMeta+z');
      await reads(/I never told a friend the 2006 thing/);
      await walk.key('c');
      await open().waitFor();
    });

    test('is done with Enter alone, read, and ready', async () => {
      const begun = await left();
      for (let presses = 0; presses < begun; presses++) await walk.key('Enter');
      assert.equal(await left(), 0);
      await saved(walk);
      // Where the last one was decided, the keyboard stands at the way on.
      await walk.key('Enter');
      await readAll(walk);
      await walk.choose(/know who this is/, 'No');
      await walk.choose(/would they feel/, 'cared for');
      await walk.button('Ready');
      await walk.button('Copy');
      await walk.page.getByText('On the clipboard for 30 seconds.').waitFor();
      const told = await launched.clipboard();
      assert.match(told, /well-known analyst/);
      const names = [...marked.direct, 'Winnicott'].filter((word) => !/^(?:Grace|David)$/.test(word));
      assert.deepEqual(leaks(Buffer.from(told), names), []);
    });
  });
}
