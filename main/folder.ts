/**
 * Where the journal lies. Guarantees: in local application data, never in the part that Windows copies to other
 * computers (roaming); a folder chosen on the command line is kept. Nothing about what is in it.
 */

import { app } from 'electron';
import path from 'node:path';

/** Before ready, and before the single-instance lock, which lies in the folder too. */
export function chooseFolder(): void {
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  const local = process.platform === 'win32' ? process.env['LOCALAPPDATA'] : undefined;
  app.setPath('userData', path.join(local ?? app.getPath('appData'), 'Third Chair'));
}

export function journalFolder(): string {
  return path.join(app.getPath('userData'), 'journal');
}
