/** The twenty cases through the real scanner, every suggestion standing: what must hold whatever it finds. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { openDecisions } from '../../shared/deid/decide/open-decisions.ts';
import { originals } from '../../shared/deid/residue/originals.ts';
import { residue } from '../../shared/deid/residue/residue.ts';
import { scanAll } from '../../shared/deid/find/scan.ts';
import { surveyCase } from '../../shared/deid/decide/survey.ts';
import { commonness } from '../../shared/deid/find/word-sense.ts';
import { nothingSaid } from './build.ts';
import { readCase } from './marked.ts';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../cases');
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const lexicon = { isOrdinary: (word: string) => commonness(lists().look(word)) > 0 };

function surveyed(file: string): ReturnType<typeof surveyCase> {
  const { texts } = readCase(file);
  return surveyCase(texts, scanAll(texts, CATALOGUE, plainContext(lists())), nothingSaid, lexicon);
}

describe.each(files)('%s', (file) => {
  const whole = surveyed(file);

  it('leaves nothing certain standing but what is open', () => {
    const sought = originals(whole, {});
    const open = new Set(openDecisions(whole, {}).map(({ key }) => key));
    const left = Object.keys(whole.of).flatMap((source) =>
      residue(disguise(source, whole, {}).text, sought).filter(
        ({ certain, key }) => certain && !open.has(key),
      ),
    );
    expect(left).toEqual([]);
  });

  it('reads like sentences: no doubled spaces, commas or articles where something was replaced', () => {
    for (const [source, before] of Object.entries(whole.of)) {
      const { text } = disguise(source, whole, {});
      const slips =
        /,,|\s,|\(\s*\)|\b(?:a|an|the|my|his|her) (?:a|an|the|my|his|her) |[^\n] {2}[^ ]|\ba [aeio]\p{Ll}{3}/giu;
      const old = new Set(before.match(slips) ?? []);
      expect((text.match(slips) ?? []).filter((slip) => !old.has(slip))).toEqual([]);
    }
  });

  it('is the same twice', () => {
    expect(surveyed(file)).toEqual(whole);
  });
});
