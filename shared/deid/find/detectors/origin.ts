/** Where someone comes from: peoples, languages, faiths, countries, flight and migration. Dishes and idioms are left alone. */

import type { Candidate, Detector } from '../detector.ts';
import { NATIONS, STATES } from '../../lists/capitals.ts';
import { PEOPLES } from '../../lists/peoples.ts';
import { findPhrases, phraseTable } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { capital, isFirstName } from '../word-sense.ts';

const EVERYBODYS =
  /^(?:english|american|americans|british|european|europe|america|usa|uk|christian|orthodox|latin|chad|jordan|togo|turkey|guinea|basque|swiss|polish|chile|china|georgian|laos|mali|oman|niger|jain|cree|crow|hopi|metis)$/;
const AFTER_DISH =
  /^(?:fries|toast|press|doors?|food|restaurant|takeaway|takeout|delight|cheese|coffee|oven|courage|tragedy|bread|salad|dressing|pastry|pastries|dish|wine|roast|knots?|braids?|roulette|doll|dolls|setter|shepherd|terrier|bulldog|horn|kiss|whispers|yoga|goodbye|exit|twins?|cheeses|sausage|mustard|vanilla|blend|soup|tea|cooking|cuisine|market|omelette|omelet|inhale|flag|army)$/;
const COUNTRIES = phraseTable([
  'united states',
  'south africa',
  'south korea',
  'north korea',
  'new zealand',
  'saudi arabia',
  'sri lanka',
  'el salvador',
  'costa rica',
  'puerto rico',
  'dominican republic',
  'czech republic',
  'united kingdom',
  'ivory coast',
  'sierra leone',
  'burkina faso',
  'cape verde',
  'papua new guinea',
  'east timor',
  'hong kong',
  'united arab emirates',
  'trinidad and tobago',
  'bosnia and herzegovina',
  'north macedonia',
  'south sudan',
  'equatorial guinea',
  'central african republic',
  'soviet union',
  'east germany',
  'west bank',
  'northern ireland',
  'middle east',
  'latin america',
  'south america',
  'central america',
  'eastern europe',
  'jehovahs witness',
  'jehovahs witnesses',
  'seventh-day adventist',
  'latter-day saints',
  'latter day saints',
  'first nations',
  'native american',
  'navajo nation',
  'african american',
  'asian american',
]);
const FLIGHT =
  /\b(?:refugees?|asylum seekers?|undocumented|immigrants?|emigrated|immigrated|green card|citizenship|deported|deportation|displaced|internment|concentration camp|labor camp|labour camp|re-?education camp|holocaust|the camps|boat people|war bride|kindertransport|windrush)\b|\b(?:walked|fled|escaped|came|crossed|swam) (?:across|from|over|out of) (?:a|the|an?) (?:desert|border|river|mountains?|sea|ocean|war|volcano|famine|regime|revolution|wall)\b/gu;

export const origin: Detector = {
  name: 'origin',
  find(reading) {
    const found: Candidate[] = findPhrases(reading, COUNTRIES).map(({ start, end }) => ({
      start,
      end,
      kind: 'Q:ORIGIN',
      because: ['specific-words'],
    }));
    reading.tokens.forEach((token, i) => {
      if (STATES.has(token.low) && token.caps === 'title' && isState(reading, i))
        found.push({ start: token.start, end: token.end, kind: 'Q:ORIGIN', because: ['known-place'] });
      const after = reading.tokens[i + 1];
      if (isOrigin(reading, i) && !(after && after.gap === ' ' && AFTER_DISH.test(after.low)))
        found.push({ start: token.start, end: token.end, kind: 'Q:ORIGIN', because: ['specific-words'] });
    });
    for (const match of reading.lower.matchAll(FLIGHT))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'Q:ORIGIN',
        because: ['specific-words'],
      });
    return found;
  },
  examples: [
    {
      text: 'She came from Eritrea, speaks Tigrinya and goes to a Coptic church.',
      finds: [
        ['Eritrea', 'Q:ORIGIN'],
        ['Tigrinya', 'Q:ORIGIN'],
        ['Coptic', 'Q:ORIGIN'],
      ],
    },
    {
      text: 'they fled across the border as refugees',
      finds: [
        ['fled across the border', 'Q:ORIGIN'],
        ['refugees', 'Q:ORIGIN'],
      ],
    },
    {
      text: 'We had French fries. In plain English. I had to polish the turkey story. Chinese takeout again.',
      finds: [],
    },
  ],
};

/** A state that is a first name too (Georgia, Virginia) is one only after "in", "from" and the like. */
function isState(reading: Reading, i: number): boolean {
  return (
    !isFirstName(reading.known[i] ?? 0) ||
    /^(?:in|from|to|near|across|of|all|throughout|north|south|west|upstate|rural)$/.test(
      reading.tokens[i - 1]?.low ?? '',
    )
  );
}

function isOrigin(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined) return false;
  const { low } = token;
  if (!PEOPLES.has(low) && !NATIONS.has(low)) return false;
  const before = reading.tokens[i - 1]?.low ?? '';
  if (EVERYBODYS.test(low)) {
    if (/^(?:english|usa|uk|us|europe|europes|latin|jain|crow)$/.test(low)) return false;
    if (capital(token) && !token.opens)
      return /^(?:polish|swiss|turkey|chile|china|mali|laos|basque|georgian|oman|niger|guinea|togo|chad|jordan|cree|hopi|metis|american|americans|british|christian|orthodox)$/.test(
        low,
      );
    return reading.casual && low === 'polish' && /^(?:in|the|speaks?|spoke|is|from|old)$/.test(before);
  }
  return (
    capital(token) || reading.casual || !/^(?:catholic|orthodox|evangelical|protestant|oriental)$/.test(low)
  );
}
