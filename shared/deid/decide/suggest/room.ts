/** Rooms, beds, wards and bare numbers: "in bed", "the ward", "the room", or gone where only the number was. */

import { after, before, capitalLike, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { dropped, fitted } from './placing.ts';

/** Null where it is no number of a room. */
export function fitNumbered(spot: Spot): Fit | null {
  const words = was(spot);
  if (ONLY_NUMBER.test(words)) return fitNumber(spot);
  const room = /\b(room|bed|bay|suite|apt|apartment|cubicle)\b/iu.exec(words)?.[1]?.toLowerCase();
  const street = /street|road|row|lane|terrace|avenue/iu.test(words);
  const counted = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine)\b/iu.test(words);
  if (room !== undefined && counted && !street) return named(spot, room);
  const ward = new RegExp(
    `^${NUMBER}\\s+(?:north|south|east|west|center)\\b|^(?:ward|unit|resus|icu)\\b`,
    'iu',
  );
  if (!ward.test(words)) return null;
  // "she's in 9 West bed 22": she is in bed.
  const bed = /^\s+(?=(?:bed|bay)\b)/iu.exec(after(spot));
  return bed
    ? { words: '', reach: { start: spot.start, end: spot.end + bed[0].length } }
    : fitted(spot, 'the ward');
}

function named(spot: Spot, room: string): Fit {
  if (OCCUPANT.test(before(spot)) || /\bdoor (?:to|of)\s+$/iu.test(before(spot))) return dropped(spot);
  if (room === 'bed') return fitted(spot, /\bin\s+$/iu.test(before(spot)) ? 'bed' : 'the bed');
  const noun = room.startsWith('ap') ? 'home' : room === 'suite' ? 'room' : room;
  return fitted(spot, BOUND.test(before(spot)) ? `the ${noun}` : `a ${noun}`);
}

/** "the lady in room four twelve": the lady. */
const OCCUPANT =
  /\b(?:(?:the|this|my|our|that)\s+(?:\p{Ll}+\s+)?(?:lady|gentleman|man|woman|guy|patient|pt|girl|boy|kid|baby))\s+(?:in|from)\s+(?:(?:room|rm|bed|bay)\s+)?$/iu;
/** One room, and no other, is meant. */
const BOUND = /\b(?:outside|into|back to|to|from|left|of)\s+$/iu;

/** "bed 9", "outside 14", "back to four twelve". */
function fitNumber(spot: Spot): Fit {
  const labeled = widen(spot, LABEL);
  if (OCCUPANT.test(before(spot))) {
    const gap = /\s+(?:in|from)\s+(?:(?:room|rm|bed|bay)\s+)?$/iu.exec(before(spot))?.[0].length ?? 0;
    return { words: '', reach: { start: spot.start - gap, end: spot.end } };
  }
  if (labeled) return underLabel(spot, labeled);
  const aside = /,\s*$/u.exec(before(spot));
  if (aside && after(spot).startsWith(',')) {
    return { words: '', reach: { start: spot.start - aside[0].length, end: spot.end } };
  }
  const another = /\b(?:bleeder|patient|pt|guy|lady|man|woman|one|case|code)\s+in\s+$/iu.test(before(spot));
  return fitted(spot, another ? 'another room' : 'the room');
}

function underLabel(spot: Spot, labeled: { start: number; end: number }): Fit {
  const label = (LABEL.exec(spot.text.slice(labeled.start, spot.start))?.[1] ?? 'room').toLowerCase();
  const noun = label === 'rm' ? 'room' : label.startsWith('ap') ? 'home' : label;
  const lead = spot.text.slice(spot.from, labeled.start);
  if (/(?:^|[.!?,;:(]\s*|\b(?:in|at|to|from|outside|of|into|near)\s+)$/iu.test(lead)) {
    const article = BOUND.test(lead) ? 'the' : 'a';
    const words =
      noun === 'resus' ? 'resus' : noun === 'bed' && /\bin\s+$/iu.test(lead) ? 'bed' : `${article} ${noun}`;
    return { words: capitalLike(spot.text, labeled.start, words), reach: labeled };
  }
  const gap = /[\s#.]+(?:number|no\.?|#)?\s*$/iu.exec(before(spot))?.[0].length ?? 0;
  return { words: '', reach: { start: spot.start - gap, end: spot.end } };
}

const NUMBER =
  '(?:\\d+[A-Za-z]?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?:hundred|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty))*)';
const ONLY_NUMBER = new RegExp(`^#?${NUMBER}$`, 'iu');
const LABEL =
  /\b(room|bed|bay|ward|suite|unit|floor|apartment|apt|cubicle|resus|rm|theatre|station)\.?\s*(?:number|no\.?|#)?\s*/iu;
