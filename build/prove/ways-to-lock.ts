/**
 * The ways of locking, as someone or the system does them, each giving the moment it began; and the watch in the house
 * that notes when the view was covered.
 */

import type { ElectronApplication } from 'playwright-core';
import type { Running } from './stage.ts';

export interface Way {
  readonly name: string;
  /** The app ends by it. */
  readonly ends?: true;
  /** @returns when it began, by the clock of this computer */
  lock(running: Running): Promise<number>;
}

type Told = 'suspend' | 'lock-screen' | 'resume';

export const WAYS: readonly Way[] = [
  {
    name: 'the menu',
    lock: ({ app }) =>
      app.evaluate(({ Menu }) => {
        const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
        const began = Date.now();
        items.find((item) => item.label === 'Lock')?.click();
        return began;
      }),
  },
  { name: 'suspend', lock: ({ app }) => tell(app, 'suspend') },
  {
    name: 'the shortcut',
    async lock({ page }) {
      const began = Date.now();
      await page.keyboard.press('ControlOrMeta+l').catch(() => undefined);
      return began;
    },
  },
  {
    name: 'the button',
    async lock({ page }) {
      const button = page.getByRole('button', { name: 'Lock', exact: true });
      await button.waitFor();
      const began = Date.now();
      await button.click({ noWaitAfter: true }).catch(() => undefined);
      return began;
    },
  },
  { name: 'the locked screen', lock: ({ app }) => tell(app, 'lock-screen') },
  { name: 'waking up', lock: ({ app }) => tell(app, 'resume') },
  {
    name: 'nobody there',
    lock: ({ app }) =>
      app.evaluate(
        ({ powerMonitor }) =>
          new Promise<number>((resolve) => {
            powerMonitor.getSystemIdleTime = () => {
              resolve(Date.now());
              return 24 * 60 * 60;
            };
          }),
      ),
  },
  {
    name: 'quitting',
    ends: true,
    async lock({ app }) {
      const began = Date.now();
      await app.evaluate(({ app: house }) => {
        setTimeout(() => {
          house.quit();
        });
      });
      return began;
    },
  },
];

function tell(app: ElectronApplication, what: Told): Promise<number> {
  return app.evaluate(({ powerMonitor }, event) => {
    const began = Date.now();
    powerMonitor.emit(event);
    return began;
  }, what);
}

const COVERED = 'proof: covered at ';

/** From now on the house says when a sheet first covers the page; it may end before it could be asked. */
export async function watchCover(app: ElectronApplication): Promise<() => number> {
  let at = NaN;
  app.process().stdout?.on('data', (bytes: Buffer) => {
    const [, found] = bytes.toString().split(COVERED);
    if (found !== undefined && Number.isNaN(at)) at = parseInt(found);
  });
  await app.evaluate(({ BrowserWindow }, says) => {
    const view = BrowserWindow.getAllWindows()[0]?.contentView;
    const add = view?.addChildView.bind(view);
    if (!view || !add) return;
    view.addChildView = (...args: Parameters<typeof add>) => {
      add(...args);
      process.stdout.write(`${says}${String(Date.now())}\n`);
    };
  }, COVERED);
  return () => at;
}
