/**
 * The two engines the same specs run in: real Electron (sandbox on) and Chromium over the loopback preview. A launch
 * gives a page of one profile; launching again on that profile is the relaunch. Any policy violation and any page error
 * is collected and fails the spec that caused it.
 */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { _electron, chromium, type Page } from 'playwright-core';
import { endAll, meet, successorOf } from './houses.ts';

const STAGE = process.env['THIRD_CHAIR_STAGE'] ?? '';
const APP = path.join(STAGE, 'app');

export interface Launched {
  readonly page: Page;
  /** Electron: quits the app. Chromium: closes the browser. */
  readonly quit: () => Promise<void>;
  /** Ends every process at once, as a power cut would for the program. */
  readonly kill: () => Promise<void>;
  /** What went against the policy, or was thrown, since the launch. */
  readonly offenses: readonly string[];
  /** The page after a lock: in Electron the app has started itself anew, and all that was driven before is gone. */
  readonly afterLock: () => Promise<Page>;
  /** What lies on the clipboard, as another program would read it. */
  readonly clipboard: () => Promise<string>;
  /** What the window was told since the launch: kept from shared screens, or not. None in a tab. */
  readonly kept: () => Promise<readonly boolean[]>;
}

export interface Taken {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Engine {
  readonly kind: 'electron' | 'chromium';
  readonly profile: string;
  /** Where exports arrive. */
  readonly exports: string;
  launch(): Promise<Launched>;
  /** The exports this host does not have. */
  readonly without: readonly string[];
  /** Presses an export button and waits for the bytes; a print in a tab is what stands on the paper. */
  take(launched: Launched, form: string, press: () => Promise<void>): Promise<Taken>;
  end(): void;
}

/** Both, by name: a spec describes itself once for each. */
export const ENGINES = {
  electron: (name: string) => Promise.resolve(electronEngine(name)),
  chromium: chromiumEngine,
} as const;

function electronEngine(name: string): Engine {
  const { profile, exports } = folders(`electron-${name}`);
  return {
    kind: 'electron',
    profile,
    exports,
    async launch() {
      const app = await _electron.launch({
        executablePath: process.env['THIRD_CHAIR_ELECTRON'] ?? '',
        chromiumSandbox: true,
        args: [`--user-data-dir=${profile}`, APP],
        env: { ...(process.env as Record<string, string>), THIRD_CHAIR_TEST_SAVE_DIR: exports },
      });
      const page = await app.firstWindow();
      const offenses = await watch(page);
      let house = app.process().pid ?? 0;
      const kill = (): Promise<void> => endAll(profile, 'SIGKILL');
      const quit = (): Promise<void> => endAll(profile, 'SIGTERM');
      const afterLock = async (): Promise<Page> => {
        house = await successorOf(profile, house);
        const { page: again } = await meet(profile);
        again.on('pageerror', (error) => void offenses.push(`error: ${error.message}`));
        return again;
      };
      const clipboard = (): Promise<string> => app.evaluate(({ clipboard: system }) => system.readText());
      await app.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        const told: boolean[] = [];
        if (window) Object.assign(window, { told, setContentProtection: (on: boolean) => told.push(on) });
      });
      const kept = (): Promise<readonly boolean[]> =>
        app.evaluate(({ BrowserWindow }) => {
          const [window] = BrowserWindow.getAllWindows() as unknown as { told: boolean[] }[];
          return window?.told ?? [];
        });
      return { page, offenses, kill, afterLock, clipboard, kept, quit };
    },
    without: [],
    async take(_launched, _form, press) {
      for (const earlier of readdirSync(exports)) rmSync(path.join(exports, earlier));
      await press();
      for (let tries = 0; tries < 200; tries++) {
        const name = readdirSync(exports).find((file) => /\.(md|txt|docx|pdf|zip)$/.test(file));
        if (name) return { name, bytes: readFileSync(path.join(exports, name)) };
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('no file arrived');
    },
    end: () => undefined,
  };
}

export async function chromiumEngine(name: string): Promise<Engine> {
  const { profile, exports } = folders(`chromium-${name}`);
  const server = await servePreview();
  return {
    kind: 'chromium',
    profile,
    exports,
    async launch() {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: process.env['THIRD_CHAIR_CHROMIUM'] ?? '',
        chromiumSandbox: true,
        headless: true,
        viewport: { width: 1280, height: 800 },
        acceptDownloads: true,
        args: [
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      });
      const page = context.pages()[0] ?? (await context.newPage());
      const offenses = await watch(page);
      await page.goto(server.address);
      const quit = (): Promise<void> => context.close();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      const kept = (): Promise<readonly boolean[]> => Promise.resolve([]);
      return { page, offenses, kill: quit, quit, clipboard, kept, afterLock: () => Promise.resolve(page) };
    },
    without: ['PDF'],
    async take({ page }, form, press) {
      if (form === 'Print') return printed(page, press);
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    end: () => server.child.kill(),
  };
}

/** A tab prints what it holds for the paper; a headless one has no dialog, so the paper is read when it is asked for. */
async function printed(page: Page, press: () => Promise<void>): Promise<Taken> {
  const paper = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.print = () => {
          resolve(document.querySelector('[data-paper]')?.textContent ?? '');
          window.dispatchEvent(new Event('afterprint'));
        };
      }),
  );
  await press();
  return { name: 'print.txt', bytes: Buffer.from(await paper) };
}

function folders(name: string): { profile: string; exports: string } {
  const profile = path.join(STAGE, 'out', name, 'profile');
  const exports = path.join(STAGE, 'out', name, 'exports');
  for (const folder of [profile, exports]) mkdirSync(folder, { recursive: true });
  return { profile, exports };
}

async function watch(page: Page): Promise<string[]> {
  const offenses: string[] = [];
  page.on('pageerror', (error) => offenses.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') offenses.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('reportViolation', (what: string) => void offenses.push(`policy: ${what}`));
  const listen = (): void => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { reportViolation: (what: string) => void }).reportViolation(
        `${event.violatedDirective} ${event.blockedURI}`,
      );
    });
  };
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return offenses;
}

async function servePreview(): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(
    process.execPath,
    [path.join(APP, 'dist/tools/preview.mjs'), path.join(APP, 'dist/web')],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (bytes: Buffer): void => {
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\/?/.exec(bytes.toString());
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error('the preview server ended')));
  });
  return { address, child };
}
