/** A family of unusual shape: twins, triplets, "the eleventh of eleven", nine children, adoption. */

import type { Candidate, Detector } from '../detector.ts';

const NUMBER =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)';
const MANY =
  '(?:[4-9]|1\\d|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)';
const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|oldest|eldest|youngest|middle|only|last|baby)';
const PATTERNS: readonly RegExp[] = [
  /\b(?:(?:identical|fraternal|conjoined|surviving|older|younger|dead) )?twins?(?: (?:brothers?|sisters?|boys|girls|daughters|sons))?\b/giu,
  /\b(?:triplets|quadruplets|quintuplets|sextuplets)\b/giu,
  new RegExp(
    `\\b${ORDINAL} of (?:the )?${NUMBER}\\b(?! (?:the|us|them|these|those|days|times|weeks|years|hours))`,
    'giu',
  ),
  new RegExp(
    `\\b${MANY} (?:other |small |young |little |grown |older |younger )?(?:children|kids|sons|daughters|siblings|brothers|sisters|grandchildren|grandkids|great-grandchildren|girls|boys|wives|husbands|marriages)\\b`,
    'giu',
  ),
  /\b(?:great|half|step|foster|adopted|adoptive|god)[- ]?(?:nephew|niece|grandson|granddaughter|grandchild|grandchildren|grandmother|grandfather|aunt|uncle|brother|sister|son|daughter|mother|father|child|children|parents?|mom|dad|kids?)(?:'s|’s)?(?: (?:bris|bar mitzvah|bat mitzvah|christening|baptism|wedding|quinceañera|quinceanera))?\b/giu,
  /\b(?:only child|only daughter|only son|orphaned?|orphans|widowed (?:twice|at)|twice widowed|thrice married|three times married|married three times|married twice|surrogate mother|surrogate|sperm donor|egg donor|polygamous|arranged marriage|estranged (?:son|daughter|brother|sister|father|mother|wife|husband|twin|children|family)|first cousins?|adopted (?:from|at|as|by)|given up for adoption|raised by (?:his|her|their) (?:grandmother|grandfather|grandparents|aunt|uncle|sister|brother|nuns)|in foster care|two moms|two dads|two mothers|two fathers|same-sex)\b/giu,
  /\b(?:bris|bar mitzvah|bat mitzvah|quinceañera|quinceanera)\b/giu,
];

export const family: Detector = {
  name: 'family',
  find({ text }) {
    const found: Candidate[] = [];
    for (const pattern of PATTERNS)
      for (const match of text.matchAll(pattern))
        if (!/^twin (?:bed|room|size|track)/i.test(text.slice(match.index, match.index + 12)))
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
