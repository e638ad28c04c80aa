/**
 * The pictures of the screens against committed ones, a quarter as large. What is never the same twice (a time, prompts,
 * a recovery code) is painted over in both. Two machines draw letters a little differently, so what counts is how many
 * small squares look otherwise: a moved line or a lost color does, a rounder curve does not.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** How many squares in a hundred may look otherwise. */
const TOLERATED = 2;

const CHANGING = 'time, [aria-label="Prompts"], [aria-label="Recovery code"], [data-changes]';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Baselines {
  /** A picture that was just taken of this page. */
  compare(of: Page, file: string): Promise<void>;
  /** What looks otherwise, is new, or was not taken any more; empty: all is as committed. */
  end(): readonly string[];
}

/**
 * @param committed the folder of the committed pictures
 * @param renewed where each is written as it looks now, to be committed in their place
 * @param desk an empty page of the same browser: it draws and compares
 */
export function baselines(committed: string, renewed: string, desk: Page): Baselines {
  const otherwise: string[] = [];
  const taken = new Set<string>();
  rmSync(renewed, { recursive: true, force: true });
  mkdirSync(renewed, { recursive: true });
  return {
    async compare(of, file) {
      const name = `${path.basename(file, '.png')}.webp`;
      taken.add(name);
      const over = await of.locator(CHANGING).evaluateAll((found) =>
        found.map((one): Box => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return { x, y, width, height };
        }),
      );
      const before = path.join(committed, name);
      const known = existsSync(before) ? readFileSync(before).toString('base64') : null;
      const now = readFileSync(file).toString('base64');
      const { small, share } = await desk.evaluate(drawAndCompare, [now, known, over] as const);
      writeFileSync(path.join(renewed, name), Buffer.from(small, 'base64'));
      if (share === null) otherwise.push(`${name}: there is no picture of it yet`);
      else if (share > TOLERATED) otherwise.push(`${name}: ${share.toFixed(1)} % looks otherwise`);
    },
    end() {
      const gone = existsSync(committed) ? readdirSync(committed).filter((name) => !taken.has(name)) : [];
      return [...otherwise, ...gone.map((name) => `${name}: no such screen any more`)];
    },
  };
}

/** In the page. Null: there is nothing to compare with, or it has another size and all of it looks otherwise. */
async function drawAndCompare([now, known, over]: readonly [string, string | null, readonly Box[]]): Promise<{
  small: string;
  share: number | null;
}> {
  const SCALE = 4;
  const SQUARE = 4;
  /** Of 255, on average over a square. */
  const SEEN = 14;
  const picture = (base64: string): Promise<ImageBitmap> =>
    createImageBitmap(new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))]));
  const drawn = async (base64: string, scale: number) => {
    const image = await picture(base64);
    const [width, height] = [Math.round(image.width / scale), Math.round(image.height / scale)];
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('nothing to draw on');
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(image, 0, 0, width, height);
    pen.fillStyle = '#808080';
    for (const { x, y, width: wide, height: high } of over)
      pen.fillRect(
        Math.floor(x / SCALE),
        Math.floor(y / SCALE),
        Math.ceil(wide / SCALE) + 1,
        Math.ceil(high / SCALE) + 1,
      );
    return { canvas, pixels: pen.getImageData(0, 0, width, height) };
  };
  const fresh = await drawn(now, SCALE);
  const blob = await fresh.canvas.convertToBlob({ type: 'image/webp', quality: 0.7 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const small = btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(''));
  if (known === null) return { small, share: null };
  const [a, b] = [fresh.pixels, (await drawn(known, 1)).pixels];
  if (a.width !== b.width || a.height !== b.height) return { small, share: 100 };
  let [squares, differing] = [0, 0];
  for (let top = 0; top + SQUARE <= a.height; top += SQUARE)
    for (let left = 0; left + SQUARE <= a.width; left += SQUARE) {
      let sum = 0;
      for (let y = top; y < top + SQUARE; y++)
        for (let i = 4 * (y * a.width + left); i < 4 * (y * a.width + left + SQUARE); i++)
          sum += Math.abs((a.data[i] ?? 0) - (b.data[i] ?? 0));
      squares += 1;
      // A fourth of the values is opacity, and never differs.
      if (sum / (3 * SQUARE * SQUARE) > SEEN) differing += 1;
    }
  return { small, share: (100 * differing) / squares };
}
