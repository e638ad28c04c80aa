/**
 * The scanners that are measured: ours, through the code of `npm run scan`, and the others, each behind an adapter of
 * a few lines in others/. They run in the same process on the same texts.
 */

import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../shared/base/span.ts';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { scan } from '../../shared/deid/find/scan.ts';

type Find = (text: string) => readonly Span[] | Promise<readonly Span[]>;

export interface Scanner {
  readonly name: string;
  readonly find: Find;
}

export const OURS = 'third-chair';
export const OTHERS = ['redact-pii', 'openredaction', 'wink-nlp', 'compromise'] as const;

/** Warm, as the keeper is by the time someone writes: lists loaded, patterns compiled. */
export function ours(): Scanner {
  const find = (text: string): readonly Span[] => scan(text, CATALOGUE, plainContext(lists()));
  const examples = CATALOGUE.flatMap((detector) => detector.examples.map(({ text }) => text));
  for (let round = 0; round < 4; round += 1)
    for (const text of [...examples, examples.join('\n')]) find(text);
  return { name: OURS, find };
}

/** @param installed the folder whose node_modules has them */
export async function openOthers(tree: string, installed: string): Promise<Scanner[]> {
  const load = createRequire(path.join(installed, 'package.json'));
  const opened: Scanner[] = [];
  for (const name of OTHERS) {
    const file = pathToFileURL(path.join(tree, 'build/bench/others', `${name}.mjs`)).href;
    const adapter = (await import(/* @vite-ignore */ file)) as { open(load: NodeJS.Require): Find };
    opened.push({ name, find: adapter.open(load) });
  }
  return opened;
}
