/**
 * What a trained model takes for a name by the company it keeps: one more reason beside the rules, for what no rule has
 * a word for ("had dawn in with her ears", "good shepherd wouldn't take her"). Only small-lettered words and openings of
 * sentences; a capital inside one is found anyway. Against what a rule has found it speaks only where that was close,
 * and nobody bothers with capitals.
 */

import type { Candidate, Detector } from '../detector.ts';
import { EPONYM_HEADS } from '../../lists/medical/eponyms.ts';
import type { Lists } from '../../lists/lists.ts';
import { PEOPLE_BODIES } from '../../lists/place-words.ts';
import type { Reading } from '../reading.ts';
import { HEAD_OF_HOUSE, HEAD_OF_PLACE, roleOf } from '../tagger/role.ts';
import { SILENT, tagsOf, type Weights } from '../tagger/tag.ts';
import { withoutWords } from '../tagger/against.ts';
import { PER_ONE } from '../tagger/pack.ts';
import { capital } from '../word-sense.ts';

export const tagger: Detector = {
  name: 'tagger',
  find: (reading, { lists }) => taken(reading, lists),
  against: (reading, proposed, { lists }) => withoutWords(reading, proposed, lists),
  examples: [
    { text: 'had dawn in with her ears and gave her drops', finds: [['dawn', 'NAME']] },
    { text: "it's carol next door who found him", finds: [['carol', 'NAME']] },
    { text: 'it was dawn by the time we had finished and there was no joy in it', finds: [] },
    { text: 'The blood pressure was fine and the scan was clear.', finds: [] },
  ],
};

/** From which sum on the model is believed: in dictation without capitals, typed in a hurry, and elsewhere. */
export interface Levels {
  readonly casual: number;
  readonly sloppy: number;
  readonly careful: number;
}

export const LEVELS: Levels = { casual: -2.5, sloppy: 0.5, careful: -0.5 };

const ALONE = 1;

export function taken(
  reading: Reading,
  lists: Lists,
  levels: Levels = LEVELS,
  weights?: Weights,
  perOne = PER_ONE,
): Candidate[] {
  const { person, place } = tagsOf(reading, lists, weights);
  const level = perOne * (reading.sloppy ? levels.sloppy : reading.casual ? levels.casual : levels.careful);
  const found: Candidate[] = [];
  reading.tokens.forEach((token, i) => {
    const [a, b] = [person[i] ?? level - 1, place[i] ?? level - 1];
    // "surgery", "road": what ends the name of a house is seldom one alone.
    const role = roleOf(token.low);
    const alone =
      !reading.casual &&
      (role === HEAD_OF_HOUSE || role === HEAD_OF_PLACE) &&
      Math.max(person[i - 1] ?? SILENT, place[i - 1] ?? SILENT) < level;
    if (Math.max(a, b) < (alone ? perOne * ALONE : level) || (capital(token) && !token.opens)) return;
    if (endsHouse(reading, i) || EPONYM_HEADS.has(reading.tokens[i + 1]?.low ?? '')) return;
    const kind =
      a >= b ? 'NAME' : isHouse(reading, i) || reading.tokens[i - 1]?.low === 'the' ? 'ORG' : 'LOCATION';
    found.push({ start: token.start, end: token.end, kind, because: ['reads-as-name'] });
  });
  return found;
}

/** "the Safari banquet hall": what ends the name of a house with capitals is left to the rules. */
function endsHouse(reading: Reading, i: number): boolean {
  const { low } = reading.tokens[i] ?? { low: '' };
  const role = roleOf(low);
  if (role !== HEAD_OF_HOUSE && role !== HEAD_OF_PLACE && !PEOPLE_BODIES.has(low)) return false;
  return capital(reading.tokens[i - 1]) || capital(reading.tokens[i - 2]);
}

function isHouse(reading: Reading, i: number): boolean {
  return [i, i + 1, i + 2].some((at) => roleOf(reading.tokens[at]?.low ?? '') === HEAD_OF_HOUSE);
}
