/** Initials in small letters: "doc k", "pt jt 46", "codey m ross", "dk was being kind". */

import { SPEECH } from '../../lists/people-words.ts';
import type { Reading } from '../reading.ts';
import { commonness, isFirstName, isUnknown } from '../word-sense.ts';

/** "doc k", "mrs m", "codey m ross": a letter after a title, or between a first name and a name, in small letters. */
export function smallInitial({ text, tokens, known }: Reading, i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (
    /^(?:pt|pts|patient)$/.test(before?.low ?? '') &&
    token?.gap === ' ' &&
    /^[a-z]{2,3}$/.test(token.text) &&
    commonness(known[i] ?? 0) === 0 &&
    after?.digit === true &&
    (after.gap.startsWith(',') || (after.gap === ' ' && /^\d{1,3}(?:yo?)?[mf]?$/.test(after.low)))
  )
    return true;
  // "dk was being kind": two letters that nothing else is, and someone acts.
  if (
    token !== undefined &&
    /^[a-z]{2}$/.test(token.text) &&
    known[i] === 0 &&
    ((after?.gap === ' ' && (SPEECH.has(after.low) || /^(?:is|was|has|had)$/.test(after.low))) || token.owns)
  )
    return true;
  if (
    /^(?:mr|mrs|ms|dr|doctor|miss|nurse)$/.test(before?.low ?? '') &&
    token?.gap === ' ' &&
    /^(?:ng|li|wu|ho|xu|yu|lu|hu|ma|le|vo|ko|oh|bo|ly|qi|fu|an|im|ha|ro)$/.test(token.low)
  )
    return true;
  if (
    before === undefined ||
    token?.text.length !== 1 ||
    token.gap.trim().length > 1 ||
    before.caps === 'upper'
  )
    return false;
  if (/^(?:mr|mrs|ms|dr|doc|doctor|mister|missus|miss|coach|nurse)$/.test(before.low))
    return token.low !== 'a' && token.low !== 'i' && /^(?: |\. )$/.test(token.gap);
  const earlier = tokens[i - 2];
  // "doc its d."
  if (/^(?:its|it's)$/.test(before.low) && token.gap === ' ' && token.low !== 'a' && token.low !== 'i')
    return after === undefined || /^[.,!?\n]/.test(after.gap);
  if (
    before.text.length === 1 &&
    /^(?:mr|mrs|ms|dr|doc|doctor|miss)$/.test(earlier?.low ?? '') &&
    token.gap === ' '
  )
    return after?.gap === ' ' && isUnknown(known[i + 1] ?? 0);
  const [left, right] = [known[i - 1] ?? 0, known[i + 1] ?? 0];
  return (
    token.gap === ' ' &&
    token.low !== 'i' &&
    before.caps === 'lower' &&
    isFirstName(left) &&
    commonness(left) < 4 &&
    after !== undefined &&
    (after.gap === ' ' || after.gap === '. ') &&
    (token.low !== 'a' || text[token.end] === '.' || isUnknown(right)) &&
    commonness(right) < 3
  );
}
