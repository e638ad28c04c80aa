/** The sum of all that training reads, but for the word lists: says whether the table still belongs to its texts. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = [
  'tests/cases',
  'tests/open-sets/own',
  'tests/open-sets/fresh',
  'tests/open-sets/third',
  'build/tagger',
];
const FILES = [
  'tests/open-sets/authored.jsonl',
  'tests/open-sets/presidio-synth.jsonl',
  'shared/deid/find/tagger/columns.ts',
  'shared/deid/find/tagger/features.ts',
  'shared/deid/find/tagger/mix.ts',
  'shared/deid/find/tagger/pack.ts',
  'shared/deid/find/tagger/role.ts',
  'shared/deid/lists/medical/shorthand.ts',
  'shared/deid/lists/word-surnames.ts',
];
/** These decide nothing about the table. */
const ASIDE = new Set(['judge.ts', 'train.ts', 'train.mjs', 'inputs.ts', 'README.md']);

export function inputsSum(tree: string): string {
  const sum = createHash('sha256');
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(tree, folder))
      .filter((name) => !ASIDE.has(name) && !isHeldOut(folder, name))
      .map((name) => `${folder}/${name}`),
  );
  for (const file of [...found, ...FILES].sort()) {
    sum.update(`${file}\n`);
    sum.update(readFileSync(path.join(tree, file)));
  }
  return sum.digest('hex').slice(0, 32);
}

function isHeldOut(folder: string, name: string): boolean {
  return folder.includes('open-sets') && Number(/\d+/.exec(name)?.[0] ?? 1) % 2 === 0;
}
