/**
 * The house itself, in real Electron with its sandbox on: what a page may not do, what the bridge does not take, one
 * window and one instance, and the ways to lock. What is refused here has a control where the same thing, allowed,
 * would have shown (a worker that starts, a save that arrives, a renderer that lives on).
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { _electron, type ElectronApplication, type Locator, type Page } from 'playwright-core';
import { ATTEMPTS, DOWNLOADS, REFUSALS } from './attempts.ts';
import { listen, makeOpenApp, type Listener } from './control.ts';
import { endAll, housesOf, meet, successorOf } from './houses.ts';
import { create, saved, unlock, walkOn } from './walk.ts';

const STAGE = process.env['THIRD_CHAIR_STAGE'] ?? '';
const ELECTRON = process.env['THIRD_CHAIR_ELECTRON'] ?? '';
const APP = path.join(STAGE, 'app');
const PROFILE = path.join(STAGE, 'out', 'house', 'profile');
const EXPORTS = path.join(STAGE, 'out', 'house', 'exports');
const ARGS = [`--user-data-dir=${PROFILE}`, APP];

interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

async function launch(): Promise<Running> {
  const app = await _electron.launch({
    executablePath: ELECTRON,
    chromiumSandbox: true,
    args: ARGS,
    env: { ...(process.env as Record<string, string>), THIRD_CHAIR_TEST_SAVE_DIR: EXPORTS },
  });
  const page = await app.firstWindow();
  page.setDefaultTimeout(20_000);
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
  return { app, page };
}

describe('the house keeps a page in', () => {
  let app: ElectronApplication;
  let page: Page;
  let listener: Listener;

  before(async () => {
    for (const folder of [PROFILE, EXPORTS]) mkdirSync(folder, { recursive: true });
    listener = await listen();
    ({ app, page } = await launch());
  });
  after(async () => {
    await app.close();
    listener.close();
  });

  it('its picture is kept from captures, except while presenting', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const told: boolean[] = [];
      if (window) Object.assign(window, { told, setContentProtection: (on: boolean) => told.push(on) });
    });
    await page.evaluate(() => {
      const { bridge } = window as unknown as { bridge: { present(on: unknown): void } };
      bridge.present(true);
      bridge.present('yes');
      bridge.present(false);
    });
    const told = await app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows() as unknown as { told: boolean[] }[];
      for (let tries = 0; tries < 50 && (window?.told.length ?? 0) < 2; tries++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return window?.told;
    });
    assert.deepEqual(told, [false, true]);
  });

  it('one window at app://journal, with a title that never changes', async () => {
    assert.equal(page.url(), 'app://journal/');
    await page.evaluate(() => {
      document.title = 'a name';
    });
    const titles = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    );
    assert.deepEqual(titles, ['Third Chair']);
  });

  it('data in the folder it was given', async () => {
    assert.equal(await app.evaluate(({ app: house }) => house.getPath('userData')), PROFILE);
  });

  it('the functions of the contract on the page, and nothing of Electron or node', async () => {
    const seen = await page.evaluate(() => [
      Object.keys((window as unknown as { bridge: object }).bridge).sort(),
      ['require', 'process', 'Buffer', 'module', 'ipcRenderer'].filter((name) => name in window),
    ]);
    assert.deepEqual(seen, [
      [
        'chooseBackup',
        'copy',
        'lockAfter',
        'onLockNow',
        'openLog',
        'pdf',
        'present',
        'print',
        'save',
        'saveBackup',
        'sealed',
      ],
      [],
    ]);
  });

  it('nothing of another shape over the bridge', async () => {
    const bytes = Uint8Array.of(104, 105);
    for (const [name, argument] of [
      ['save', { name: '../card.md', bytes }],
      ['save', { name: 'card.md', bytes: 'text' }],
      ['pdf', 'html'],
      ['copy', { text: 1 }],
      ['openLog', {}],
    ] as const)
      assert.deepEqual(await say(page, name, argument), { ok: false, problem: 'failed' });
    assert.deepEqual(readdirSync(EXPORTS), []);
    assert.deepEqual(await say(page, 'save', { name: 'card.md', bytes }), { ok: true, value: null });
    assert.equal(readFileSync(path.join(EXPORTS, 'card.md'), 'utf8'), 'hi');
  });

  it('one instance: a second one ends at once, and says nothing', async () => {
    const second = spawn(ELECTRON, ARGS, { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    second.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
    const code = await new Promise((resolve) => second.once('exit', resolve));
    assert.deepEqual([code, said], [0, '']);
  });

  for (const [name, attempt] of Object.entries(ATTEMPTS))
    it(`refused: ${name}`, async () => {
      const outcome = await page.evaluate(attempt, listener.address);
      assert.ok(REFUSALS.has(outcome), outcome);
      assert.equal(page.url(), 'app://journal/');
      assert.equal(app.windows().length, 1);
    });

  for (const [name, offer] of Object.entries(DOWNLOADS))
    it(`refused: a download ${name}`, async () => {
      assert.equal(await isKept(app, page, offer), false);
    });

  for (const address of ['https://example.com/', 'file:///etc/hostname', 'app://other/', 'data:text/html,x'])
    it(`refused: leaving for ${address}`, async () => {
      await page.evaluate((to) => {
        location.href = to;
      }, address);
      await new Promise((resolve) => setTimeout(resolve, 150));
      assert.equal(page.url(), 'app://journal/');
    });
});

/** The same attempts where nothing of ours stands in the way. */
describe('without the house', () => {
  let app: ElectronApplication;
  let page: Page;
  let listener: Listener;

  before(async () => {
    listener = await listen();
    app = await _electron.launch({
      executablePath: ELECTRON,
      chromiumSandbox: true,
      args: [`--user-data-dir=${PROFILE}-open`, makeOpenApp(STAGE, listener.address)],
      env: process.env as Record<string, string>,
    });
    page = await app.firstWindow();
    await page.waitForURL(`${listener.address}/`);
  });
  after(async () => {
    await app.close();
    listener.close();
  });

  for (const [name, attempt] of Object.entries(ATTEMPTS))
    it(`goes through: ${name}`, async () => {
      const outcome = await page.evaluate(attempt, listener.address);
      assert.ok(!REFUSALS.has(outcome), outcome);
    });

  for (const [name, offer] of Object.entries(DOWNLOADS))
    it(`goes through: a download ${name}`, async () => {
      assert.equal(await isKept(app, page, offer), true);
    });
});

