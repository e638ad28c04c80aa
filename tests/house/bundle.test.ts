/**
 * The built house has no network code in it, and the flavor for tests is not what is released. Each check is shown to
 * bite on a bundle that has what it looks for.
 */

import { build, type InlineConfig, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { main, mainForTests, preload } from '../../build/bundles.mjs';
import { reachesOf } from './reaches.ts';

const MODULES = [
  'electron',
  // For one thing: to start this app once more, after a lock.
  'node:child_process',
  'node:crypto',
  'node:fs',
  'node:fs/promises',
  'node:path',
  'node:timers/promises',
];

/** What of Electron the house uses. Not here: net, autoUpdater, crashReporter, shell, utilityProcess, safeStorage. */
const ELECTRON = [
  'app',
  'BaseWindow',
  'BrowserWindow',
  'clipboard',
  'dialog',
  'ipcMain',
  'Menu',
  'MessageChannelMain',
  'nativeTheme',
  'powerMonitor',
  'protocol',
  'screen',
  'session',
  'View',
];

const DOOR = (open: boolean): string => `unwanted(process.argv.slice(1), ${String(open)})`;

let house = '';
let forTests = '';
let bridge = '';

beforeAll(async () => {
  house = await bundleOf(main);
  forTests = await bundleOf(mainForTests);
  bridge = await bundleOf(preload);
});

test('the house asks for these modules of node and no other', () => {
  expect(reachesOf(house).modules.filter((name) => !MODULES.includes(name))).toEqual([]);
});

test('it names these parts of Electron and no other', () => {
  expect(reachesOf(house).electron.filter((name) => !ELECTRON.includes(name))).toEqual([]);
});

test('it starts one program, in one place: itself', () => {
  const starts = house.split('\n').filter((line) => line.includes('child_process'));
  expect(starts).toHaveLength(2);
  expect(starts[0]).toMatch(/^(let|const|var) \w+ = require\("node:child_process"\);$/);
  expect(starts[1]).toMatch(/\.spawn\)\(program, \[/);
});

test('no global that could send, no module by a computed name', () => {
  expect(reachesOf(house).waysOut).toEqual([]);
});

test('the preload has the bridge and nothing else', () => {
  expect(reachesOf(bridge)).toEqual({
    modules: ['electron'],
    electron: ['contextBridge', 'ipcRenderer'],
    waysOut: [],
  });
});

describe('what is looked for is found in the same bundle', () => {
  test.each([
    ['require("node:https").get("https://example.com")', 'modules', 'node:https'],
    ['const dns = require("dns")', 'modules', 'dns'],
    ['import("node:net")', 'waysOut', 'import()'],
    ['require(["node", "net"].join(":"))', 'waysOut', 'require of something computed'],
    ['const ask = require', 'waysOut', 'require handed on'],
    ['process.getBuiltinModule("node:net")', 'waysOut', 'getBuiltinModule'],
    ['process["getBuiltinModule"]("node:net")', 'waysOut', 'getBuiltinModule'],
    ['fetch("https://example.com")', 'waysOut', 'fetch'],
    ['const go = fetch', 'waysOut', 'fetch'],
    ['globalThis.fetch("https://example.com")', 'waysOut', 'fetch'],
    ['globalThis["fetch"]("https://example.com")', 'waysOut', 'fetch'],
    ['new WebSocket("wss://example.com")', 'waysOut', 'WebSocket'],
    ['const e = require("electron"); e.net.fetch("https://example.com")', 'electron', 'net'],
    ['const e = require("electron"); const { net } = e', 'electron', 'all of it'],
  ] as const)('%s', (line, where, what) => {
    expect(reachesOf(`${house}\n${line}`)[where]).toContain(what);
  });
});

test('the two flavors differ in the one word that leaves the door open', () => {
  expect(house).toContain(DOOR(false));
  expect(forTests).toContain(DOOR(true));
  expect(forTests.replace(DOOR(true), DOOR(false))).toBe(house);
});

async function bundleOf(config: InlineConfig): Promise<string> {
  const built = await build({ ...config, build: { ...config.build, write: false } });
  const { output } = built as Rolldown.RolldownOutput;
  return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}
