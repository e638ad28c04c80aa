/** Feelings and pulls by language; English where there are none yet. */

import { feelings as englishFeelings } from './en/feelings.ts';
import { pulls as englishPulls } from './en/pulls.ts';
import type { FeelingCluster, Pull } from './naming.ts';

const FEELINGS: Readonly<Record<string, readonly FeelingCluster[]>> = { en: englishFeelings };
const PULLS: Readonly<Record<string, readonly Pull[]>> = { en: englishPulls };

export function feelingsIn(language = 'en'): readonly FeelingCluster[] {
  return FEELINGS[language] ?? englishFeelings;
}

export function pullsIn(language = 'en'): readonly Pull[] {
  return PULLS[language] ?? englishPulls;
}

/** The word of a feeling or pull. One that this version does not know is said as it was kept. */
export function wordFor(what: string, language = 'en'): string {
  const feeling = feelingsIn(language)
    .flatMap(({ feelings }) => feelings)
    .find(({ id }) => id === what);
  return feeling?.word ?? pullsIn(language).find(({ id }) => id === what)?.words ?? what;
}