/**
 * Where a journal was open the whole app starts anew, and is met again from outside; else its house stays, and what
 * comes after is seen through it: a page whose process ended is lost to the test's driver.
 */
describe('the house locks', () => {
  const log = path.join(PROFILE, 'journal', 'gen-1');
  let app: ElectronApplication;
  let page: Page;
  let house = 0;

  beforeEach(start);
  afterEach(() => endAll(PROFILE, 'SIGTERM'));

  it('at the menu: the view goes at once, every process ends, the clipboard is cleared', async () => {
    const walk = walkOn(page);
    await create(walk);
    await walk.write('What came home with you today?', 'The lamp stayed on.');
    await saved(walk);
    await say(page, 'copy', { text: 'three lines' });
    const former = await renderer();
    assert.equal(await clipboard(), 'three lines');
    assert.equal(await lock(), 1);
    const again = await anew();
    assert.equal(existsSync(`/proc/${String(former)}`), false);
    await again.keyboard.press('ControlOrMeta+v');
    assert.equal(await passphraseOn(again).inputValue(), '');
  });

  it('and comes back where it was, as large, with nothing of the process before', async () => {
    await open();
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 37, y: 41, width: 901, height: 643 });
    });
    const had = linesOf(house);
    assert.ok(had.length > 0);
    await lock();
    const again = await anew();
    const place = await again.evaluate(() => [screenX, screenY, outerWidth, outerHeight]);
    assert.deepEqual(place, [37, 41, 901, 643]);
    const has = linesOf(house);
    assert.deepEqual(
      has.filter((line) => had.includes(line)),
      [],
    );
  });

  it('and what was saved is there after unlocking, twice', async () => {
    await open();
    for (let times = 0; times < 2; times++) {
      await page
        .getByRole('button', { name: 'Lock', exact: true })
        .click()
        .catch(() => undefined);
      page = await anew();
      await open();
    }
  });

  it('locked already, on suspend, told twice: the page is replaced though it does not answer, the house stays', async () => {
    await page.evaluate(() => {
      setTimeout(() => {
        const until = Date.now() + 8000;
        while (Date.now() < until);
      });
    });
    const former = await renderer();
    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('suspend');
      powerMonitor.emit('suspend');
      powerMonitor.emit('resume');
    });
    await replaced(former);
    assert.deepEqual(housesOf(PROFILE), [house]);
  });

  it('with a journal open, on suspend, told three times', async () => {
    await open();
    await app.evaluate(({ powerMonitor }) => {
      setTimeout(() => {
        for (const event of ['suspend', 'suspend', 'resume']) powerMonitor.emit(event);
      });
    });
    await anew();
  });

  it('when nobody touched the computer for as long as set', async () => {
    await open();
    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 60 * 60;
    });
    await anew();
  });

  const strays: Readonly<Record<string, () => void>> = {
    'an empty page': () => {
      location.href = 'about:blank';
    },
    'a place in itself': () => {
      location.hash = 'elsewhere';
    },
    'an address it made up': () => {
      history.pushState(null, '', '/elsewhere');
    },
  };
  for (const [where, go] of Object.entries(strays))
    it(`when the page sends itself to ${where}`, async () => {
      const former = await renderer();
      // The page may be gone before it can say that it heard.
      await page.evaluate(go).catch(() => undefined);
      await replaced(former);
      assert.equal(await isLocked(), true);
      assert.equal(await address(), 'app://journal/');
    });

  it('when the page dies by itself', async () => {
    const former = await renderer();
    process.kill(former, 'SIGKILL');
    await replaced(former);
    assert.equal(await isLocked(), true);
  });

  it('when the page dies by itself with a journal open', async () => {
    await open();
    process.kill(await renderer(), 'SIGKILL');
    await anew();
  });

  it('and stays itself where the app cannot be started once more', async () => {
    await open();
    await app.evaluate(() => {
      process.execPath = '/nowhere/third-chair';
    });
    const former = await renderer();
    await lock();
    await replaced(former);
    assert.equal(await isLocked(), true);
    assert.deepEqual(housesOf(PROFILE), [house]);
  });

  it('and a second start of the app meanwhile is not a second app', async () => {
    await open();
    await lock();
    const second = spawn(ELECTRON, ARGS, { stdio: 'ignore' });
    const ended = new Promise((resolve) => second.once('exit', resolve));
    await successorOf(PROFILE, house);
    const [left] = housesOf(PROFILE);
    // Whichever of the two had the place first is the app; the other goes.
    if (left !== second.pid) assert.equal(await ended, 0);
    assert.equal(housesOf(PROFILE).length, 1);
  });

  it('and quitting meanwhile is quitting', async () => {
    await open();
    await app
      .evaluate(({ app: electron, Menu }) => {
        const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
        items.find((item) => item.label === 'Lock')?.click();
        setTimeout(() => {
          electron.quit();
        }, 250);
      })
      .catch(() => undefined);
    for (let tries = 0; tries < 200 && housesOf(PROFILE).length > 0; tries++) await moment();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    assert.deepEqual(housesOf(PROFILE), []);
  });

  it('holding words that could not be written: its house stays until they are', async () => {
    await addToStory(' It was on at four.');
    assert.deepEqual(housesOf(PROFILE), [house]);
    chmodSync(log, 0o600);
    page = await anew();
    await unlock(walkOn(page));
    await page.getByText('It was on at four.').first().waitFor();
  });

  it('and gives them out sealed where they cannot be written at all', async () => {
    await addToStory(' At six it was off.');
    await app.close();
    chmodSync(log, 0o600);
    const sealed = readFileSync(path.join(EXPORTS, 'unsaved.sealed'));
    assert.equal(sealed.subarray(0, 4).toString(), 'TCF1');
    assert.equal(sealed.includes('six'), false);
  });

  async function start(): Promise<void> {
    ({ app, page } = await launch());
    house = app.process().pid ?? 0;
  }

  async function open(): Promise<void> {
    await unlock(walkOn(page));
    await page.getByText('The lamp stayed on.').first().waitFor();
  }

  /** Another process is the app now, and asks for the passphrase; nothing is left of the one before. */
  async function anew(): Promise<Page> {
    const former = house;
    house = await successorOf(PROFILE, former);
    assert.equal(housesOf(PROFILE).includes(former), false);
    const { page: next } = await meet(PROFILE);
    next.setDefaultTimeout(20_000);
    return next;
  }

  /** Types at the end of the one case, locks while the log cannot be written to, and waits for the new page. */
  async function addToStory(words: string): Promise<void> {
    await unlock(walkOn(page));
    await page.getByText('The lamp stayed on.').first().click();
    await page.getByRole('textbox', { name: 'Story', exact: true }).click();
    await page.keyboard.press('Control+End');
    chmodSync(log, 0o400);
    await page.keyboard.insertText(words);
    const former = await renderer();
    await lock();
    await replaced(former);
  }

  function address(): Promise<string> {
    return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '');
  }

  function renderer(): Promise<number> {
    return app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    );
  }

  /** The old process is gone, a new page stands, and nothing covers it any more. */
  async function replaced(former: number): Promise<void> {
    for (let tries = 0; tries < 150; tries++) {
      const { pid, loading, covers } = await app.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0];
        return {
          pid: window?.webContents.getOSProcessId() ?? 0,
          loading: window?.webContents.isLoading() ?? true,
          covers: window?.contentView.children.length ?? 1,
        };
      });
      if (pid > 0 && pid !== former && !loading && covers === 0) {
        assert.equal(existsSync(`/proc/${String(former)}`), false);
        return;
      }
      await moment();
    }
    throw new Error('the page was not replaced');
  }

  /** @returns how many sheets cover the page right after */
  function lock(): Promise<number> {
    return app.evaluate(({ Menu, BrowserWindow }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      items.find((item) => item.label === 'Lock')?.click();
      return BrowserWindow.getAllWindows()[0]?.contentView.children.length ?? 0;
    });
  }

  /** Waits for the passphrase field or an open journal, whichever comes. */
  function isLocked(): Promise<boolean> {
    return app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (let tries = 0; tries < 100; tries++) {
        const found: unknown = await contents?.executeJavaScript(
          `document.querySelector('input[type=password]') ? 'locked' : document.body.innerText.includes('lamp') ? 'open' : ''`,
        );
        if (found === 'locked') return true;
        if (found === 'open') return false;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('neither locked nor open');
    });
  }

  function clipboard(): Promise<string> {
    return app.evaluate(({ clipboard: board }) => board.readText());
  }
});

