/**
 * Quitting while the last save could not be written: a full disk, a folder that vanished. Offers to try again or to
 * keep the sealed bytes elsewhere. Guarantees: nobody's words end with the process without being asked about.
 */

import { dialog, type BrowserWindow } from 'electron';
import type { LogStore } from '../shared/vault/log-store.ts';
import { house } from '../shared/words/en/house.ts';
import { saveFile } from './save-file.ts';
import { testSaveFolder } from './test-doors.ts';

const AGAIN = 0;
const ELSEWHERE = 1;

export async function offerUnsaved(window: BrowserWindow, store: LogStore): Promise<void> {
  for (;;) {
    const sealed = await store.unsaved();
    if (sealed === null) return;
    const choice = await ask(window);
    if (choice === AGAIN) continue;
    if (choice !== ELSEWHERE || (await saveFile(window, 'unsaved.sealed', sealed)).ok) return;
  }
}

async function ask(window: BrowserWindow): Promise<number> {
  if (testSaveFolder() !== null) return ELSEWHERE;
  const { message, detail, again, elsewhere, quit } = house.unsaved;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [again, elsewhere, quit],
    defaultId: AGAIN,
    cancelId: AGAIN,
    noLink: true,
  });
  return response;
}
