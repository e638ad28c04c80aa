/** What a release is made by: the workflow, the packages of three systems, and a golden journal for each format. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const TREE = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(TREE, file), 'utf8');
const workflow = read('.github/workflows/release.yml');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

test('every command that the workflow and the page call is there', () => {
  for (const text of [workflow, read('docs/release.md')])
    for (const [, name = ''] of text.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toContain(name);
});

test('three systems, tested and packed, and nothing published without a person', () => {
  for (const system of ['ubuntu', 'macos', 'windows']) expect(workflow).toMatch(new RegExp(`os: ${system}-`));
  expect(workflow).toContain('npm test --');
  expect(workflow).toContain('--draft');
  expect(read('electron-builder.yml')).toMatch(/^publish: null$/m);
});

test('it may write in the last job alone, and keeps no credentials in the tree', () => {
  expect(workflow.match(/: write$/gm)).toHaveLength(1);
  expect(workflow.indexOf(': write')).toBeGreaterThan(workflow.indexOf('  draft:'));
  expect(workflow).toContain('persist-credentials: false');
});

test.each([
  ['mac', ['dmg', 'zip']],
  ['win', ['nsis', 'portable']],
  ['linux', ['AppImage', 'tar.gz']],
])('%s', (system, targets) => {
  const part =
    new RegExp(`^${system}:\\n(?: .*\\n|#.*\\n)+`, 'm').exec(read('electron-builder.yml'))?.[0] ?? '';
  for (const target of targets) expect(part).toContain(`target: ${target},`);
});

test('a Mac app asks for nothing but to compile', () => {
  const keys = read('build/packaging/entitlements.mac.plist').match(/<key>.*<\/key>/g);
  expect(keys).toEqual(['<key>com.apple.security.cs.allow-jit</key>']);
  expect(read('electron-builder.yml')).toContain('hardenedRuntime: true');
});

test('uninstalling on Windows leaves the journal, and installs for one user', () => {
  expect(read('electron-builder.yml')).toContain('deleteAppDataOnUninstall: false');
  expect(read('electron-builder.yml')).toContain('perMachine: false');
});

test('the published format has its golden journal', () => {
  const version = /^# The format of a journal, version (\d+)/.exec(read('docs/format.md'))?.[1];
  expect(version).toBeDefined();
  for (let k = 1; k <= Number(version); k++)
    expect(existsSync(path.join(TREE, `tests/golden/format-${String(k)}/gen-1`))).toBe(true);
});
