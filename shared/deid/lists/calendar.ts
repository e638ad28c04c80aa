/** Months, weekdays, holidays and seasons, long, short and as people mistype them in a hurry. */

import { words } from './sets.ts';

export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['january', 1],
      ['jan', 1],
      ['february', 2],
      ['feb', 2],
      ['febuary', 2],
      ['march', 3],
      ['mar', 3],
      ['april', 4],
      ['apr', 4],
      ['may', 5],
      ['june', 6],
      ['jun', 6],
      ['july', 7],
      ['jul', 7],
      ['august', 8],
      ['aug', 8],
      ['september', 9],
      ['sept', 9],
      ['sep', 9],
      ['october', 10],
      ['oct', 10],
      ['november', 11],
      ['nov', 11],
      ['december', 12],
      ['dec', 12],
    ] as const
  ).map((pair) => pair),
);

/** Months that are names or words as well: alone they need a reason. */
export const DOUBTFUL_MONTHS = words('march may mar jan jun june april august dec sep nov');

export const WEEKDAYS = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays mon tue tues wed weds thu thur thurs fri sat sun
`);
export const DOUBTFUL_WEEKDAYS = words('mon wed sat sun');

export const SEASONS = words(
  'spring summer autumn fall winter springtime summertime wintertime midwinter midsummer',
);

/** Of one word. */
export const HOLIDAYS = words(`
  christmas xmas chrissie easter thanksgiving halloween hanukkah chanukah passover pesach purim sukkot shavuot ramadan
  eid diwali holi navratri vaisakhi kwanzaa lent pentecost epiphany ascension advent juneteenth hogmanay samhain
  whitsun michaelmas candlemas martinmas shrovetide nowruz vesak tet songkran nochebuena yuletide solstice equinox
  jubilee matariki beltane lughnasadh twelfthnight
`);

/** Of several words, folded. */
export const LONG_HOLIDAYS: readonly string[] = [
  'new years eve',
  "new year's eve",
  'new years day',
  "new year's day",
  "new year's",
  'new year',
  'christmas eve',
  'christmas day',
  'boxing day',
  'good friday',
  'palm sunday',
  'easter sunday',
  'easter monday',
  'ash wednesday',
  'holy week',
  'maundy thursday',
  'shrove tuesday',
  'pancake day',
  'mardi gras',
  'fat tuesday',
  'all saints',
  'all souls',
  "st patrick's day",
  'st patricks day',
  'saint patrick’s day',
  "valentine's day",
  'valentines day',
  "mother's day",
  'mothers day',
  "father's day",
  'fathers day',
  'mothering sunday',
  'labor day',
  'labour day',
  'memorial day',
  'veterans day',
  "veteran's day",
  'independence day',
  'fourth of july',
  'july fourth',
  'columbus day',
  'martin luther king day',
  'mlk day',
  "presidents' day",
  'presidents day',
  'groundhog day',
  'earth day',
  'election day',
  'super bowl sunday',
  'black friday',
  'cinco de mayo',
  'day of the dead',
  'dia de los muertos',
  'yom kippur',
  'rosh hashanah',
  'simchat torah',
  'eid al-fitr',
  'eid al-adha',
  'chinese new year',
  'lunar new year',
  'canada day',
  'victoria day',
  'anzac day',
  'australia day',
  'waitangi day',
  "queen's birthday",
  "king's birthday",
  'bonfire night',
  'guy fawkes',
  'bank holiday',
  'burns night',
  'remembrance day',
  'remembrance sunday',
  "st stephen's day",
  'twelfth night',
  'orthodox easter',
  'orthodox christmas',
  'corpus christi',
  'homecoming weekend',
  'spring break',
  'rag week',
  'may day',
  'lei day',
  "st david's day",
  "st andrew's day",
  "st george's day",
  "st brigid's day",
  'st nicholas day',
  "st john's eve",
  'lady day',
  'low sunday',
  'trinity sunday',
  'pentecost sunday',
  'whit monday',
  'whit sunday',
  'ascension day',
  'feast of the assumption',
  'the assumption',
  'immaculate conception',
  'three kings',
  'harvest festival',
  'harvest thanksgiving',
  'all hallows',
  "all saints' day",
  "all souls' day",
  "women's day",
  'cup day',
  'cup weekend',
  'melbourne cup',
  'grand final day',
  'show day',
  'family day',
  'civic holiday',
  'heritage day',
  'discovery day',
  'st jean baptiste',
  'queens birthday',
  'kings birthday',
  'long weekend',
  'labour weekend',
  'labor day weekend',
  'august monday',
  'patriots day',
  "patriots' day",
  'pioneer day',
  'arbor day',
  'flag day',
  'mardi gras day',
  'super bowl',
  'grand national',
  'derby day',
  'republic day',
  'ganesh chaturthi',
  'raksha bandhan',
  'durga puja',
  'karva chauth',
  'mid-autumn festival',
  'moon festival',
  'laylat al-qadr',
  "tisha b'av",
  "lag b'omer",
  'tu bishvat',
];

export const NUMBER_ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, at) => [word, at + 1] as const)
    .concat([['thirtieth', 30]]),
);
