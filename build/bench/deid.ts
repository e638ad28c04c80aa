/**
 * `npm run bench:deid`: the open sets through our scanner and through the others, as tables, then the figures as one
 * line of JSON, which is the last. Fails where ours stands below a floor. `--slips` tells what ours missed and what it
 * flagged for nothing, never of the texts that are held out; `--alone` leaves the others out.
 */

import { belowFloors } from './floors.ts';
import { isHeldOut, readSet, SETS } from './open-sets.ts';
import { runScanner } from './run-scanner.ts';
import { openOthers, ours, OURS, type Scanner } from './scanners.ts';
import { score, type Slip } from './score.ts';
import { tableOf } from './table.ts';
import type { Figures } from './figures.ts';

const [tree = '.', installed = '', ...options] = process.argv.slice(2);

const golds = Object.fromEntries(SETS.map((set) => [set, readSet(tree, set)]));
const figures: Record<string, Record<string, Figures>> = {};
const below: string[] = [];

// Ours first, alone in the process as in the app: what the others load is not to slow it.
await measure(ours());
if (installed !== '') for (const scanner of await openOthers(tree, installed)) await measure(scanner);

for (const set of SETS) print(tableOf(set, figures[set] ?? {}));
print(below.length === 0 ? 'Every floor holds.' : below.map((line) => `BELOW  ${line}`).join('\n'));
print(JSON.stringify({ figures, below }));
if (below.length > 0) process.exitCode = 1;

async function measure(scanner: Scanner): Promise<void> {
  process.stderr.write(`${scanner.name}\n`);
  for (const set of SETS) {
    const marked = golds[set] ?? [];
    const scored = score(marked, await runScanner(scanner, marked));
    figures[set] = { ...figures[set], [scanner.name]: scored.figures };
    if (scanner.name !== OURS) continue;
    below.push(...belowFloors(set, scored.figures));
    if (!options.includes('--slips') || isHeldOut(set)) continue;
    print(slips('MISSED', scored.missed));
    print(slips('FALSE', scored.falseFlags));
    print(slips('SPECIFIC', scored.missedSpecifics));
  }
}

function slips(what: string, told: readonly Slip[]): string {
  return told
    .map(({ id, type, words, around }) => `${what}  ${type}  ${id}  ${words}  | ${around}`)
    .join('\n');
}

function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}
