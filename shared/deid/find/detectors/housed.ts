/**
 * What people call by name where nobody writes capitals: shops, schools, churches, streets and towns, by their last
 * word, after "at", or by where they stand. In casual text only, but for the chains and bus lines everyone knows; "the
 * grocery store" and "a long road" are left alone. How each is told stands in said/.
 */

import type { Detector } from '../detector.ts';
import { afterVerbs } from '../said/after-verbs.ts';
import { bareAfterAt, oneAfterAt } from '../said/bare.ts';
import { bodiesSaid } from '../said/bodies.ts';
import { chains } from '../said/chains.ts';
import { housesSaid } from '../said/houses.ts';
import { lines } from '../said/lines.ts';
import { nicknamed } from '../said/nicknamed.ts';
import { doorsSaid, roadsSaid } from '../said/roads.ts';
import { townsSaid } from '../said/towns.ts';

export const housed: Detector = {
  name: 'housed',
  find(reading) {
    const said = reading.casual
      ? [
          ...housesSaid(reading),
          ...townsSaid(reading),
          ...roadsSaid(reading),
          ...doorsSaid(reading),
          ...afterVerbs(reading),
          ...bareAfterAt(reading),
          ...oneAfterAt(reading),
          ...bodiesSaid(reading),
          ...nicknamed(reading),
        ]
      : [];
    return [...chains(reading), ...lines(reading), ...said];
  },
  examples: [
    {
      text: 'she took the 14 bus so they sent her to the royal and her gp is at the elms',
      finds: [
        ['14 bus', 'LOCATION'],
        ['royal', 'ORG'],
        ['elms', 'ORG'],
      ],
    },
    {
      text: 'he was born in hope and works at target and drinks at the railway',
      finds: [
        ['hope', 'LOCATION'],
        ['target', 'ORG'],
        ['railway', 'ORG'],
      ],
    },
    {
      text: 'he works at night and lives in fear and drinks at the pub and came off the m6 motorway',
      finds: [['m6', 'LOCATION']],
    },
    {
      text: "she's been coming to me at stony fork family practice since spring",
      finds: [['stony fork family practice', 'ORG']],
    },
    {
      text: 'he told me to come down to ridge court number eleven and i went',
      finds: [['ridge court number eleven', 'LOCATION']],
    },
    {
      text: 'he drank himself to death in valentine nebraska out on highway nine',
      finds: [
        ['valentine', 'LOCATION'],
        ['highway nine', 'LOCATION'],
      ],
    },
    {
      text: 'i went to the grocery store by the long road and sat in the parking garage of the hospital at night',
      finds: [],
    },
  ],
};
