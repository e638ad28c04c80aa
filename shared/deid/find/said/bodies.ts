/** Bodies with "of" in small letters: "department of children and families", "bank of the ozarks", "mall of america". */

import { MEDICAL } from '../../lists/lexicon.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { STOPS } from './modifier.ts';

const HEADS =
  /^(?:department|dept|ministry|bureau|office|university|college|bank|mall|house|church|sisters|daughters|sons|knights|order|commissioner|borough)$/;
const ANYONES =
  /^(?:god|cards|horrors|mercy|art|arts|my|his|her|their|our|the|one|medicine|surgery|psychiatry|pediatrics|nursing|blood|origin)$/;

export function* bodiesSaid(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    const [head, of] = [tokens[i], tokens[i + 1]];
    if (head === undefined || of?.low !== 'of' || !HEADS.test(head.low) || !/^(?: |\. )$/.test(of.gap))
      continue;
    let at = tokens[i + 2]?.low === 'the' ? i + 3 : i + 2;
    const first = tokens[at];
    if (first === undefined || first.gap !== ' ' || first.digit || STOPS.test(first.low)) continue;
    if (ANYONES.test(first.low) || ((known[at] ?? 0) & MEDICAL) !== 0) continue;
    const joint = tokens[at + 1];
    const more = tokens[at + (joint?.low === 'and' ? 2 : 1)];
    if (
      /^(?:department|ministry|bureau|office|dept)$/.test(head.low) &&
      more?.gap === ' ' &&
      isPlain(more.low)
    )
      at += joint?.low === 'and' ? 2 : 1;
    yield {
      start: head.start,
      end: tokens[at]?.end ?? first.end,
      kind: 'ORG',
      because: ['organization-word'],
    };
  }
}

/** What goes on in the name of an office: "public guardian", "children and families". */
function isPlain(low: string): boolean {
  return /^(?:families|services|service|affairs|health|welfare|corrections|guardian|safety|works|education|labor|labour|pensions|work|transportation|transport|development|conservation|resources|security|immigration|justice|protection|care|fisheries|forestry|agriculture|defence|defense)$/.test(
    low,
  );
}
