/**
 * Small questions about one word in its place, shared by the detectors: how ordinary it is, whether it looks like a
 * slip of the finger, what stands beside it. Everything answers in constant or word-length time.
 */

import { ANY_NAME, COMMON, FIRST, MEDICAL, PEOPLE } from '../lists/lexicon.ts';
import type { Lists } from '../lists/lists.ts';
import type { Reading } from './reading.ts';
import type { Token } from '../tokens.ts';

export function commonness(bits: number): number {
  return bits & COMMON;
}

export function isUnknown(bits: number): boolean {
  return (bits & (COMMON | MEDICAL)) === 0;
}

export function isFirstName(bits: number): boolean {
  return (bits & FIRST) !== 0;
}

export function isName(bits: number): boolean {
  return (bits & ANY_NAME) !== 0;
}

export function isKeptName(bits: number): boolean {
  return (bits & (FIRST | PEOPLE)) !== 0;
}

export function capital(token: Token | undefined): boolean {
  return token !== undefined && (token.caps === 'title' || token.caps === 'upper' || token.caps === 'mixed');
}

/** Token j directly follows token i with nothing but one space (or a hyphen) between. */
export function touches(reading: Reading, i: number): boolean {
  const gap = reading.tokens[i]?.gap;
  return gap === ' ' || gap === '-' || gap === '. ' || gap === '\u00a0' || gap === '‑';
}

const CHANGED = new Uint16Array(24);
const SMALL_A = 97;
const SMALL_Z = 122;

/** One letter away (added, dropped, changed, or two swapped) from a word everyone uses. */
export function looksMisspelt(low: string, lists: Lists): boolean {
  const { length } = low;
  if (length < 3 || length > 16) return false;
  const least = length < 5 ? 6 : length < 7 ? 5 : 3;
  const usual = (size: number): boolean => commonness(lists.lookUnits(CHANGED, size)) >= least;
  const copy = (from: number, to: number, size: number): void => {
    for (let i = 0; i < size; i += 1) CHANGED[to + i] = low.charCodeAt(from + i);
  };
  for (let at = 0; at < length; at += 1) {
    copy(0, 0, at);
    copy(at + 1, at, length - at - 1);
    if (usual(length - 1)) return true;
    if (at + 1 < length) {
      copy(0, 0, length);
      CHANGED[at] = low.charCodeAt(at + 1);
      CHANGED[at + 1] = low.charCodeAt(at);
      if (usual(length)) return true;
    }
    copy(0, 0, length);
    for (let letter = SMALL_A; letter <= SMALL_Z; letter += 1) {
      CHANGED[at] = letter;
      if (usual(length)) return true;
    }
  }
  for (let at = 0; at <= length; at += 1) {
    copy(0, 0, at);
    copy(at, at + 1, length - at);
    for (let letter = SMALL_A; letter <= SMALL_Z; letter += 1) {
      CHANGED[at] = letter;
      if (usual(length + 1)) return true;
    }
  }
  return false;
}

/** Nobody writes longer words; what is longer is pasted, and not taken apart. */
const LONGEST_WORD = 40;

const BEGINNINGS =
  /^(?:anti|non|un|re|pre|post|over|under|out|mis|dis|de|co|sub|super|inter|intra|extra|hyper|hypo|multi|semi|micro|macro|mid|self|ultra|neuro|cardio|psycho|physio|peri|pan|bio|electro|gastro|hemo|haemo|immuno|radio|auto|mono|poly|tri|bi|en|em|counter|fore|up|down|back)/;
const ENDINGS =
  /(?:s|es|ed|d|ing|ly|er|ers|est|ness|less|ful|ish|ism|ist|ists|y|ier|iest|like|able|ible|ment|ments|tion|tions|al|ally|ity|ic|ical|ically|ize|ized|izing|ise|ised|ising|ship|hood|wise|ward|wards|ette|esque|dom|proof)$/;
/** Endings that only the language of medicine piles up. */
const CLINICAL =
  /(?:itis|osis|oses|emia|aemia|ectomy|ectomies|ostomy|otomy|otomies|oscopy|oscopies|opathy|opathies|algia|plasty|graphy|gram|grams|ology|ologist|ologists|ological|uria|rrhea|rrhoea|rrhage|rrhagic|plegia|plegic|paresis|penia|cytosis|philia|phobia|phagia|phasia|plasia|plastic|trophy|trophic|megaly|sclerosis|stenosis|lysis|lytic|oma|omas|omata|mycin|cillin|cycline|floxacin|azole|prazole|sartan|pril|olol|statin|dipine|gliptin|gliflozin|glutide|mab|nib|nibs|mabs|vir|virs|oxetine|triptan|setron|azepam|zolam|barbital|caine|dronate|fibrate|thiazide|profen|coxib|parin|xaban|gatran|grel|terol|sone|solone|lukast|tidine|metacin|amide|idine|pine|pam|pezil|barb|phylline|cept|kinra|imod|tadine|rizine|statins)$/;

/** Put together from parts that are words: "handwringing", "unrousable", "stepcousin". */
export function madeOfWords(low: string, lists: Lists): boolean {
  if (low.length < 5 || low.length > LONGEST_WORD) return false;
  if (CLINICAL.test(low) && low.length > 6) return true;
  const usual = (word: string): boolean => word.length > 2 && commonness(lists.look(word)) >= 2;
  const begun = low.replace(BEGINNINGS, '');
  if (begun !== low && begun.length > 3 && usual(begun)) return true;
  const ending = ENDINGS.exec(low)?.[0];
  if (ending !== undefined) {
    const stem = low.slice(0, -ending.length);
    if (stem.length > 3 && (usual(stem) || usual(`${stem}e`) || usual(stem.replace(/(.)\1$/, '$1'))))
      return true;
  }
  for (let at = 3; at <= low.length - 3; at += 1) {
    const strong = (word: string): boolean => commonness(lists.look(word)) >= 4;
    if (strong(low.slice(0, at)) && strong(low.slice(at))) return true;
  }
  return false;
}
