/** 12,000 crashes: no save that was said to be saved is lost, and no crash is called damage. */

import { expect, test } from 'vitest';

import { crash, crashKinds } from './crashes.ts';

const FIRST = Number(process.env['SEED'] ?? 1);
const RUNS = Number(process.env['RUNS'] ?? 12_000);

test('12,000 crashes', { timeout: 300_000 }, () => {
  const wrong: string[] = [];
  const tally = new Map<string, number>();
  for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
    const outcome = crash(seed);
    tally.set(outcome.kind, (tally.get(outcome.kind) ?? 0) + 1);
    if (outcome.wrong !== null) {
      wrong.push(`seed ${String(seed)}, ${outcome.kind}: ${outcome.wrong} (${String(outcome.found)})`);
    }
  }
  expect(wrong).toEqual([]);
  if (RUNS === 12_000) for (const kind of crashKinds) expect(tally.get(kind) ?? 0, kind).toBeGreaterThan(500);
});
