/** A family of unusual shape: twins, triplets, "the eleventh of eleven", nine children, adoption. */

import type { Candidate, Detector } from '../detector.ts';
import { findPhrases, phraseTable } from '../phrases.ts';

const NUMBER =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)';
const MANY =
  '(?:[4-9]|1\\d|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)';
const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|oldest|eldest|youngest|middle|only|last|baby)';
const PATTERNS: readonly RegExp[] = [
  /\b(?:(?:identical|fraternal|conjoined|surviving|older|younger|dead) )?twins?(?: (?:brothers?|sisters?|boys|girls|daughters|sons))?\b/gu,
  new RegExp(
    `\\b(?:mother|father|parents|grandmother|grandfather|mom|dad|mum|one|eldest|youngest) of (?:${MANY}|a dozen)\\b(?! (?:the|these|those|days|times|weeks|years|hours|us|them|[\\p{L}]{0,8} ?(?:children|kids|sons|daughters|siblings|brothers|sisters|girls|boys))\\b)`,
    'gu',
  ),
  new RegExp(`\\b${MANY} of us (?:kids|children|on|in)\\b`, 'gu'),
  /\b(?:his|her) (?:late|dead|own) (?:brother|sister|husband|wife|cousin)(?:'s|’s) (?:wife|widow|husband|widower|child|children|son|daughter)\b/gu,
  /\b(?:lost|buried|outlived) (?:two|three|four|both|all) (?:of (?:his|her|their) )?(?:brothers|sisters|sons|daughters|children|babies|husbands|wives|parents)\b/gu,
  /\b(?:triplets|quadruplets|quintuplets|sextuplets)\b/gu,
  new RegExp(
    `\\b${ORDINAL} of (?:the )?${NUMBER}\\b(?! (?:the|us|them|these|those|days|times|weeks|years|hours))`,
    'gu',
  ),
  new RegExp(
    `\\b${MANY} (?:other |small |young |little |grown |older |younger )?(?:children|kids|sons|daughters|siblings|brothers|sisters|grandchildren|grandkids|great-grandchildren|girls|boys|wives|husbands|marriages)\\b`,
    'gu',
  ),
  /\b(?:great|half|step|foster|adopted|adoptive|god)[- ]?(?:nephew|niece|grandson|granddaughter|grandchild|grandchildren|grandmother|grandfather|aunt|uncle|brother|sister|son|daughter|mother|father|child|children|parents?|mom|dad|kids?)(?:'s|’s)?(?: (?:bris|bar mitzvah|bat mitzvah|christening|baptism|wedding|quinceañera|quinceanera))?\b/gu,
];

const SAID_SO = phraseTable([
  'bris',
  'bar mitzvah',
  'bat mitzvah',
  'quinceanera',
  'only child',
  'only daughter',
  'only son',
  'orphan',
  'orphaned',
  'orphans',
  'widowed twice',
  'twice widowed',
  'thrice married',
  'three times married',
  'married three times',
  'married twice',
  'surrogate',
  'sperm donor',
  'egg donor',
  'polygamous',
  'arranged marriage',
  'estranged son',
  'estranged daughter',
  'estranged brother',
  'estranged sister',
  'estranged father',
  'estranged mother',
  'estranged wife',
  'estranged husband',
  'estranged twin',
  'estranged children',
  'first cousins',
  'adopted from',
  'adopted at',
  'given up for adoption',
  'raised by his',
  'raised by her',
  'raised by their',
  'raised by nuns',
  'in foster care',
  'two moms',
  'two dads',
  'two mothers',
  'two fathers',
  'same-sex',
]);

export const family: Detector = {
  name: 'family',
  find(reading) {
    const { lower } = reading;
    const found: Candidate[] = findPhrases(reading, SAID_SO).map(({ start, end }) => ({
      start,
      end,
      kind: 'Q:FAMILY',
      because: ['specific-words'],
    }));
    for (const pattern of PATTERNS)
      for (const match of lower.matchAll(pattern))
        if (!/^twin (?:bed|room|size|track)/i.test(lower.slice(match.index, match.index + 12)))
          found.push({
            start: match.index,
            end: match.index + match[0].length,
            kind: 'Q:FAMILY',
            because: ['specific-words'],
          });
    return found;
  },
  examples: [
    {
      text: 'His identical twin came. She is the seventh of nine and has triplets.',
      finds: [
        ['identical twin', 'Q:FAMILY'],
        ['seventh of nine', 'Q:FAMILY'],
        ['triplets', 'Q:FAMILY'],
      ],
    },
    {
      text: 'a mother of six children, foster son included',
      finds: [
        ['six children', 'Q:FAMILY'],
        ['foster son', 'Q:FAMILY'],
      ],
    },
    { text: 'Her son and two daughters came. The first of the tests. One of three options.', finds: [] },
  ],
};
