/**
 * `node build/packaging/icons.mjs`: the app's icon in all sizes, from renderer/styles/icon.svg alone, drawn by the Chromium the tests use. What it writes is committed:
 * icons/<size>x<size>.png (Linux), icon.png (1024), icon.ico (Windows), icon.icns (macOS). Run it when the drawing changes; tests/packaging/icons.test.ts compares.
 * Both containers hold whole PNGs, as their systems have read them for fifteen years, so nothing is encoded here.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { TREE } from '../launch/places.mjs';
import { ensureSystem } from '../launch/system.mjs';

const FOLDER = path.join(TREE, 'build/packaging');
const LINUX = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS = [16, 20, 24, 32, 40, 48, 64, 96, 128, 256];
/** Apple's four letters for a PNG of so many pixels; 32, 64, 256 and 512 stand twice, for twice the density. */
const MAC = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

const svg = readFileSync(path.join(TREE, 'renderer/styles/icon.svg'), 'utf8');
const drawn = await draw([...new Set([...LINUX, ...WINDOWS, ...MAC.map(([, size]) => size)])]);
const png = (size) => drawn.get(size);
for (const size of LINUX) writeFileSync(path.join(FOLDER, `icons/${size}x${size}.png`), png(size));
writeFileSync(path.join(FOLDER, 'icon.png'), png(1024));
writeFileSync(path.join(FOLDER, 'icon.ico'), ico(WINDOWS));
writeFileSync(path.join(FOLDER, 'icon.icns'), icns(MAC));

async function draw(sizes) {
  const { chromium: executablePath } = await ensureSystem();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  const page = await browser.newPage();
  const drawn = new Map();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    drawn.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return drawn;
}

/** A directory of entries of 16 bytes, then the pictures; a width of 256 is written as 0. */
function ico(sizes) {
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let at = head.length;
  sizes.forEach((size, i) => {
    const entry = 6 + 16 * i;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png(size).length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png(size).length;
  });
  return Buffer.concat([head, ...sizes.map(png)]);
}

/** Letters and length, big-endian, before each picture and before the whole. */
function icns(kinds) {
  const chunk = (letters, bytes) => {
    const head = Buffer.alloc(8);
    head.write(letters, 'latin1');
    head.writeUInt32BE(8 + bytes.length, 4);
    return Buffer.concat([head, bytes]);
  };
  return chunk('icns', Buffer.concat(kinds.map(([letters, size]) => chunk(letters, png(size)))));
}
