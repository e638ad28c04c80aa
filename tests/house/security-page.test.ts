/** docs/security.md is true: each line of code it quotes stands in its file, each command it names is there. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROOFS } from '../../build/prove/catalogue.ts';

const TREE = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(TREE, file), 'utf8');
const page = read('docs/security.md');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

/** [a/file.ts](../a/file.ts): `a line`, the line in one tick or two. */
const quotes = [...page.matchAll(/\[([\w./-]+)\]\(\.\.\/([\w./-]+)\): (`{1,2})(.+?)\3(?!`)/g)].map(
  (match) => ({
    shown: match[1] ?? '',
    file: match[2] ?? '',
    line: match[4] ?? '',
  }),
);

test.each(quotes)('$file: $line', ({ shown, file, line }) => {
  expect(shown).toBe(file);
  expect(read(file)).toContain(line);
});

test('a line that is not there would be noticed', () => {
  expect(quotes.length).toBeGreaterThan(40);
  expect(read('main/window.ts')).not.toContain('nodeIntegration: true');
});

test('each of the twenty points has its answer and its line', () => {
  const points = page.split(/^## /m).find((part) => part.startsWith("Electron's checklist"));
  const lines = points?.match(/^\d+\. .*$/gm) ?? [];
  expect(lines.map((line) => parseInt(line, 10))).toEqual(Array.from({ length: 20 }, (_, k) => k + 1));
  for (const line of lines) expect(line).toMatch(/\(\.\.\/[\w./-]+\): `/);
});

test('every file it points at is there', () => {
  for (const [, target = ''] of page.matchAll(/\]\(((?!https:)[^)]+)\)/g))
    expect(existsSync(path.join(TREE, 'docs', target)), target).toBe(true);
});

test('every command and every proof it names is there', () => {
  for (const [, name = ''] of page.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toContain(name);
  const proofs = PROOFS.map(({ name }) => name);
  for (const [, name = ''] of page.matchAll(/npm run prove -- ([\w-]+)/g)) expect(proofs).toContain(name);
});

/** What a window must never be given, whatever else is in it. */
const NEVER = [
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'nodeIntegration: true',
  'contextIsolation: false',
  'sandbox: false',
  'webSecurity: false',
  'webviewTag: true',
  'loadFile',
  'file://',
  'openExternal',
  'openDevTools',
  'enable-features',
  'ignore-certificate-errors',
];

describe('nowhere in the house', () => {
  const house = readdirSync(path.join(TREE, 'main')).filter((name) => name.endsWith('.ts'));
  test.each(NEVER)('%s', (what) => {
    expect(house.filter((name) => read(`main/${name}`).includes(what))).toEqual([]);
  });
});
