/** Health that singles out: rare diseases, devices, uncommon operations, missing limbs. Common illness is left alone. */

import type { Candidate, Detector } from '../detector.ts';
import { RARE_HEALTH } from '../../lists/rare-health.ts';
import { findPhrases, phraseTable } from '../phrases.ts';

const TABLE = phraseTable(RARE_HEALTH);
/** "missing two fingers", "his left eye is glass", "lost both feet". */
const BODY =
  /\b(?:has|had|with|only|on|having) (?:only )?(?:one|a single|half a) (?:lung|kidney|eye|leg|arm|hand|foot|ear|breast|testicle|finger|thumb)\b|\bborn without (?:a |an |his |her |both )?[\p{L}]{3,10}\b|\b(?:missing|lost|without) (?:(?:his|her|their|the|a|an|one|two|three|four|both|most of|part of|half of|left|right|index|middle|ring|little|big|tip of) ){1,4}(?:fingers?|thumbs?|toes?|hands?|arms?|legs?|feet|foot|eyes?|ears?|nose|tongue|larynx|jaw|teeth|front teeth)\b|\b(?:eye|leg|arm|hand|foot) is (?:glass|wooden|metal|plastic|prosthetic|artificial)\b/gu;

export const health: Detector = {
  name: 'health',
  find(reading) {
    const found: Candidate[] = findPhrases(reading, TABLE).map(({ start, end }) => ({
      start,
      end,
      kind: 'Q:HEALTH',
      because: ['specific-words'],
    }));
    for (const match of reading.lower.matchAll(BODY))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'Q:HEALTH',
        because: ['specific-words'],
      });
    return found;
  },
  examples: [
    {
      text: 'She has myasthenia gravis and a cochlear implant.',
      finds: [
        ['myasthenia gravis', 'Q:HEALTH'],
        ['cochlear implant', 'Q:HEALTH'],
      ],
    },
    { text: 'he lost two fingers to a saw', finds: [['lost two fingers', 'Q:HEALTH']] },
    { text: 'Diabetes, heart failure, asthma and a broken hip. She lost her mind a little.', finds: [] },
  ],
};
