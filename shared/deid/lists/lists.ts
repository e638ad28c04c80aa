/**
 * The lists as the scanner uses them, made once and kept: the lexicon from the generated lists and our own medical
 * words. Making it takes a moment (well under a second), so it waits for the first scan.
 */

import { ENGLISH } from './generated/english.ts';
import { NAMES } from './generated/names.ts';
import { PLACES } from './generated/places.ts';
import {
  ABBREVIATED,
  AWAY,
  COMMON,
  FIRST,
  HOME,
  Lexicon,
  MEDICAL,
  MOSTLY,
  PEOPLE,
  SEEN,
  STARTS_PLACE,
  WORDY,
} from './lexicon.ts';
import { ABBREVIATIONS } from './medical/abbreviations.ts';
import { MEDICAL_WORDS } from './medical.ts';
import { HURRIED, SURELY_MEDICAL } from './medical/shorthand.ts';
import { SYSTEMS } from './medical/systems.ts';
import { SHORTENED } from './shortened.ts';
import { WORD_NAMES } from './word-names.ts';

export interface Lists {
  /** What is known about a folded word, as the bits of lexicon.ts. */
  look(folded: string): number;
  /** The same for the first `length` UTF-16 units of a buffer. */
  lookUnits(units: Uint16Array, length: number): number;
}

let made: Lists | undefined;

export function lists(): Lists {
  made ??= make();
  return made;
}

function make(): Lists {
  const lexicon = new Lexicon();
  ENGLISH.forEach((coded, at) => lexicon.addCoded(coded, at + 1));
  const [first = '', people = '', seen = '', mostly = ''] = NAMES;
  lexicon.addCoded(first, FIRST);
  lexicon.addCoded(people, PEOPLE);
  lexicon.addCoded(seen, SEEN);
  lexicon.addCoded(mostly, MOSTLY);
  for (const name of WORD_NAMES) if ((lexicon.look(name) & FIRST) === 0) lexicon.add(name, FIRST | WORDY);
  const [home = '', away = '', starts = ''] = PLACES;
  lexicon.addCoded(home, HOME);
  lexicon.addCoded(away, AWAY);
  lexicon.addCoded(starts, STARTS_PLACE);
  for (const word of [...SHORTENED, ...HURRIED]) if ((lexicon.look(word) & COMMON) < 2) lexicon.add(word, 4);
  // A medical word that is a first name too (Allegra, MEG, PAT) is left to the name.
  for (const word of MEDICAL_WORDS)
    if (word.length < 3 || (lexicon.look(word) & FIRST) === 0) lexicon.add(word, MEDICAL);
  for (const word of SURELY_MEDICAL)
    lexicon.add(word, (lexicon.look(word) & FIRST) === 0 ? MEDICAL : MEDICAL | ABBREVIATED);
  for (const word of [...ABBREVIATIONS, ...SYSTEMS])
    if (word.length < 3 || (lexicon.look(word) & FIRST) === 0)
      lexicon.add(word, (lexicon.look(word) & MEDICAL) === 0 ? MEDICAL | ABBREVIATED : MEDICAL);
  return lexicon;
}
