/** Clues: what the language around a person's names says about who they are. Counts and words, no verdicts. */

import type { Gender } from '../journal/case.ts';
import type { Source } from './decision.ts';
import type { Mention, Person } from './people.ts';
import { relationOf, relationPattern } from './relations.ts';
import type { Relation } from './relations.ts';
import { beginsSentence, inQuotes, sentenceEnd } from './suggest/around.ts';

export interface Clues {
  readonly mentions: number;
  /** The relation noun beside the name, and whose: "his", "my", "the" or ''. */
  readonly relation: Relation | null;
  readonly whose: string;
  readonly gender: Gender | null;
  /** "has been my patient", "pt JT". */
  readonly patient: number;
  readonly aged: number;
  readonly clinical: number;
  readonly titled: number;
  readonly doctor: number;
  /** 3 where the first words of the case name them. */
  readonly early: number;
  /** How often the name is what others call the author. */
  readonly addressed: number;
  /** How often it is someone spoken about. */
  readonly third: number;
  /** Where "her mother, NAME" begins: whoever was named before it is whose mother she is. */
  readonly possessor: { readonly source: Source; readonly before: number } | null;
  /** "since NAME died": someone whose death the case speaks of; alone since: a partner. */
  readonly died: boolean;
  readonly leftAlone: boolean;
}

export function readPerson(person: Person, texts: Readonly<Record<Source, string>>): Clues {
  const found = person.mentions.map((mention) => readMention(mention, texts[mention.source] ?? ''));
  const count = (pick: (one: One) => boolean) => found.filter(pick).length;
  const related = found.filter(({ relation }) => relation !== null);
  const closest = related.find(({ whose }) => whose !== '') ?? related[0];
  const she = found.reduce((sum, one) => sum + one.she, 0);
  const he = found.reduce((sum, one) => sum + one.he, 0);
  return {
    mentions: found.length,
    relation: closest?.relation ?? null,
    whose: closest?.whose ?? '',
    gender: she > he * 2 ? 'she' : he > she * 2 ? 'he' : null,
    patient: count((one) => one.patient),
    aged: count((one) => one.aged),
    clinical: count((one) => one.clinical),
    titled: Math.min(
      3,
      count((one) => one.titled),
    ),
    doctor: count((one) => one.doctor),
    early: person.mentions.some(({ source, start }) => source === 'story' && start < 40) ? 3 : 0,
    addressed: found.reduce((sum, one) => sum + one.addressed, 0),
    third: count((one) => one.third),
    possessor: related.find(({ possessor }) => possessor !== null)?.possessor ?? null,
    died: found.some((one) => one.died),
    leftAlone: found.some((one) => one.leftAlone),
  };
}

interface One {
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
}

const REL = relationPattern();
const BEFORE = new RegExp(
  `(?:\\b(his|her|my|their|our|the|a|your|[\\p{L}]+['’]s)\\s+)?(?:(?:late|own|older|younger|elder|eldest|youngest|oldest|other|ex|big|little|only|practice|night|co)[-\\s]+)*\\b(${REL})\\b[,:]?\\s+(?:(?:is|was|named|called|whose name is|Mr|Mrs|Ms|Miss|Dr|Doctor)\\.?\\s+)*$`,
  'iu',
);
const AFTER = new RegExp(
  `^(?:,\\s+|\\s+\\(|\\s+is\\s+|,?\\s+that['’]s\\s+|\\s+was\\s+)(his|her|my|their|our|the|a|an)\\s+(?:(?:late|own|older|younger|elder|eldest|youngest|oldest|other|only|practice|night|co)[-\\s]+)*(${REL})\\b`,
  'iu',
);

function readMention(mention: Mention, text: string): One {
  const left = text.slice(Math.max(0, mention.start - 90), mention.start);
  const right = text.slice(mention.end, mention.end + 90);
  const beside = BEFORE.exec(left) ?? AFTER.exec(right);
  const relation = beside ? relationOf(beside[2] ?? '') : null;
  const whose = /['’]s$|^(?:your|a|an)$/iu.test(beside?.[1] ?? '') ? '' : (beside?.[1] ?? '').toLowerCase();
  const title = /\b(Mr|Mrs|Ms|Miss|Mister|Missus)\.?\s+$/iu.exec(left)?.[1]?.toLowerCase() ?? '';
  const doctor = /\b(?:Dr|Doctor|Prof|Professor)\.?\s+$/iu.test(left);
  const pronoun = pronounAfter(text, mention);
  const addressed = addressing(text, mention, left, right, doctor);
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
    clinical: CLINICAL.test(text.slice(mention.end, sentenceEnd(text, mention.end)).slice(0, 160)),
    died:
      /^\s+(?:had\s+)?(?:died|passed|was dying|was gone)\b/iu.test(right) ||
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
  };
}

const CLINICAL =
  /\b(?:diabet\w+|failure|cancer|pain|dementia|stroke|cirrhosis|dialysis|chemo\w*|surgery|depress\w+|insulin|copd|asthma|heart|kidneys?|liver|tumou?r|blood pressure|mets|hospice|admitted|admit|diagnos\w+|t2dm|ward|bedside|scan|clinic|hip|fracture)\b/iu;

/** The first pronoun that may stand for them: in their sentence, or opening the next where they open theirs. */
function pronounAfter(text: string, mention: Mention): string | undefined {
  const end = sentenceEnd(text, mention.end);
  const own = text.slice(mention.end, Math.min(end, mention.end + 200)).split(/["“]/u, 1)[0] ?? '';
  const inside = /\b(he|him|his|she|her|hers|himself|herself)\b/iu.exec(own)?.[1];
  if (inside) return inside.toLowerCase();
  const opens =
    beginsSentence(text, mention.start) || /(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+$/u.test(text.slice(0, mention.start));
  return opens ? /^(he|his|she|her)\b/iu.exec(text.slice(end))?.[1]?.toLowerCase() : undefined;
}

/** Others call the author by this name: a vocative in someone else's mouth, "called me", "signed", "me, Dr. X". */
function addressing(text: string, mention: Mention, left: string, right: string, doctor: boolean): number {
  if (
    /\b(?:call(?:ed|s)? me|my (?:first |last |own )?name(?:,| is| was)?|me,|signed(?: by)?|signature)\s+(?:["“]?(?:Dr|Doctor)\.?\s+)?["“]?(?:\p{L}\.\s*)?$/iu.test(
      left,
    )
  )
    return 4;
  if (/(?:my (?:first|last|own|sur)?\s*name|spell mine|my own name)[^.!?\n]{0,40}$/iu.test(left)) return 3;
  const vocative =
    /^[,.!?;]/u.test(right) &&
    (/[,"“]\s*(?:(?:Dr|Doctor)\.?\s+)?$/iu.test(left) || /^[^.!?]{0,3}["“]/u.test(right));
  if (!vocative || !inQuotes(text, mention.start)) return /^\s*,\s*you\b/iu.test(right) ? 1 : 0;
  // Who speaks: the nearest tag around the quotation.
  const quote = Math.max(text.lastIndexOf('"', mention.start - 1), text.lastIndexOf('“', mention.start - 1));
  const tag = text.slice(Math.max(0, quote - 90), Math.max(0, quote));
  const mine = /\bI (?:said|asked|told|answered|whispered|can still hear)\b[^.!?"“]*[,:]?\s*$/u.test(tag);
  if (mine) return 0;
  return doctor ? 3 : 2;
}
