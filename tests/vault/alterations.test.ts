/** 12,000 alterations of the log or the cache: all noticed, no content lost that the other still has. */

import { expect, test } from 'vitest';

import { alter, alterationKinds } from './alterations.ts';

const FIRST = Number(process.env['SEED'] ?? 1);
const RUNS = Number(process.env['RUNS'] ?? 12_000);

test('12,000 alterations', { timeout: 300_000 }, () => {
  const wrong: string[] = [];
  const tally = new Map<string, number>();
  for (let seed = FIRST, done = 0; done < RUNS; seed++) {
    const outcome = alter(seed);
    if (outcome === null) continue;
    done++;
    tally.set(outcome.kind, (tally.get(outcome.kind) ?? 0) + 1);
    if (outcome.wrong !== null) {
      wrong.push(`seed ${String(seed)}, ${outcome.kind}: ${outcome.wrong} (${String(outcome.found)})`);
    }
  }
  expect(wrong).toEqual([]);
  if (RUNS === 12_000)
    for (const kind of alterationKinds) expect(tally.get(kind) ?? 0, kind).toBeGreaterThan(100);
});
