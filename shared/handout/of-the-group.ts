/**
 * What was written after a group and belongs to the others there: "Priya said", "one of them wondered", "the leader
 * asked". Where it stands, for one quiet line; nothing is underlined by it, changed or blocked. It is about the words
 * alone: he, she and they are the patient as often as not, so they never count, and the caller says whose names do not.
 */

import type { Span } from '../base/span.ts';

/** @param ownNames names of the physician's own case, as written: what they said is the case. */
export function saidInGroup(text: string, ownNames: readonly string[] = []): Span[] {
  const own = new Set(ownNames.flatMap((name) => name.split(/\s+/u)).map((word) => word.toLowerCase()));
  const isOwn = (words: string): boolean => words.split(/\s+/u).some((word) => own.has(word.toLowerCase()));
  return PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ groups }) => {
      const name = groups?.['name'];
      return name === undefined || !(NOT_NAMES.has(name.split(/\s+/u)[0] ?? '') || isOwn(name));
    })
    .map(({ index, 0: words }) => ({ start: index, end: index + words.trimEnd().length }))
    .sort((a, b) => a.start - b.start);
}

const SAID =
  '(?:said|says|asked|asks|thought|thinks|felt|wondered|wonders|suggested|suggests|mentioned|noticed|told|replied|' +
  'answered|added|objected|disagreed|agreed|imagined|insisted|admitted|observed|commented|remarked|' +
  'pointed out|brought up|talked about|spoke about|spoke of|spoke up|came back to|laughed|cried)';

const SPEAKING = '(?:said|asked|thought|wondered|suggested|added|replied|answered|told)';

/** Someone there without a name. */
const PERSON =
  '(?:doctor|colleague|resident|trainee|intern|fellow|physician|surgeon|internist|pediatrician|psychiatrist|' +
  'psychologist|nurse|member|participant|man|woman)';

const OTHERS = [
  '(?:the|our) (?:co-?)?leaders?',
  '(?:the|our) (?:group|facilitators?)',
  '(?:some|one|two|three|several|many|most|none|all|both|another|each) of (?:them|us|the others|the group)',
  '(?:the others?|everyone|everybody|no one there|nobody there)',
  '(?:someone|somebody|everyone|everybody) (?:else|there|in the group|in the room|across from me|next to me|beside me)',
  `(?:another|one|some|a young|a younger|an older|a second) ${PERSON}`,
  `(?:a|an|the) ${PERSON} (?:there|in the group|across from me|next to me|beside me|to my left|to my right)`,
].join('|');

const NAME = "(?<name>(?:Dr\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)";

const BETWEEN = '(?: (?:also|then|later|even|just|only|first|finally|quietly|again|still|once|once more))?';

const PATTERNS = [
  new RegExp(`(?<![\\p{L}])${NAME}${BETWEEN} ${SAID}(?![\\p{L}])`, 'gu'),
  new RegExp(`(?<![\\p{L}])(?:${OTHERS})${BETWEEN} ${SAID}(?![\\p{L}])`, 'giu'),
  new RegExp(`(?<=[,”"’'?] )${SPEAKING} ${NAME}(?![\\p{L}])`, 'gu'),
  new RegExp(`(?<=[,”"’'?] )${SPEAKING} (?:${OTHERS})(?![\\p{L}])`, 'giu'),
  new RegExp(`(?<![\\p{L}])[Aa]ccording to (?:${NAME}|${OTHERS})(?![\\p{L}])`, 'gu'),
];

/** Words that open a sentence and are nobody. */
const NOT_NAMES = new Set(
  (
    'I He She They It We You My His Her Their Our Your This That These Those There Here The A An And But Or Nor So Yet ' +
    'Then Now When While What Who Whom Whose Which Why How Where If Because Though Although As At In On Of For From ' +
    'With Without After Before Once Later Somehow Something Nothing Someone Somebody Anyone Anybody Everyone Everybody ' +
    'Nobody Everything Anything None One Some Most Many All Both Another Other Others No Not Only Never Always Maybe ' +
    'Perhaps Again Suddenly Afterwards Tonight Today Yesterday People Patients Mine Myself Himself Herself Until Since ' +
    'Last First Next Whatever Whoever Few Several Each Every Either Neither Still Just Even Also Well Yes'
  ).split(' '),
);
