/**
 * `npm run bench:deid`: the open sets through our scanner and through the others, as tables, then the figures as one
 * line of JSON, which is the last. Fails where ours stands below a floor. `--slips` tells what ours missed and what it
 * flagged for nothing; `--alone` leaves the others out.
 */

import { belowFloors } from './floors.ts';
import { readSet, type SetName } from './open-sets.ts';
import { runScanner } from './run-scanner.ts';
import { openOthers, ours, OURS, type Scanner } from './scanners.ts';
import { score, type Slip } from './score.ts';
import { tableOf } from './table.ts';
import type { Figures } from './figures.ts';

const [tree = '.', installed = '', ...options] = process.argv.slice(2);
const SETS: readonly SetName[] = ['cases', 'authored', 'presidio-synth'];

const scanners: readonly Scanner[] = [ours(), ...(installed === '' ? [] : await openOthers(tree, installed))];
const figures: Record<string, Record<string, Figures>> = {};
const below: string[] = [];

for (const set of SETS) {
  const golds = readSet(tree, set);
  const measured: Record<string, Figures> = {};
  for (const scanner of scanners) {
    process.stderr.write(`${set}: ${scanner.name}\n`);
    const scored = score(golds, await runScanner(scanner, golds));
    measured[scanner.name] = scored.figures;
    if (scanner.name !== OURS) continue;
    below.push(...belowFloors(set, scored.figures));
    if (options.includes('--slips')) {
      print(slips('MISSED', scored.missed));
      print(slips('FALSE', scored.falseFlags));
      print(slips('SPECIFIC', scored.missedSpecifics));
    }
  }
  figures[set] = measured;
  print(tableOf(set, measured));
}

print(below.length === 0 ? 'Every floor holds.' : below.map((line) => `BELOW  ${line}`).join('\n'));
print(JSON.stringify({ figures, below }));
if (below.length > 0) process.exitCode = 1;

function slips(what: string, told: readonly Slip[]): string {
  return told
    .map(({ id, type, words, around }) => `${what}  ${type}  ${id}  ${words}  | ${around}`)
    .join('\n');
}

function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}
