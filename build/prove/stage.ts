/**
 * The real app for the proofs: Electron with its sandbox on, always as an ordinary user, each time on a profile of its
 * own. The proof itself may be root, for what only root can do around the app (memory, mounts, namespaces).
 */

import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { endAll, housesOf, meet, successorOf } from '../../tests/e2e/houses.ts';
import { canary } from './canary.ts';
import { listenToKeeper } from './keeper-line.ts';
import { familyOf, isThere } from './processes.ts';
import { NotHere } from './proof.ts';

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The house's process; every other of the app stands below it. */
  readonly pid: number;
  /** kill -9 of everything that runs on this profile; resolves once nothing of it is left. */
  readonly kill: () => Promise<void>;
  readonly quit: () => Promise<void>;
  /** After a lock: the house that took the place of this one, once it asks for the passphrase. */
  readonly afterLock: () => Promise<number>;
}

export interface Stage {
  readonly folder: string;
  readonly app: string;
  readonly electron: string;
  readonly isRoot: boolean;
  /** Who the app runs as where we are root. */
  readonly ordinary: number;
  /** Below the stage, new and empty, and the ordinary user's. */
  fresh(name: string): string;
  give(place: string): void;
  launch(profile: string, options?: LaunchOptions): Promise<Running>;
}

export interface LaunchOptions {
  readonly exports?: string;
  /** Another app than ours: a control. */
  readonly app?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export function stageFrom(env: NodeJS.ProcessEnv): Stage {
  const folder = env['THIRD_CHAIR_STAGE'] ?? '';
  const electron = env['THIRD_CHAIR_ELECTRON'] ?? '';
  if (folder === '' || !existsSync(electron)) throw new NotHere('there is no stage with Electron on it');
  const ordinary = Number(env['THIRD_CHAIR_ORDINARY']);
  const isRoot = process.getuid?.() === 0;
  const app = path.join(folder, 'app');
  const executable = isRoot ? asOrdinary(folder, electron, ordinary) : electron;

  function give(place: string): void {
    if (isRoot) chownSync(place, ordinary, ordinary);
  }

  return {
    folder,
    app,
    electron,
    isRoot,
    ordinary,
    give,
    fresh(name) {
      const place = path.join(folder, 'out', name);
      rmSync(place, { recursive: true, force: true });
      mkdirSync(place, { recursive: true, mode: 0o700 });
      give(place);
      return place;
    },
    async launch(profile, options = {}) {
      const launched = await _electron.launch({
        executablePath: executable,
        chromiumSandbox: true,
        args: [`--user-data-dir=${profile}`, ...(options.args ?? []), options.app ?? app],
        env: {
          ...(env as Record<string, string>),
          THIRD_CHAIR_TEST_SAVE_DIR: options.exports ?? profile,
          ...options.env,
        },
      });
      await launched.context().addInitScript(listenToKeeper);
      await launched.context().addInitScript({ content: `window.proofCanary = ${canary.toString()};` });
      const page = await launched.firstWindow();
      page.setDefaultTimeout(30_000);
      await page.getByRole('textbox').first().waitFor();
      await page.reload();
      const pid = launched.process().pid ?? 0;
      return {
        app: launched,
        page,
        pid,
        async kill() {
          await Promise.all([pid, ...housesOf(profile)].map(endTree));
          await endAll(profile, 'SIGKILL');
        },
        quit: () => endAll(profile, 'SIGTERM'),
        async afterLock() {
          const house = await successorOf(profile, pid);
          await (await meet(profile)).leave();
          return house;
        },
      };
    },
  };
}

export function needsRoot(stage: Stage, what: string): void {
  if (!stage.isRoot) throw new NotHere(`${what}: only root may`);
}

async function endTree(pid: number): Promise<void> {
  const family = familyOf(pid);
  for (const each of family) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // Gone with its parent.
    }
  }
  while (family.some(isThere)) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** A script that gives its place to the ordinary user's Electron: same process, same number. */
function asOrdinary(folder: string, electron: string, id: number): string {
  const script = path.join(folder, 'as-ordinary.sh');
  const become = `setpriv --reuid=${String(id)} --regid=${String(id)} --clear-groups`;
  writeFileSync(script, `#!/bin/sh\nexec ${become} "${electron}" "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}
