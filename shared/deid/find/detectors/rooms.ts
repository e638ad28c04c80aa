/** Rooms, beds and wards: "Room 514", "bed nine", "room four twelve", "9 West", "seven south", and the number again alone. */

import type { Candidate, Detector } from '../detector.ts';
import { floors, wings } from '../places/wings.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord, numberRun } from '../spoken-numbers.ts';

const KEYS =
  /^(?:room|rm|rooms|bed|beds|ward|bay|unit|cubicle|resus|pod|trauma|theatre|bedspace|chair|icu|micu|sicu|ccu|nicu|picu|stall|suite|apartment|apt|flat|hall|site|cottage|villa|pew|cell|table|locker|gate|hut|cabin|dorm|caravan|trailer|plot|pitch|chalet|berth|lot)$/;
const WEAK =
  /^(?:hall|site|apartment|cottage|villa|unit|chair|table|trauma|theatre|gate|cell|icu|stall|caravan|trailer|plot|pitch|chalet|berth|lot)$/;
const MEASURED =
  /^(?:mg|ml|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|times?|percent|people|patients?|of|or|units?|doses?|nights?|more|less|to|o'clock|beds?|men|women|kids|chairs?|inches|feet|times|and|years)$/;

export const rooms: Detector = {
  name: 'rooms',
  find(reading) {
    const found: Candidate[] = [];
    const numbers = new Set<string>();
    for (const span of [...named(reading, numbers), ...wings(reading), ...floors(reading)]) found.push(span);
    found.push(...again(reading, numbers));
    return found;
  },
  examples: [
    {
      text: 'i slept in call room 6 and then up to the nicu on five and saw the lady in 12',
      finds: [
        ['call room 6', 'LOCATION'],
        ['five', 'LOCATION'],
        ['12', 'LOCATION'],
      ],
    },
    {
      text: 'She died in Room 514, and I passed bed nine.',
      finds: [
        ['Room 514', 'LOCATION'],
        ['nine', 'LOCATION'],
      ],
    },
    {
      text: 'the lady in room four twelve went to seven south and when i got back to four twelve',
      finds: [
        ['four twelve', 'LOCATION'],
        ['seven south', 'LOCATION'],
        ['four twelve', 'LOCATION'],
      ],
    },
    {
      text: 'bed 14B on 9 West',
      finds: [
        ['14B', 'LOCATION'],
        ['9 West', 'LOCATION'],
      ],
    },
    {
      text: 'He stayed in bed two days. There was room for one more. Two units of blood, 3 beds.',
      finds: [],
    },
  ],
};

function* named(reading: Reading, numbers: Set<string>): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const key = tokens[i];
    const next = tokens[i + 1];
    const theatre = key?.text === 'OR' || key?.text === 'RR';
    if (
      key === undefined ||
      next === undefined ||
      !(KEYS.test(key.low) || theatre) ||
      !/^[ #.:]{1,3}$/.test(next.gap)
    )
      continue;
    const from = partOfRoom(reading, i) ?? (key.caps === 'lower' ? next.start : key.start);
    if (LETTER_KEYS.test(key.low) && /^[B-HJ-Z]$/.test(next.text) && next.gap === ' ') {
      yield { start: from, end: next.end, kind: 'LOCATION', because: ['number-context'] };
    } else if (
      /^[A-Z]{1,2}$/i.test(next.text) &&
      tokens[i + 2]?.gap === '-' &&
      /^\d{1,4}$/.test(tokens[i + 2]?.text ?? '')
    ) {
      // "bed B-11"
      const last = tokens[i + 2] ?? next;
      yield { start: next.start, end: last.end, kind: 'LOCATION', because: ['number-context'] };
    } else if (/^\d{1,4}[a-z]?$|^[a-z]?\d{1,4}$/i.test(next.text)) {
      const dashed = tokens[i + 2]?.gap === '-' && /^[a-z]$/i.test(tokens[i + 2]?.text ?? '');
      const after = tokens[i + 2];
      if (after && after.gap === ' ' && MEASURED.test(after.low) && !/^(?:and|or|to|of)$/.test(after.low))
        continue;
      numbers.add(next.low);
      yield {
        start: from,
        end: dashed ? (after?.end ?? next.end) : next.end,
        kind: 'LOCATION',
        because: ['number-context'],
      };
    } else if (isNumberWord(next.low) && next.gap === ' ') {
      const run = numberRun(reading, i + 1);
      const last = run && tokens[run.next - 1];
      const after = run && tokens[run.next];
      const joined = after?.low === 'and' && !isNumberWord(tokens[(run?.next ?? i) + 1]?.low ?? '');
      if (!run || !last || (after && after.gap === ' ' && MEASURED.test(after.low) && !joined)) continue;
      if (WEAK.test(key.low) && run.words < 2 && key.low !== 'resus') continue;
      numbers.add(reading.text.slice(next.start, last.end).toLowerCase());
      // "ward twenty c".
      const letter = after?.gap === ' ' && /^[b-h]$/.test(after.low) ? after : last;
      yield { start: from, end: letter.end, kind: 'LOCATION', because: ['spelled-out'] };
    }
  }
}

const LETTER_KEYS =
  /^(?:bay|ward|unit|cubicle|theatre|hall|wing|block|pod|house|cottage|villa|tower|building)$/;

/** "call room 6", "exam room 2": which kind of room belongs to it. */
function partOfRoom(reading: Reading, i: number): number | undefined {
  const [before, key] = [reading.tokens[i - 1], reading.tokens[i]];
  return key?.low === 'room' &&
    key.gap === ' ' &&
    /^(?:side|call|exam|treatment|procedure|family|consult|quiet|interview|delivery|hearing|court)$/.test(
      before?.low ?? '',
    )
    ? before?.start
    : undefined;
}

/** "the lady in 12" is in a room or a bed, whether or not one was named. */
const LYING =
  /^(?:lady|man|guy|patient|pt|woman|family|gentleman|gent|kid|bloke|fella|boy|girl|baby|lad|one|chap|mother|mum|mom|dad|father|sickler|admission|consult)$/;

/** A room number named once is one wherever it follows "in", "outside", "to". */
function* again(reading: Reading, numbers: ReadonlySet<string>): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (
      before === undefined ||
      token === undefined ||
      token.gap !== ' ' ||
      !/^(?:in|outside|to|from|of|into|by|at|past|near|back|and|for)$/.test(before.low)
    )
      continue;
    const run = isNumberWord(token.low) ? numberRun(reading, i) : undefined;
    const last = run ? tokens[run.next - 1] : token;
    const after = tokens[run ? run.next : i + 1];
    if (last === undefined || (after && after.gap === ' ' && MEASURED.test(after.low))) continue;
    const text = reading.text.slice(token.start, last.end).toLowerCase();
    const lying = /^\d{1,3}[a-z]?$/.test(text) && before.low === 'in' && LYING.test(tokens[i - 2]?.low ?? '');
    if (numbers.size === 0 && !lying) continue;
    const loose =
      lying ||
      (/^\d{1,4}[a-z]?$/.test(text) &&
        /^(?:in|outside|into)$/.test(before.low) &&
        !/^(?:19|20)\d\d$/.test(text));
    if ((numbers.has(text) && (run === undefined || run.words > 1 || loose)) || loose)
      yield { start: token.start, end: last.end, kind: 'LOCATION', because: ['name-elsewhere'] };
  }
}
