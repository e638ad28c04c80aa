/**
 * How long a passphrase would hold against someone who has the file and much hardware: ten thousand guesses a second,
 * generous for Argon2id at 64 MiB and more. Refused: what falls within ten days (10^10 guesses), and under eight characters.
 * Loaded only when asked for: its word lists are large.
 */

import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import type { Strength } from '../../shared/keeper/keeper.ts';

const SHORTEST = 8;
const GUESSES_A_SECOND = 10_000;
const HOUR = 3600;
const TEN_DAYS = 10 * 24 * HOUR;
const YEAR = 365 * 24 * HOUR;

/** What anyone would try first on this file. */
const EXPECTED = [
  'third',
  'chair',
  'third chair',
  'thirdchair',
  'journal',
  'balint',
  'passphrase',
  'patient',
];

/** Beyond this a passphrase only gets stronger; the estimate stays quick. */
const ENOUGH_TO_JUDGE = 100;

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
});

export function strengthOf(passphrase: string): Strength {
  if (Array.from(passphrase).length < SHORTEST) return { enough: false, words: 'too-short' };
  const { guesses } = estimator.check(passphrase.slice(0, ENOUGH_TO_JUDGE), EXPECTED);
  const seconds = guesses / GUESSES_A_SECOND;
  if (seconds < HOUR) return { enough: false, words: 'guessed-at-once' };
  if (seconds < TEN_DAYS) return { enough: false, words: 'hours' };
  if (seconds < YEAR) return { enough: true, words: 'months' };
  return { enough: true, words: seconds < 100 * YEAR ? 'years' : 'centuries' };
}
