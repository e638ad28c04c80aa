/**
 * The bill of materials, CycloneDX 1.5: npm's own, from the lock file, kept to what ships, and what npm cannot know
 * added (Electron ships though it is a tool to npm; the faces). Guarantees: the same lock file gives the same bytes;
 * nothing of this computer is in it.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TREE } from '../launch/places.mjs';
import { npm } from '../launch/run.mjs';
import { Stop } from '../launch/say.mjs';
import { listSources, NOTICES } from './notices.mjs';
import { shippedPackages } from './shipped.mjs';

/** @returns {Promise<string>} the file it wrote */
export async function writeSbom() {
  const file = path.join(NOTICES, 'third-chair.cdx.json');
  mkdirSync(NOTICES, { recursive: true });
  writeFileSync(file, `${JSON.stringify(await sbom(), null, 2)}\n`);
  return file;
}

export async function sbom() {
  // Whatever we build for here: npm leaves out what a "production" does not need, and Electron with it.
  const env = { ...process.env, NODE_ENV: '' };
  const ask = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include=dev'];
  const { code, out, err } = await npm(ask, { cwd: TREE, env });
  if (code !== 0) throw new Stop(`npm could not write the bill of materials: ${err.trim()}`);
  const whole = JSON.parse(out);
  const components = [
    ...kept(whole.components, [...shippedPackages(), ...listSources(), { ...electron(), folder: '' }]),
    ...faces(),
  ];
  const refs = new Set(components.map((component) => component['bom-ref']));
  const root = whole.metadata.component['bom-ref'];
  const dependencies = whole.dependencies
    .filter(({ ref }) => ref === root || refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) }));
  return {
    $schema: whole.$schema,
    bomFormat: whole.bomFormat,
    specVersion: whole.specVersion,
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(components))}`,
    version: 1,
    metadata: { component: { ...whole.metadata.component, name: 'third-chair', type: 'application' } },
    components,
    dependencies,
  };
}

/** The components of these packages, as required: what npm takes for a tool ships here. */
function kept(components, packages) {
  return packages.map(({ name, version }) => {
    const found = components.find((one) => one.name === name && one.version === version);
    if (!found) throw new Stop(`${name} ${version} ships and is not in the bill of materials.`);
    return { ...found, scope: 'required', properties: [] };
  });
}

function electron() {
  return JSON.parse(readFileSync(path.join(TREE, 'node_modules/electron/package.json'), 'utf8'));
}

function faces() {
  return ['Figtree', 'Newsreader'].map((name) => ({
    'bom-ref': `face-${name}`,
    type: 'file',
    name,
    scope: 'required',
    licenses: [{ license: { id: 'OFL-1.1' } }],
  }));
}

/** A name-based UUID (version 5 form) of the parts, so that it changes when they do and not before. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
