/**
 * Dates finer than a year, in digits, in words or spoken (45 CFR 164.514(b)(2)(i)(C)): "March 11", "11/16", "the 9th",
 * "ninth of october nineteen fifty one", a month alone. Blood pressures, scores and times are left alone. How each is
 * told stands in dates/.
 */

import { births, daysAlone, numbersSaid } from '../dates/days.ts';
import { datesInDigits } from '../dates/digits.ts';
import { datesInWords } from '../dates/words.ts';
import type { Detector } from '../detector.ts';

export const dates: Detector = {
  name: 'dates',
  find(reading) {
    return [
      ...datesInDigits(reading.text),
      ...datesInWords(reading),
      ...daysAlone(reading),
      ...births(reading),
      ...(reading.casual ? numbersSaid(reading) : []),
    ];
  },
  examples: [
    {
      text: 'she read it at night. the twenty first. modified until end of March.',
      finds: [
        ['twenty first', 'DATE'],
        ['end of March', 'DATE'],
      ],
    },
    {
      text: 'Seen on June 14th, 2019, again 3/22/21 and 2020-11-05.',
      finds: [
        ['June 14th, 2019', 'DATE'],
        ['3/22/21', 'DATE'],
        ['2020-11-05', 'DATE'],
      ],
    },
    {
      text: 'he died on the ninth of november nineteen eighty two at home',
      finds: [['ninth of november nineteen eighty two', 'DATE']],
    },
    { text: 'since march the third she has called', finds: [['march the third', 'DATE']] },
    {
      text: 'She comes back on the 23rd. I was off in late August.',
      finds: [
        ['23rd', 'DATE'],
        ['August', 'DATE'],
      ],
    },
    {
      text: 'BP 142/90, pain 3/10, 50/50, the 4th time, the 10th floor. We may march on. In 2014.',
      finds: [],
    },
  ],
};
