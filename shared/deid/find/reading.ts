/**
 * A text made ready for the detectors: its words, what the lists know of each, and its manner. `casual` is a text whose
 * writer does not bother with capitals (dictation, a phone at night): there a name may well stand in small letters.
 */

import { COMMON } from '../lists/lexicon.ts';
import type { Lists } from '../lists/lists.ts';
import { HURRIED } from '../lists/medical/shorthand.ts';
import { words } from '../lists/sets.ts';
import { type Token, tokenize } from '../tokens.ts';
import { looksMisspelt } from './word-sense.ts';

export interface Reading {
  readonly text: string;
  /** The text in small letters, unit for unit as long: patterns without the ignore-case flag are much faster. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  /** What the lists know of token i. */
  readonly known: readonly number[];
  readonly casual: boolean;
  /** Casual and full of slips: typed in a hurry, not dictated. There an odd word is rather a slip than a name. */
  readonly sloppy: boolean;
}

export function read(text: string, lists: Lists): Reading {
  const tokens = tokenize(text);
  const memo = new Map<string, number>();
  const known = tokens.map(({ low, text: written }) => {
    const foreign = /[^\x20-\x7e’ʼ]/.test(written) && !BORROWED.has(low);
    if (foreign) return lists.look(low) & ~COMMON;
    let bits = memo.get(low);
    if (bits === undefined) {
      bits = lists.look(low) | (low.includes("'") ? lists.look(low.replace(/'/g, '')) : 0);
      memo.set(low, bits);
    }
    return bits;
  });
  const casual = isCasual(tokens);
  return {
    text,
    lower: lowered(text),
    tokens,
    known,
    casual,
    sloppy: casual && isSloppy(tokens, known, lists),
  };
}

/** Written with an accent, a word is foreign whatever it is without (Sąd, Às), but for these. */
const BORROWED = words(`
  cafe cafes fiance fiancee fiances resume resumes naive naivete cliche cliched cliches expose nee deja vu risque soiree
  facade matinee entree puree sauteed protege melee touche decor role a la creme brulee jalapeno pinata senor senora
  pate papier mache tete-a-tete uber zoe uvula oedema foetal anaemia haemoglobin caecal oesophagus oesophageal diarrhoea
  aesthetic paediatric orthopaedic gynaecology manoeuvre leukaemia anaesthetic anaesthetist coeliac oestrogen dyspnoea
  faecal haematology haematoma haemorrhage ischaemia hypoxaemia septicaemia
`);

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Of the places where a capital is due, most have none. */
function isCasual(tokens: readonly Token[]): boolean {
  let due = 0;
  let missing = 0;
  for (const token of tokens) {
    if (!(token.opens || token.low === 'i' || token.low === 'im') || token.digit) continue;
    due += 1;
    if (token.caps === 'lower') missing += 1;
  }
  return due > 0 && missing * 2 > due;
}

/** Of the hurried words, those that dictation writes as well. */
const SPOKEN_SO =
  /(?:nt|na|nae|tta|rta|ppa)$|^(?:pts?|drs?|hrs|mins?|secs?|yrs|wks|cuz|coz|til|tho|thru|owt|nowt|summat|mebbe|mibbe|probs?|def|defo|rms)$/;

/** One slip in seventy words, or more. A word counts once, so that a name that looks like one does not weigh much. */
function isSloppy(tokens: readonly Token[], known: readonly number[], lists: Lists): boolean {
  const slips = new Set<string>();
  tokens.forEach(({ low, digit }, i) => {
    if (digit || slips.has(low)) return;
    if ((HURRIED.has(low) && !SPOKEN_SO.test(low)) || (known[i] === 0 && looksMisspelt(low, lists)))
      slips.add(low);
  });
  return slips.size * 70 > tokens.length;
}
