/** Health, told a step broader: "a medical device", "a cancer", "an old injury"; a diagnosis that stands alone goes. */

import { after, before, beginsSentence, was } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { noun, pick } from './phrase.ts';
import type { Row } from './phrase.ts';

export function fitHealth(spot: Spot): Fit | null {
  return standingAlone(spot) ?? ofABody(spot) ?? asAdjective(spot) ?? besideAThing(spot) ?? asNoun(spot);
}

/** "I had the result. Sanfilippo syndrome. I booked the room": a sentence that is only a name goes whole. */
function standingAlone(spot: Spot): Fit | null {
  if (!/^\p{Lu}/u.test(was(spot)) || !beginsSentence(spot.text, spot.start)) return null;
  const stop = /^[.!](?=\s|$)/u.exec(after(spot));
  const gap = /[ \t]+$/u.exec(before(spot))?.[0].length ?? 0;
  return stop && gap > 0 ? { words: '', reach: { start: spot.start - gap, end: spot.end + 1 } } : null;
}

const INJURY = 'an old injury';

/** "His left eye is glass", "missing two fingers", "lost two feet of bowel": the eye and the hand stay the subject. */
function ofABody(spot: Spot): Fit | null {
  if (pick(HEALTH, was(spot)) !== INJURY) return null;
  const told = /^((?:\p{L}+\s+){0,3}(?:is|was|are|were)\s)(.*)$/u.exec(was(spot));
  const copula = /\b(?:is|was|are|were)\s+$/iu.test(before(spot));
  const put = (words: string, start = spot.start, end = spot.end): Fit => ({ words, reach: { start, end } });
  if (/\b(?:glass|wooden|prosthe\p{L}*|artificial|false)\b/iu.test(was(spot))) {
    if (told) return put(`${told[1] ?? ''}false`);
    if (copula) return put('false');
    const thing = /\b(eyes?|legs?|arms?|hands?|foot|feet|teeth)$/iu.exec(was(spot))?.[1];
    if (thing !== undefined) return noun(spot, `${/s$|feet|teeth/iu.test(thing) ? '' : 'a '}false ${thing}`);
  }
  const of = /^\s+of(?=\s)/u.exec(after(spot))?.[0].length ?? 0;
  if (/^lost\b/iu.test(was(spot)) && of > 0) return put('lost some', spot.start, spot.end + of);
  const is = /\b(is|was|are|were)\s+$/iu.exec(before(spot));
  if (is && /^missing\b/iu.test(was(spot))) {
    const verb = { is: 'has', was: 'had', are: 'have', were: 'had' }[(is[1] ?? 'is').toLowerCase()] ?? 'has';
    return put(`${verb} ${INJURY}`, spot.start - is[0].length);
  }
  if (told) return put(`${told[1] ?? ''}badly hurt`);
  return copula ? put('badly hurt') : null;
}

function asAdjective(spot: Spot): Fit | null {
  const bare =
    /\b(?:am|['’]m|is|was|are|were|be|been|not|went|gone|born|being)\s+(?:not\s+|stone\s+|completely\s+|almost\s+)?$/iu;
  const adjective = ADJECTIVES.find(([pattern]) => pattern.test(was(spot)))?.[1];
  return adjective !== undefined && bare.test(before(spot)) ? noun(spot, adjective) : null;
}

/** "the wheelchair ramp": the ramp. */
function besideAThing(spot: Spot): Fit | null {
  const thing =
    /^\s+(?=\p{Ll}{3})(?!(?:and|but|with|who|that|which|was|had|has|for|from|when|because|since|after|his|her|on|in)\b)/u.exec(
      after(spot),
    );
  const word = pick(HEALTH, was(spot)) === null && /^\p{Ll}+$/u.test(was(spot));
  return word && thing && /\b(?:the|his|her|my|their)\s+$/iu.test(before(spot))
    ? { words: '', reach: { start: spot.start, end: spot.end + thing[0].length } }
    : null;
}

function asNoun(spot: Spot): Fit {
  return noun(spot, pick(HEALTH, was(spot)) ?? 'a rare illness');
}

const HEALTH: readonly Row[] = [
  [
    /\b(?:pump|pacemaker|implant\w*|stimulator|defibrillator|shunt|device|valve|LVAD|port)\b/iu,
    'a medical device',
  ],
  [
    /\b(?:missing|lost|amputat\w*|fingers|glass eye|is glass|are glass|^glass$|prosthe\w*|wooden|stump)\b/iu,
    'an old injury',
  ],
  [/\btransplant\w*\b/iu, 'a transplant'],
  [/\bgraft\b/iu, 'a major operation'],
  [/\b(?:\w+ectomy|\w+ostomy|\w+plasty|operation|surgery|resection|bypass)\b/iu, 'an operation'],
  [/\b(?:cancer|sarcoma|lymphoma|leukemia|leukaemia|carcinoma|melanoma|tumou?r|myeloma)\b/iu, 'a cancer'],
  [
    /\b(?:birth defect|cleft|congenital|chromosom\w*|genetic|syndrome|disease|disorder)\b/iu,
    'a rare illness',
  ],
  [/\b(?:burn\w*|scar\w*)\b/iu, 'a scar'],
];

/** After "is", "not", "was born": a word that can stand alone. */
const ADJECTIVES: readonly Row[] = [
  [/^deaf\b/iu, 'hard of hearing'],
  [/^(?:blind|sightless)\b/iu, 'visually impaired'],
  [/^(?:mute|dumb)\b/iu, 'not speaking'],
  [/^(?:paraly[sz]ed|quadriplegic|paraplegic|tetraplegic|hemiplegic)\b/iu, 'not able to move much'],
  [/^\p{Ll}+(?:ic|al|ous|ed|less)$/u, 'chronically ill'],
];
