/**
 * What stands beside a word for its being a name: a title, kin, "named", a verb of saying, another name, an age, an
 * apposition. Grounds only; how much they weigh is in evidence.ts.
 */

import type { Code } from '../evidence.ts';
import { PEOPLE } from '../../lists/lexicon.ts';
import {
  ACTS,
  CALLED,
  CALLINGS,
  KIN,
  LOOSE_TITLES,
  SPEECH,
  STRICT_TITLES,
  TITLES,
} from '../../lists/people-words.ts';
import type { Reading } from '../reading.ts';
import { opensAsSubject } from './opening.ts';
import { goesBy, listed, opensClause, presented } from './set-off.ts';
import { plainlyTitled } from './titled.ts';
import { maybePerson, saidAsName, standsAsPerson } from './dictated.ts';
import { capital, commonness, isFirstName, isName, isUnknown } from '../word-sense.ts';

const CALL = /^(?:call|calls|called|name|named|nicknamed)$/;
const NAMED_HIM = /^(?:him|her|me|us|them|myself|himself|herself|it)$/;
const TOLD =
  /^(?:told|tell|tells|asked|ask|asks|called|hugged|thanked|paged|texted|phoned|emailed|rang|saw|met|visited|kissed|helped|called|remember|remembered|love|loved|trusted|miss)$/;
/** What stands around it. */
const FUNCTION_WORDS =
  /^(?:is|was|are|were|has|had|did|does|do|will|would|can|could|should|may|might|must|said|says|told|asks|asked|and|or|but|the|a|an|in|on|at|to|for|with|from|of|by|as|if|when|who|that|this|there|then|so|not|just|also|always|never|we|i|you|he|she|they|it|him|her|them|my|his|their|our|your|came|come|comes|went|goes|got|gets|thinks|thought|wants|wanted|knows|knew|what|how|why|where|here|now|because|about|after|before|up|out|no|yes|all|any|some|one|two|three)$/;

