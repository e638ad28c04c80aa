/** A single capital that stands for someone: "a certain Z.", "witness D", "K is her son", "Hanne I. Kreutzmann". */

import { MEDICAL } from '../../lists/lexicon.ts';
import { SPEECH } from '../../lists/people-words.ts';
import { LETTERED } from '../lettered.ts';
import type { Reading } from '../reading.ts';
import { isName } from '../word-sense.ts';

const ROLED =
  /^(?:witness|applicant|applicants|victim|accused|defendant|claimant|officer|officers|judge|certain|nurse|doctor|child|mother|father|son|daughter|wife|husband|brother|sister|minor|minors|friend|teacher|called|named|against|girl|boy|client|complainant)$/;

/** "a certain Z.", "S. and N., his daughters", "witness D": a letter that stands for someone. */
export function isLone({ text, tokens, known }: Reading, i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (
    token === undefined ||
    before === undefined ||
    (token.gap !== ' ' && token.gap !== '. ' && token.gap !== ', ')
  )
    return false;
  if (LETTERED.test(before.low) || ((known[i - 1] ?? 0) & MEDICAL) !== 0 || before.digit) return false;
  if (token.gap === ' ' && ROLED.test(before.low)) return true;
  if (text[token.end] !== '.' || token.low === 'a' || token.low === 'i') return false;
  return (
    after !== undefined &&
    (after.caps === 'lower' ? /^\.,? $/.test(after.gap) : /^\., $/.test(after.gap)) &&
    token.low !== 'v'
  );
}

/** "K is her son", "E. said so": a letter that opens a sentence and acts; not a potassium of 3.1. */
export function letterActs({ text, tokens }: Reading, i: number): boolean {
  const [token, verb, then] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token === undefined || !token.opens || !/^[B-HJ-Z]$/.test(token.text)) return false;
  if (verb === undefined || verb.caps !== 'lower' || !/^\.? $/.test(text.slice(token.end, verb.start)))
    return false;
  if (!SPEECH.has(verb.low) && !/^(?:is|was|has|had|came|went|sat|stood|will|would)$/.test(verb.low))
    return false;
  return (
    then === undefined ||
    !(
      then.digit ||
      /^(?:low|high|up|down|normal|better|worse|stable|fine|off|on|over|under|for|back|still|now|up|repleted)$/.test(
        then.low,
      )
    )
  );
}

/** "Hanne I. Kreutzmann": an I between two names. */
export function isMiddleI({ text, tokens, known }: Reading, i: number): boolean {
  return (
    text[tokens[i]?.end ?? 0] === '.' &&
    isName(known[i - 1] ?? 0) &&
    tokens[i - 1]?.caps === 'title' &&
    tokens[i]?.gap === ' '
  );
}
