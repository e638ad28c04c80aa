/**
 * Two whole cases with every suggestion standing, read through by a person and committed: a change of words here is a
 * change to be read. Written anew with `npx vitest run tests/deid/golden -u`.
 */

import { describe, expect, it } from 'vitest';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import { openDecisions } from '../../shared/deid/decide/open-decisions.ts';
import { originals } from '../../shared/deid/residue/originals.ts';
import { residue } from '../../shared/deid/residue/residue.ts';
import { surveyCase } from '../../shared/deid/decide/survey.ts';
import { nothingSaid, words } from './build.ts';
import { readCase } from './marked.ts';

describe.each(['case-01-the-handkerchief', 'case-02-the-red-circle'])('%s', (name) => {
  const { texts, findings } = readCase(`${name}.txt`);
  const whole = surveyCase(texts, findings, nothingSaid, words);

  it('reads as its golden file', async () => {
    const told = Object.keys(texts).map((source) => `# ${source}\n${disguise(source, whole, {}).text}\n`);
    await expect(told.join('\n')).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('holds nothing certain of the originals, and blocks nowhere', () => {
    const sought = originals(whole, {});
    const left = Object.keys(texts).flatMap((source) => residue(disguise(source, whole, {}).text, sought));
    expect(left.filter(({ certain }) => certain)).toEqual([]);
    expect(openDecisions(whole, {})).toEqual([]);
  });
});
