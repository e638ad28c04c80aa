/**
 * First of all, in packages: what others could look in by is closed, and without Chromium's sandbox nothing starts.
 * Guarantees: a release takes from its command line what command-line.ts names and nothing else. Unpackaged, which is
 * how it is developed and tested, all of it stays.
 */

import { app } from 'electron';
import { unwanted } from './command-line.ts';
import { FOR_TESTS } from './flavor.ts';
import { refuse } from './mishap.ts';

export function closeDoors(): void {
  if (!app.isPackaged) return;
  if (app.commandLine.hasSwitch('no-sandbox')) refuse();
  for (const name of unwanted(process.argv.slice(1), FOR_TESTS)) app.commandLine.removeSwitch(name);
}
