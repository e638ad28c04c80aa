/** What the language around one mention of a name says: a relation beside it, a title, a pronoun, an age, a verb. */

import { addressing } from './addressed.ts';
import { roleBeside } from './beside.ts';
import type { Source } from '../decide/decision.ts';
import type { Mention } from './people.ts';
import { relationOf, relationPattern } from './relations.ts';
import type { Relation } from './relations.ts';
import { beginsSentence, inQuotes, sentenceEnd } from '../decide/suggest/around.ts';

export interface Read {
  relation: Relation | null;
  whose: string;
  she: number;
  he: number;
  patient: boolean;
  aged: boolean;
  clinical: boolean;
  died: boolean;
  leftAlone: boolean;
  possessor: { source: Source; before: number } | null;
  titled: boolean;
  doctor: boolean;
  addressed: number;
  third: boolean;
  comes: boolean;
  brings: boolean;
}

const REL = relationPattern();
const BEFORE = new RegExp(
  `(?:\\b(his|her|my|their|our|the|a|your|[\\p{L}]+['’]s)\\s+)?(?:(?:late|own|older|younger|elder|eldest|youngest|oldest|other|ex|big|little|only|practice|night|co)[-\\s]+)*\\b(${REL})\\b[,:]?\\s+(?:(?:is|was|named|called|whose name is|Mr|Mrs|Ms|Miss|Dr|Doctor)\\.?\\s+)*$`,
  'iu',
);
const AFTER = new RegExp(
  `^(?:,\\s+(?:(?:which|who|that) was\\s+)?|\\s+(?=my\\s+(?:co|fellow|senior|old)[-\\s])|\\s+(?=the\\s)|\\s+\\(|\\s+is\\s+|,?\\s+that['’]s\\s+|\\s+was\\s+)(his|her|my|their|our|the|a|an)\\s+(?:(?:late|own|older|younger|elder|eldest|youngest|oldest|other|only|practice|night|co)[-\\s]+)*(${REL})\\b`,
  'iu',
);

/** "Deborah (dtr, in town)". */
const NOTED = new RegExp(`^\\s+\\(()(${REL})(?=[,)])`, 'iu');

const NAMED = new RegExp(
  `\\b(a|an|one|our|the)\\s+(?:\\p{L}+\\s+)?(${REL})\\b[^.!?]{0,60}\\band\\s+(?:his|her|their)\\s+name(?:\\s+is|['’]s)\\s+$`,
  'iu',
);

