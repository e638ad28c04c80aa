/** The menu: lock, the usual words of editing, and how large things are. Nothing that needs the journal open. */

import { app, Menu, type KeyboardEvent, type MenuItemConstructorOptions } from 'electron';
import type { LockReason } from '../shared/host/host.ts';
import { house } from '../shared/words/en/house.ts';

const rule: MenuItemConstructorOptions = { type: 'separator' };

export function setMenu({ lock }: { readonly lock: (reason: LockReason) => void }): void {
  const { menu } = house;
  const development: MenuItemConstructorOptions[] = app.isPackaged ? [] : [rule, { role: 'toggleDevTools' }];
  const ours: MenuItemConstructorOptions[] = [
    {
      label: menu.lock,
      accelerator: 'CmdOrCtrl+L',
      click: (_item, _window, event: KeyboardEvent | undefined) => {
        lock(event?.triggeredByAccelerator === true ? 'shortcut' : 'menu');
      },
    },
    rule,
    { role: 'quit', label: menu.quit },
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: menu.journal, submenu: ours },
      {
        label: menu.edit,
        submenu: [
          { role: 'undo' },
          { role: 'redo' },
          rule,
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
        ],
      },
      {
        label: menu.view,
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          rule,
          { role: 'togglefullscreen' },
          ...development,
        ],
      },
      { label: menu.window, submenu: [{ role: 'minimize' }, { role: 'close' }] },
    ]),
  );
}
