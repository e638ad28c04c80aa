/** The short form of each proof that needs no app around it; the others run on the stage in `npm test`. */

import path from 'node:path';
import { expect, test } from 'vitest';
import { PROOFS } from '../../build/prove/catalogue.ts';

const tree = path.resolve(import.meta.dirname, '../..');
const stage = (): never => {
  throw new Error('there is no stage here');
};

test.each(PROOFS.filter(({ on }) => on === 'node').map((proof) => [proof.name, proof] as const))(
  '%s',
  { timeout: 120_000 },
  async (_, proof) => {
    const work = { n: proof.short, tree, say: () => undefined, far: () => undefined, stage };
    expect((await proof.run(work)).short).toEqual([]);
  },
);

test('each has a name of its own and a figure', () => {
  expect(new Set(PROOFS.map(({ name }) => name)).size).toBe(PROOFS.length);
  for (const { figure, n, short } of PROOFS) {
    expect(figure.length).toBeGreaterThan(20);
    expect(short).toBeLessThan(n);
  }
});
