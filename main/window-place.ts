/**
 * Where the window was, in window.json beside the journal: four numbers, readable before unlock, about nothing else.
 * A file that is missing, broken or from another screen is passed over.
 */

import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fits, object, whole } from '../shared/base/shapes.ts';

const place = object({
  x: whole(-100_000, 100_000),
  y: whole(-100_000, 100_000),
  width: whole(480, 20_000),
  height: whole(480, 20_000),
});

export function rememberedPlace(): Rectangle | null {
  try {
    const found: unknown = JSON.parse(readFileSync(fileName(), 'utf8'));
    return fits(place, found) && isOnAScreen(found) ? found : null;
  } catch {
    return null;
  }
}

export function rememberPlace(window: BrowserWindow): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    try {
      writeFileSync(fileName(), JSON.stringify({ x, y, width, height }));
    } catch {
      // The window then opens in the middle next time.
    }
  });
}

function fileName(): string {
  return path.join(app.getPath('userData'), 'window.json');
}

/** Enough of the title bar to take hold of. */
function isOnAScreen({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
    return across >= 100 && y >= area.y - 10 && y <= area.y + area.height - 50;
  });
}