export function readMention(mention: Mention, text: string): Read {
  const left = text.slice(Math.max(0, mention.start - 90), mention.start);
  const right = text.slice(mention.end, mention.end + 90);
  const beside = BEFORE.exec(left) ?? AFTER.exec(right) ?? NOTED.exec(right) ?? NAMED.exec(left);
  // "Sister Bernadette", "Father Okafor": a title, nobody's kin.
  const order = beside?.[1] === undefined && /^(?:Sister|Brother|Father|Mother)$/u.test(beside?.[2] ?? '');
  const relation = order
    ? titledRelation(beside?.[2] ?? '')
    : beside
      ? relationOf(beside[2] ?? '')
      : roleBeside(left, right);
  const whose =
    !beside && relation?.role === 'other'
      ? 'the'
      : /['’]s$|^(?:your|a|an|one)$/iu.test(beside?.[1] ?? '')
        ? ''
        : (beside?.[1] ?? '').toLowerCase();
  const title = /\b(Mr|Mrs|Ms|Miss|Mister|Missus)\.?\s+$/iu.exec(left)?.[1]?.toLowerCase() ?? '';
  const doctor = /\b(?:Dr|Doctor|Prof|Professor)\.?\s+$/iu.test(left);
  const pronoun = pronounAfter(text, mention);
  const addressed = addressing(text, mention);
  return {
    relation,
    whose,
    she:
      (/^(?:mrs|ms|miss|missus)$/u.test(title) ? 4 : 0) + (pronoun && /^(?:she|her)/u.test(pronoun) ? 1 : 0),
    he: (/^(?:mr|mister)$/u.test(title) ? 4 : 0) + (pronoun && /^hi|^he$/u.test(pronoun) ? 1 : 0),
    patient:
      /^(?:'s)?\s+(?:has been|is|was|became)\s+my patient|^,?\s+my patient\b/iu.test(right) ||
      /\b(?:pt|patient|my patient)[:,]?\s+(?:(?:is|was|named|called)\s+)?$/iu.test(left) ||
      /\b(?:looked after|taken care of|cared for|seen|treated|known)\s+(?:Mr\.?|Mrs\.?|Ms\.?|Miss)?\s*$/iu.test(
        left,
      ),
    aged: /^,?\s*(?:who\s+)?(?:is|was|'s)?\s*,?\s*(?:a\s+)?(?:\d{1,2}|\p{L}+ty(?:-\p{L}+)?)\b(?!\s*(?:mg|times|minutes|days|weeks))/u.test(
      right,
    ),
    clinical: CLINICAL.test(text.slice(mention.end, sentenceEnd(text, mention.end)).slice(0, 300)),
    died:
      /^\s+(?:had\s+)?(?:died|passed away|passed on|was dying|was gone)\b/iu.test(right) ||
      /\b(?:lost|buried|death of)\s+$/iu.test(left),
    leftAlone: /\balone\b[^.!?]{0,60}\bsince\s+$/iu.test(left) && /^\s+(?:died|passed)/iu.test(right),
    possessor:
      beside && /^(?:his|her)$/u.test(whose) && BEFORE.test(left)
        ? { source: mention.source, before: mention.start - left.length + beside.index }
        : null,
    titled: title !== '',
    doctor,
    addressed,
    third: addressed === 0 && !inQuotes(text, mention.start),
    brings: BRINGS.test(right),
    comes: /^\s+(?:comes?|came|has come)\b(?!\s+back\s+from)/u.test(right),
  };
}

function titledRelation(title: string): Relation {
  if (title === 'Father') return { role: 'other', gender: 'he', noun: 'priest' };
  return {
    role: 'other',
    gender: title === 'Brother' ? 'he' : 'she',
    noun: title === 'Brother' ? 'man' : 'woman',
  };
}

const BRINGS =
  /^(?:['’]s\s+|\s+(?:brought|brings|carried|carries|held|holds|was holding|came (?:in )?with|comes (?:in )?with)\s+(?:in\s+)?(?:his|her|their)\s+)(?:\p{Ll}+[-\s]){0,2}(?:son|daughter|baby|boy|girl|child|kid|toddler|newborn|infant|twins)\b/iu;

const CLINICAL =
  /\b(?:diabet\w+|failure|cancer|pain|dementia|stroke|cirrhosis|dialysis|chemo\w*|surgery|depress\w+|insulin|copd|asthma|heart|kidneys?|liver|tumou?r|blood pressure|mets|hospice|admitted|admit|diagnos\w+|t2dm|ward|bedside|scan|clinic|hip|fracture)\b/iu;

/** The first pronoun that may stand for them: in their sentence, or opening the next where they open theirs. */
function pronounAfter(text: string, mention: Mention): string | undefined {
  const end = sentenceEnd(text, mention.end);
  const own = text.slice(mention.end, Math.min(end, mention.end + 200)).split(/["“]/u, 1)[0] ?? '';
  const inside = /\b(he|him|his|she|her|hers|himself|herself)\b/iu.exec(own)?.[1];
  if (inside) return inside.toLowerCase();
  const opens =
    beginsSentence(text, mention.start) ||
    /(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+$/u.test(text.slice(Math.max(0, mention.start - 8), mention.start));
  return opens ? /^(he|his|she|her)\b/iu.exec(text.slice(end))?.[1]?.toLowerCase() : undefined;
}
