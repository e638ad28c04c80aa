/**
 * The house itself, in real Electron with its sandbox on: what a page may not do, what the bridge does not take, one
 * window and one instance, and the ways to lock. What is refused here has a control where the same thing, allowed,
 * would have shown (a worker that starts, a save that arrives, a renderer that lives on).
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { ATTEMPTS, REFUSALS } from './attempts.ts';
import { create, PASSPHRASE, saved, unlock, walkOn } from './walk.ts';

const STAGE = process.env['THIRD_CHAIR_STAGE'] ?? '';
const ELECTRON = process.env['THIRD_CHAIR_ELECTRON'] ?? '';
const APP = path.join(STAGE, 'app');
const PROFILE = path.join(STAGE, 'out', 'house', 'profile');
const EXPORTS = path.join(STAGE, 'out', 'house', 'exports');
const ARGS = [`--user-data-dir=${PROFILE}`, APP];

void describe('the house', () => {
  let app: ElectronApplication;
  let page: Page;

  async function launch(): Promise<void> {
    app = await _electron.launch({
      executablePath: ELECTRON,
      chromiumSandbox: true,
      args: ARGS,
      env: { ...(process.env as Record<string, string>), THIRD_CHAIR_TEST_SAVE_DIR: EXPORTS },
    });
    page = await app.firstWindow();
    page.setDefaultTimeout(20_000);
  }

  before(async () => {
    for (const folder of [PROFILE, EXPORTS]) mkdirSync(folder, { recursive: true });
    await launch();
    await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
  });
  after(async () => {
    await app.close();
  });

  void it('is one window at app://journal, with a title that never changes', async () => {
    assert.equal(page.url(), 'app://journal/');
    await page.evaluate(() => {
      document.title = 'a name';
    });
    const titles = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    );
    assert.deepEqual(titles, ['Third Chair']);
  });

  void it('keeps its data in the folder it was given', async () => {
    assert.equal(await app.evaluate(({ app: house }) => house.getPath('userData')), PROFILE);
  });

  for (const [name, attempt] of Object.entries(ATTEMPTS))
    void it(`refuses a page ${name}`, async () => {
      const outcome = await page.evaluate(attempt);
      assert.ok(REFUSALS.has(outcome), `${name}: ${outcome}`);
      assert.equal(page.url(), 'app://journal/');
      assert.equal(app.windows().length, 1);
    });

  for (const address of ['https://example.com/', 'file:///etc/hostname', 'app://other/', 'data:text/html,x'])
    void it(`does not leave for ${address}`, async () => {
      await page.evaluate((to) => {
        location.href = to;
      }, address);
      await page.waitForTimeout(150);
      assert.equal(page.url(), 'app://journal/');
    });

  void it('takes nothing of another shape over the bridge', async () => {
    const answers = await page.evaluate(async () => {
      const { bridge } = window as unknown as {
        bridge: Record<string, (argument: unknown) => Promise<unknown>>;
      };
      const bytes = new Uint8Array(1);
      return Promise.all([
        bridge['save']?.({ name: '../card.md', bytes }),
        bridge['save']?.({ name: 'card.md', bytes: 'text' }),
        bridge['pdf']?.('html'),
        bridge['copy']?.({ text: 1 }),
        bridge['openLog']?.({}),
      ]);
    });
    for (const answer of answers) assert.deepEqual(answer, { ok: false, problem: 'failed' });
    assert.deepEqual(readdirSync(EXPORTS), []);
    const control = await page.evaluate(() => {
      const { bridge } = window as unknown as {
        bridge: Record<string, (argument: unknown) => Promise<unknown>>;
      };
      return bridge['save']?.({ name: 'card.md', bytes: Uint8Array.of(104, 105) });
    });
    assert.deepEqual(control, { ok: true, value: null });
    assert.equal(readFileSync(path.join(EXPORTS, 'card.md'), 'utf8'), 'hi');
  });

  void it('shows the page functions of the contract, and nothing of Electron or node', async () => {
    const seen = await page.evaluate(() => [
      Object.keys((window as unknown as { bridge: object }).bridge).sort(),
      ['require', 'process', 'Buffer', 'module', 'ipcRenderer'].filter((name) => name in window),
    ]);
    assert.deepEqual(seen, [
      ['copy', 'lockAfter', 'onLockNow', 'openLog', 'pdf', 'present', 'print', 'save', 'sealed'],
      [],
    ]);
  });

  void it('lets one instance run: a second one ends at once, and says nothing', async () => {
    const second = spawn(ELECTRON, ARGS, { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    second.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
    const code = await new Promise((resolve) => second.once('exit', resolve));
    assert.deepEqual([code, said], [0, '']);
  });

  void it('lock: the view goes at once, the renderer is replaced, the clipboard is cleared, and it opens again', async () => {
    const walk = walkOn(page);
    await create(walk);
    await walk.write('What came home with you today?', 'The lamp stayed on.');
    await saved(walk);
    await page.evaluate(() => {
      const { bridge } = window as unknown as { bridge: { copy(copied: object): Promise<unknown> } };
      return bridge.copy({ text: 'three lines' });
    });
    const before = await renderer();
    assert.equal(await clipboard(), 'three lines');
    assert.equal(await press('Lock'), 1);
    await replaced(before);
    assert.equal(await clipboard(), '');
    await unlock(walk);
    await page.getByText('The lamp stayed on.').first().waitFor();
  });

  void it('suspend, told twice, locks once; a page that does not answer is ended all the same', async () => {
    await page.evaluate(() => {
      // A page that is busy for longer than the house waits.
      setTimeout(() => {
        const until = Date.now() + 6000;
        while (Date.now() < until);
      }, 0);
    });
    const before = await renderer();
    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('suspend');
      powerMonitor.emit('suspend');
      powerMonitor.emit('resume');
    });
    await replaced(before);
    await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
  });

  void it('a renderer that dies by itself comes back locked', async () => {
    const before = await renderer();
    process.kill(before, 'SIGKILL');
    await replaced(before);
    await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
  });

  void it('words that could not be written at lock are there after the next unlock', async () => {
    const walk = walkOn(page);
    await unlock(walk);
    await page.getByText('The lamp stayed on.').first().click();
    const log = path.join(PROFILE, 'journal', 'gen-1');
    const story = page.getByRole('textbox', { name: 'What came home with you today?', exact: true });
    await story.click();
    await page.keyboard.press('Control+End');
    chmodSync(log, 0o400);
    await page.keyboard.insertText(' It was still on at four.');
    const before = await renderer();
    await press('Lock');
    await replaced(before);
    chmodSync(log, 0o600);
    await app.close();
    assert.ok(existsSync(log));
    await launch();
    await unlock(walkOn(page), PASSPHRASE);
    await page.getByText('It was still on at four.').first().waitFor();
  });

  function renderer(): Promise<number> {
    return app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    );
  }

  /** The old process is gone, a new page stands, and nothing covers it any more. */
  async function replaced(before: number): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      const after = await app.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0];
        return {
          pid: window?.webContents.getOSProcessId() ?? 0,
          loading: window?.webContents.isLoading() ?? true,
          covers: window?.contentView.children.length ?? 1,
        };
      });
      if (after.pid > 0 && after.pid !== before && !after.loading && after.covers === 0) {
        assert.equal(existsSync(`/proc/${String(before)}`), false);
        [page = page] = app.windows();
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the renderer was not replaced');
  }

  /** @return how many sheets cover the page right after */
  function press(label: string): Promise<number> {
    return app.evaluate(({ Menu, BrowserWindow }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      items.find((item) => item.label === wanted)?.click();
      return BrowserWindow.getAllWindows()[0]?.contentView.children.length ?? 0;
    }, label);
  }

  function clipboard(): Promise<string> {
    return app.evaluate(({ clipboard: board }) => board.readText());
  }
});
