/** Every detector is listed, is named like its file, and finds in its own examples what they say, and nothing else. */

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { scan } from '../../shared/deid/find/scan.ts';

const files = readdirSync(new URL('../../shared/deid/find/detectors/', import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ''),
);
const context = plainContext(lists());

test('every file of the folder is in the catalogue, once, under its own name', () => {
  expect(CATALOGUE.map(({ name }) => name).sort()).toEqual(files.sort());
});

describe.each(CATALOGUE.map((detector) => [detector.name, detector] as const))('%s', (_, detector) => {
  test('has examples, a trap among them', () => {
    expect(detector.examples.length).toBeGreaterThanOrEqual(3);
    expect(detector.examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  test.each(detector.examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    const found = scan(text, [detector], context).map(({ start, end, kind }) => [
      text.slice(start, end),
      kind,
    ]);
    expect(found).toEqual(example.finds.map((pair) => [...pair]));
  });
});
