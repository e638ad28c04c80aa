/** What stands without an article where a house or a firm stands: "at shear delight and", "works at target". */

import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord } from '../spoken-numbers.ts';
import { commonness } from '../word-sense.ts';
import { isModifier, STOPS } from './modifier.ts';

const NOT_SHOPS =
  /^(?:home|work|school|night|least|first|last|all|bed|once|noon|peace|risk|times|high|low|full|great|room|half|quarter|any|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|best|most|worst|present|rest|odds|fault|bedside|hand|length|such|other|both|each|every|dinner|lunch|breakfast|supper|christmas|easter|midnight|sunrise|sunset|dawn|dusk|baseline|discharge|admission|triage|handover|sign|rounds|clinic|mass|church|hospital|court|college|university|different|various|certain|another|long|short|more|less|many|much|even|exactly|about|around|almost|nearly|maybe|like|normal|regular|random|current|ease|war|sea|play|stake|issue|will|speed|point|end|start|age|morning|evening|afternoon|weekend|weekends|him|her|me|us|them|you|it)$/;

/** "at shear delight and", "above lucky star": two plain words after "at" that are no time and no thing, and end there. */
export function* bareAfterAt(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 2; i < tokens.length; i += 1) {
    const [at, one, two, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
    if (at === undefined || one === undefined || two === undefined) continue;
    const moved = /^(?:to|from)$/.test(at.low) && MOVED.test(tokens[i - 3]?.low ?? '');
    if (!moved && !/^(?:at|above)$/.test(at.low)) continue;
    if (one.caps !== 'lower' || two.caps !== 'lower' || one.gap !== ' ' || two.gap !== ' ') continue;
    if (
      NOT_SHOPS.test(one.low) ||
      NOT_SHOPS.test(two.low) ||
      !isModifier(reading, i - 2 + 1) ||
      !isModifier(reading, i)
    )
      continue;
    if (
      isNumberWord(one.low) ||
      isNumberWord(two.low) ||
      (commonness(known[i - 1] ?? 0) > 5 && commonness(known[i] ?? 0) > 5)
    )
      continue;
    if (after !== undefined && after.gap === ' ' && !STOPS.test(after.low)) continue;
    yield {
      start: one.start,
      end: two.end,
      kind: 'ORG',
      because: ['in-at-from', 'in-at-from', 'in-at-from', 'in-at-from'],
    };
  }
}

const MOVED =
  /^(?:went|goes|came|sent|transferred|moved|admitted|referred|discharged|flown|driven|taken|retired|graduated|drove|commuted|commutes|belongs)$/;

const WORKS =
  /^(?:works?|worked|working|job|shifts?|hired|employed|retired|trained|nurse|teller|cashier|clerk|manager|driver|guard|cook|janitor|transferred|referred|admitted|discharged|sent|seen|born|raised|settled)$/;

/** "a teller at target", "trained at hopkins": one word after "at", where a thing would have its article. */
export function* oneAfterAt(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const [placing, word, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (placing === undefined || word === undefined || word.gap !== ' ' || word.caps !== 'lower') continue;
    const works = WORKS.test(tokens[i - 2]?.low ?? '');
    if (placing.low !== 'at' && !(works && /^(?:for|from|to)$/.test(placing.low))) continue;
    if (
      commonness(known[i] ?? 0) > (works ? 5 : 4) ||
      NOT_SHOPS.test(word.low) ||
      STATES_OF_BEING.test(word.low)
    )
      continue;
    if (!isModifier(reading, i) || isNumberWord(word.low)) continue;
    if (after !== undefined && after.gap === ' ' && !STOPS.test(after.low)) continue;
    yield {
      start: word.start,
      end: word.end,
      kind: 'ORG',
      because: ['in-at-from', 'in-at-from', 'in-at-from', 'in-at-from'],
    };
  }
}

const STATES_OF_BEING =
  /^(?:nights?|nighttime|daytime|lunchtime|bedtime|mealtimes?|teatime|nightfall|midday|gunpoint|knifepoint|daybreak|bay|large|length|loggerheads|liberty|leisure|peril|handover|rounding|checkout|reception|theatre|triage|autopsy|birth|term|booking|intake|pickup|halftime|kickoff|twilight|supper|brunch|worship|practice|rehearsal|assembly|recess|parole|trial|sentencing|source|scale|pace|gestation|menarche|delivery|induction|onset|nadir|peak|trough|follow-up|followup|review|conference|teaching|grandma's|nan's|mum's|mom's|dad's|everybody|everyone|anything|anyone|somebody|someone|nobody|nothing|itself|himself|herself|themselves|myself|yourself|least|gunshot|crime|law|will|home|hand|dialysis|chemo|daycare|nursery|preschool|kindergarten|camp)$/;
