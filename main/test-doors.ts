/**
 * The one door for tests: dialogs and printers cannot be seen by one, so an unpackaged app that is told a folder
 * writes there instead. Guarantees: closed in every packaged app, whatever the environment says.
 */

import { app } from 'electron';

export function testSaveFolder(): string | null {
  return app.isPackaged ? null : (process.env['THIRD_CHAIR_TEST_SAVE_DIR'] ?? null);
}