export function nearGrounds(reading: Reading, i: number): Code[] {
  const { tokens, known } = reading;
  const token = tokens[i];
  if (token === undefined) return [];
  const bits = known[i] ?? 0;
  const grounds: Code[] = [];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const lower = token.caps === 'lower';
  const plain = token.gap === ' ' || token.gap === '. ' || token.gap === ' "' || token.gap === ', ';
  if (before && plain) {
    if (STRICT_TITLES.has(before.low) && lower && !FUNCTION_WORDS.test(token.low) && token.gap !== ', ')
      grounds.push('honorific', 'beside-a-name');
    else if (
      !lower &&
      token.gap !== ', ' &&
      TITLES.has(before.low) &&
      !(token.opens && FUNCTION_WORDS.test(token.low))
    )
      grounds.push('honorific');
    else if (
      lower &&
      LOOSE_TITLES.has(before.low) &&
      token.gap === ' ' &&
      (isUnknown(bits) ||
        (isFirstName(bits) && commonness(bits) < 6) ||
        (reading.casual && isName(bits) && commonness(bits) < 6 && !ACTS.has(token.low)))
    )
      grounds.push('honorific');
    else if (
      (KIN.has(before.low) || CALLINGS.has(before.low)) &&
      token.gap !== '. ' &&
      (isFirstName(bits) || isUnknown(bits) || !lower)
    )
      grounds.push('kinship');
    else if (
      CALLED.has(before.low) ||
      (isFirstName(bits) && goesBy(reading, i)) ||
      (NAMED_HIM.test(before.low) &&
        CALL.test(tokens[i - 2]?.low ?? '') &&
        (isFirstName(bits) || isUnknown(bits)))
    )
      grounds.push('is-called');
    else if (lower && TOLD.test(before.low) && isFirstName(bits) && token.gap === ' ')
      grounds.push('spoken-to');
    else if ((before.low === 'is' || before.low === 'was') && tokens[i - 2]?.low === 'name')
      grounds.push('is-called', ...(FUNCTION_WORDS.test(token.low) ? [] : (['opens-as-name'] as const)));
    else if (before.low === 'name' && tokens[i - 2]?.low !== 'the' && isFirstName(bits))
      grounds.push('is-called');
  }
  if (after && after.gap === ' ' && (!lower || isFirstName(bits) || isUnknown(bits))) {
    if (SPEECH.has(after.low) && after.caps === 'lower')
      grounds.push('speaks-or-acts', ...(isFirstName(bits) && !lower ? (['speaks-or-acts'] as const) : []));
    else if (ACTS.has(after.low) && after.caps === 'lower') grounds.push('speaks-or-acts');
    else if (
      capital(after) &&
      !after.opens &&
      !lower &&
      isFirstName(bits) &&
      commonness(known[i + 1] ?? 0) < 6
    )
      grounds.push('kinship');
  }
  if (
    after &&
    after.gap === ', ' &&
    /^\d{1,2}(?:yo|y|m|f)?$/i.test(after.text) &&
    (!lower || isFirstName(bits))
  )
    grounds.push('age-follows');
  if (isFirstName(bits)) grounds.push(...presented(reading, i));
  if (!lower && token.newLine && isFirstName(bits) && after && /^: ?["“]?$/.test(after.gap))
    grounds.push('apposition');
  const next = known[i + 1] ?? 0;
  if (
    lower &&
    after?.caps === 'lower' &&
    after.gap === ' ' &&
    isFirstName(bits) &&
    (commonness(bits) < 6 || reading.casual) &&
    isUnknown(next) &&
    isName(next)
  )
    grounds.push(commonness(bits) < 6 ? 'kinship' : 'reads-as-person');
  if (
    lower &&
    reading.casual &&
    isFirstName(bits) &&
    opensClause(reading, i) &&
    after &&
    after.gap === ' ' &&
    (ACTS.has(after.low) || SPEECH.has(after.low) || /^(?:at|from|my|the|in)$/.test(after.low))
  )
    grounds.push('opens-clause');
  if (lower && reading.casual && plainlyTitled(reading, i)) grounds.push('honorific', 'opens-as-name');
  if (opensAsSubject(reading, i)) grounds.push('reads-as-person', 'is-called');
  if (lower && reading.casual && saidAsName(reading, i)) grounds.push('reads-as-person', 'opens-clause');
  if (lower && reading.casual && isFirstName(bits) && (standsAsPerson(reading, i) || maybePerson(reading, i)))
    grounds.push('reads-as-person');
  if (token.owns && !lower) grounds.push('beside-a-name');
  if (token.gap === ', ' && after && /^[,.]/.test(after.gap) && (isUnknown(bits) || isFirstName(bits)))
    grounds.push('set-off');
  if (lower && isFirstName(bits) && listed(reading, i)) grounds.push('listed-with-names');
  if (
    !lower &&
    before &&
    after &&
    capital(before) &&
    capital(after) &&
    /^ ["“'‘(]$/.test(token.gap) &&
    /^["”'’)] $/.test(after.gap)
  )
    grounds.push('is-called');
  if (
    lower &&
    isFirstName(bits) &&
    /["“]$/.test(token.gap) &&
    after?.gap === ' ' &&
    (isUnknown(known[i + 1] ?? 0) || ((known[i + 1] ?? 0) & PEOPLE) !== 0) &&
    /^["”]/.test(tokens[i + 2]?.gap ?? '"')
  )
    grounds.push('is-called', 'opens-as-name');
  if (
    lower &&
    before &&
    isFirstName(known[i - 1] ?? 0) &&
    (bits & PEOPLE) !== 0 &&
    /["“]$/.test(before.gap) &&
    token.gap === ' ' &&
    /^["”]/.test(after?.gap ?? '"')
  )
    grounds.push('is-called');
  if (
    (token.low === 'will' || token.low === 'may') &&
    token.caps === 'title' &&
    token.opens &&
    after?.gap === ' ' &&
    (SPEECH.has(after.low) ||
      (ACTS.has(after.low) &&
        !/^(?:can|could|would|should|might|will|may|did|do|does|just|also|always|never|still|who|come|read|put|cut|hit|let|set|lay|lie)$/.test(
          after.low,
        )))
  )
    grounds.push('is-called', 'first-name');
  if (
    (token.low === 'will' || token.low === 'may') &&
    (after === undefined || /^[,.;"”)]/.test(after.gap)) &&
    before &&
    /^(?:is|was|its|it's|it|named|called|im|with|and|for|to)$/.test(before.low)
  )
    grounds.push('is-called', 'first-name');
  return grounds;
}
