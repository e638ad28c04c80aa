/** Bodies with a number: "303 Squadron", "Engine 31", "PS 412", "Local 88". */

import type { Candidate, Detector } from '../detector.ts';
import { capital } from '../word-sense.ts';

const NUMBERED =
  /^(?:squadron|battalion|regiment|brigade|division|company|engine|ladder|station|local|ps|p\.s|is|ms|hs|troop|post|lodge|precinct|platoon|wing|school|chapter|district|post|pack|no|platform|gate)$/;

/** "Immigration and Refugee Board of Canada": public bodies whose every word is ordinary. */
const BOARD =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’]{2,20}(?:,? (?:and |& |of |for )?\p{Lu}[\p{Ll}'’]{2,20}){1,4} (?:Board|Commission|Agency|Authority|Bureau|Inspectorate|Ombudsman|Directorate|Executive|Corporation|Constabulary)(?: (?:of|for) (?:the )?\p{Lu}[\p{Ll}'’]{2,20}(?: (?:and )?\p{Lu}[\p{Ll}'’]{2,20})?)?(?!\p{L})/gu;
const EVERYONES =
  /^(?:The|This|A|Our) (?:Review|Ethics|Editorial|Examination)|^(?:Institutional|Clinical|Data|European|Multidisciplinary)/u;

const SMALL_NUMBERED = /^(?:local|engine|ladder|troop|lodge|ps|precinct|squadron|battalion|regiment)$/;
const TRAILING = /^(?:squadron|battalion|regiment|brigade|platoon)$/;

const HOUSES =
  /^(?:prison|hospital|school|clinic|colony|kindergarten|lyceum|polyclinic|dispensary|centre|center|facility|ward|orphanage|institution|notary|branch|mine|factory|depot|court|unit|department)$/;

export const organizations: Detector = {
  name: 'organizations',
  find({ tokens, text, casual }) {
    const found: Candidate[] = [];
    for (const match of text.matchAll(BOARD))
      if (!EVERYONES.test(match[0]))
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          kind: 'ORG',
          because: ['organization-word'],
        });
    tokens.forEach((token, i) => {
      const after = tokens[i + 1];
      if (after === undefined || after.gap !== ' ') return;
      const leads =
        ((capital(token) && !token.opens && NUMBERED.test(token.low)) ||
          (casual && SMALL_NUMBERED.test(token.low))) &&
        /^\d{1,4}$/.test(after.text) &&
        token.low !== 'no';
      const trails =
        /^\d{1,4}(?:st|nd|rd|th)?$/.test(token.text) &&
        ((capital(after) && NUMBERED.test(after.low)) || (casual && TRAILING.test(after.low)));
      const school = /^(?:PS|IS|MS|HS)$/.test(token.text) && /^\d{1,4}$/.test(after.text);
      const [second, third] = [tokens[i + 1], tokens[i + 2]];
      if (
        capital(token) &&
        HOUSES.test(token.low) &&
        /^(?:no|nr|number|num)$/.test(second?.low ?? '') &&
        third !== undefined &&
        /^[ .:]{1,2}$/.test(third.gap) &&
        /^[\p{L}\d-]{0,5}\d+$/u.test(third.text)
      )
        found.push({ start: token.start, end: third.end, kind: 'ORG', because: ['organization-word'] });
      if (leads || trails || school)
        found.push({ start: token.start, end: after.end, kind: 'ORG', because: ['organization-word'] });
    });
    return found;
  },
  examples: [
    {
      text: 'He flew with 112 Squadron and his son rides with Engine 9.',
      finds: [
        ['112 Squadron', 'ORG'],
        ['Engine 9', 'ORG'],
      ],
    },
    { text: 'my kid is at PS 88', finds: [['PS 88', 'ORG']] },
    { text: 'We had 3 divisions to cover. The post was 12 miles off.', finds: [] },
  ],
};