/** Whether something offered for keeping is on its way to the disk; it is stopped there. */
async function isKept(app: ElectronApplication, page: Page, offer: () => void): Promise<boolean> {
  // Listening first: the offer and the listener go by different ways, and the offer may be quicker.
  await app.evaluate(({ session }) => {
    const told = globalThis as { kept?: Promise<boolean> };
    told.kept = new Promise((resolve) => {
      session.defaultSession.once('will-download', (event) => {
        resolve(!event.defaultPrevented);
        event.preventDefault();
      });
    });
  });
  await page.evaluate(offer);
  return app.evaluate(() =>
    Promise.race([
      (globalThis as { kept?: Promise<boolean> }).kept ?? Promise.resolve(false),
      new Promise<boolean>((resolve) => {
        setTimeout(() => {
          resolve(false);
        }, 5000);
      }),
    ]),
  );
}

/** What leads out of a process, or is shared with another: by the system's own names, no two alike. */
function linesOf(pid: number): string[] {
  const open = `/proc/${String(pid)}/fd`;
  return readdirSync(open)
    .map((place) => {
      try {
        return readlinkSync(path.join(open, place));
      } catch {
        return '';
      }
    })
    .filter((line) => /^(socket|pipe):|^\/(dev\/shm|memfd)/.test(line));
}

function passphraseOn(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Passphrase', exact: true });
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

/** A call over the bridge, as a page taken over by someone would make it. */
function say(page: Page, name: string, argument: unknown): Promise<unknown> {
  return page.evaluate(
    ([call, said]) => {
      const { bridge } = window as unknown as {
        bridge: Record<string, (argument: unknown) => Promise<unknown>>;
      };
      return bridge[call]?.(said);
    },
    [name, argument] as const,
  );
}
