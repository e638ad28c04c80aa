/**
 * A page of some forty findings by keyboard, in real Electron and in Chromium: one key each, every one of them open with its
 * reason and its places before it is decided; alike ones together in fewer; and all of it undone, key by key.
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ENGINES, type Engine, type Launched } from './engines.ts';
import { readMarked } from './marked-case.ts';
import { create, walkOn, writeCase, type Walk } from './walk.ts';

const marked = readMarked(path.join(process.env['THIRD_CHAIR_STAGE'] ?? '', 'cases/case-20-letterhead.txt'));

for (const [kind, engineOf] of Object.entries(ENGINES)) {
  describe(`forty findings in ${kind}`, () => {
    let engine: Engine;
    let launched: Launched;
    let walk: Walk;

    before(async () => {
      engine = await engineOf('forty');
      launched = await engine.launch();
      launched.page.setDefaultTimeout(20_000);
      walk = walkOn(launched.page);
      await create(walk);
      await writeCase(walk, marked);
      await walk.place('Page');
      for (const one of await walk.page.locator('[data-sentence]').all()) await one.click();
      await walk.button('Disguise');
      await walk.page.getByText(/^\d+ left$/).waitFor();
    });

    after(async () => {
      await launched.quit();
      engine.end();
    });

    const aside = () => walk.page.getByRole('complementary');
    const open = () => aside().locator('section:has([role="radiogroup"])');

    async function left(): Promise<number> {
      const said = (await aside().getByRole('status').innerText()).trim();
      return said === 'All decided' ? 0 : Number(/^(\d+) left$/.exec(said)?.[1] ?? NaN);
    }

    it('takes one key each, and shows what each is about', async () => {
      const begun = await left();
      assert.ok(begun >= 30, `${String(begun)} decisions`);
      let places = 0;
      for (let more = begun; more > 0; more--) {
        const shown = await open().innerText();
        assert.match(shown, /\S/);
        assert.ok((await open().getByRole('radio').count()) >= 2);
        const marks = await open()
          .getByRole('list', { name: /^Where it stands/ })
          .locator('mark')
          .count();
        assert.ok(marks >= 1);
        places += marks;
        await walk.key('Enter');
        assert.equal(await left(), more - 1);
      }
      assert.ok(places >= 38, `${String(places)} places`);
      assert.deepEqual(launched.offenses, []);
    });

    it('is undone key by key, and done again with the alike ones together', async () => {
      const all = await aside().locator('> button, > section').count();
      for (let done = 0; done < all && (await left()) < all; done++) await walk.key('ControlOrMeta+z');
      const begun = await left();
      assert.equal(begun, all);
      let keys = 0;
      while ((await left()) > 0 && keys < begun) {
        await walk.key('Shift+Enter');
        keys++;
      }
      assert.equal(await left(), 0);
      assert.ok(keys * 2 <= begun, `${String(keys)} keys for ${String(begun)} decisions`);
    });
  });
}
