/** The ladder of one decision, in order of repair: omit, generalize, blur, alter, each with the words that would stand there. */

import type { Rung } from '../decision.ts';
import type { Kind } from '../../finding.ts';
import { typicalWork } from './work.ts';

/** @param typical the suggestion at a typical place; null where there is none. @param form the fullest form. */
export function ladderOf(kind: Kind, typical: string | null, form: string): Rung[] {
  const rungs: Rung[] = [{ way: 'omit', words: '' }];
  if (typical !== null && typical !== '') rungs.push({ way: 'generalize', words: typical });
  for (const rung of MORE[kind] ?? []) rungs.push(rung);
  if (kind === 'Q:WORK' && typical !== typicalWork(form))
    rungs.push({ way: 'blur', words: typicalWork(form) });
  return rungs.filter((rung, i) => rungs.findIndex(({ words }) => words === rung.words) === i);
}

const MORE: Readonly<Partial<Record<Kind, readonly Rung[]>>> = {
  NAME: [{ way: 'blur', words: 'someone' }],
  LOCATION: [{ way: 'blur', words: 'somewhere' }],
  ORG: [{ way: 'blur', words: 'a place nearby' }],
  DATE: [{ way: 'blur', words: 'some time ago' }],
  AGE: [{ way: 'blur', words: 'old' }],
  'Q:AGE': [{ way: 'blur', words: 'no longer young' }],
  'Q:WHEN': [
    { way: 'blur', words: 'at some point' },
    { way: 'alter', words: 'another day' },
  ],
  'Q:WORK': [{ way: 'alter', words: 'in another trade' }],
  'Q:HEALTH': [{ way: 'blur', words: 'an illness' }],
  'Q:FAMILY': [{ way: 'blur', words: 'family' }],
  'Q:ORIGIN': [{ way: 'blur', words: 'from elsewhere' }],
  'Q:EVENT': [{ way: 'blur', words: 'something that happened' }],
  'Q:OTHER': [],
};
