/** The fences: who may import whom, no circles, no barrels, no drawers, one maker of Released, one file with tweetnacl. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS, type Room } from './rooms.ts';

const TREE = path.resolve(import.meta.dirname, '../..');

interface Import {
  readonly file: string;
  readonly what: string;
  /** A file of the tree, or null for a package. */
  readonly target: string | null;
  readonly line: string;
}

const files = ['shared', 'main', 'renderer', 'build']
  .flatMap((top) => readdirSync(path.join(TREE, top), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.relative(TREE, path.join(entry.parentPath, entry.name)));

const imports = files.flatMap(importsOf);

describe('rooms', () => {
  it('are read at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('import only what the table allows', () => {
    expect(
      imports
        .filter(({ file, target, line }) => target !== null && !mayImport(file, target, isTypeOnly(line)))
        .map(show),
    ).toEqual([]);
  });

  it('use a package only where the table names it', () => {
    expect(
      imports.filter(({ file, what, target }) => target === null && !mayUse(file, what)).map(show),
    ).toEqual([]);
  });

  it('refuse what the table does not allow', () => {
    expect(mayImport('shared/base/bytes.ts', 'shared/vault/nacl.ts')).toBe(false);
    expect(mayImport('shared/deid/find/scan.ts', 'shared/vault/nacl.ts')).toBe(false);
    expect(mayImport('main/main.ts', 'shared/journal/case.ts')).toBe(false);
    expect(mayImport('shared/words/en/read.ts', 'shared/handout/handout.ts')).toBe(false);
    expect(mayImport('shared/words/en/read.ts', 'shared/handout/handout.ts', true)).toBe(true);
    expect(mayImport('renderer/features/card/a.tsx', 'renderer/features/page/b.tsx')).toBe(false);
    expect(mayImport('renderer/features/card/a.tsx', 'renderer/features/card/b.tsx')).toBe(true);
    expect(mayUse('renderer/features/card/a.tsx', 'dexie')).toBe(false);
    expect(mayUse('shared/deid/find/scan.ts', 'node:fs')).toBe(false);
  });

  it('form no circle of files', () => {
    expect(circle(imports.filter(({ line }) => !isTypeOnly(line)))).toBeNull();
  });

  it('have no barrels and no drawers', () => {
    expect(
      files.filter((file) => /(^|\/)(index|utils?|helpers?|types|manager|service)\.tsx?$/.test(file)),
    ).toEqual([]);
  });

  it('make Released in one place only', () => {
    expect(
      new Set(imports.filter(({ line }) => line.includes('markReleased')).map(({ file }) => file)),
    ).toEqual(new Set(['shared/release/release.ts']));
  });

  it('call a journal taken out where the keeper gave it only', () => {
    expect(
      new Set(imports.filter(({ line }) => line.includes('markTakenOut')).map(({ file }) => file)),
    ).toEqual(new Set(['renderer/state/carrying.ts']));
  });

  it('touch tweetnacl in one file only', () => {
    expect(new Set(imports.filter(({ what }) => what === 'tweetnacl').map(({ file }) => file))).toEqual(
      new Set(['shared/vault/nacl.ts']),
    );
  });
});

describe('shared/', () => {
  it('knows the language', () => {
    expect(compiles('new Map([[1n, "one"]])')).toBe(true);
  });

  it.each([
    'document.title',
    'process.pid',
    'Buffer.from("")',
    'setTimeout(() => 0, 1)',
    'new TextEncoder()',
    'fetch("")',
    'crypto.subtle',
    'window.name',
  ])('does not know %s', (expression) => {
    expect(compiles(expression)).toBe(false);
  });
});

/** Whether the expression compiles under the rules of shared/ and in the midst of its files. */
function compiles(expression: string): boolean {
  const folder = mkdtempSync(path.join(TREE, '.cache-fence-'));
  try {
    writeFileSync(path.join(folder, 'reach.ts'), `export const reached: unknown = ${expression};\n`);
    const config = { extends: '../shared/tsconfig.json', include: ['reach.ts', '../shared/**/*.ts'] };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = path.join(TREE, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    return status === 0 || !stdout.includes('reach.ts');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(TREE, file), 'utf8');
  const found = text.matchAll(
    /^[ \t]*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|^[ \t]*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...found].map((match) => {
    const what = match[1] ?? match[2] ?? match[3] ?? '';
    const target = what.startsWith('.')
      ? path.relative(TREE, path.resolve(TREE, path.dirname(file), what.replace(/\?.*$/, '')))
      : null;
    return { file, what, target, line: match[0] };
  });
}

function show({ file, what }: Import): string {
  return `${file} > ${what}`;
}

function roomOf(file: string): Room | undefined {
  return [...ROOMS].sort((a, b) => b.at.length - a.at.length).find(({ at }) => within(file, at));
}

function within(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

function isTypeOnly(line: string): boolean {
  return /^\s*(import|export)\s+type\b/.test(line);
}

function mayImport(file: string, target: string, typeOnly = false): boolean {
  const room = roomOf(file);
  if (!room) return false;
  if (typeOnly && room.types?.some((place) => within(target, place))) return true;
  const feature = /^renderer\/features\/([^/]+)/;
  const other = feature.exec(target)?.[1];
  if (room.at === 'renderer/features')
    return other === undefined
      ? room.from.some((place) => within(target, place))
      : other === feature.exec(file)?.[1];
  return within(target, room.at) || room.from.some((place) => within(target, place));
}

function mayUse(file: string, what: string): boolean {
  const name = what.startsWith('node:')
    ? 'node'
    : what
        .split('/')
        .slice(0, what.startsWith('@') ? 2 : 1)
        .join('/');
  return roomOf(file)?.packages?.includes(name) ?? false;
}

/** The first circle found, as the files along it, or null. */
function circle(edges: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { file, target } of edges)
    if (target !== null) next.set(file, [...(next.get(file) ?? []), target]);
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (file: string): string[] | null => {
    if (state.get(file) === 'open') return [...trail.slice(trail.indexOf(file)), file];
    if (state.get(file) === 'done') return null;
    state.set(file, 'open');
    trail.push(file);
    for (const target of next.get(file) ?? []) {
      const found = visit(target);
      if (found) return found;
    }
    trail.pop();
    state.set(file, 'done');
    return null;
  };
  for (const file of next.keys()) {
    const found = visit(file);
    if (found) return found;
  }
  return null;
}
