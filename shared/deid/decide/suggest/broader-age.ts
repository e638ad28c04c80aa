/** An age, one step broader than its decade: "no longer young", "a middle-aged woman". */

import type { InPlace } from './broader-in-place.ts';

export function broaderAge(words: string, { left, led }: InPlace): string | null {
  const decade =
    /^(?:into |(\p{Ll}+) )?in (?:my|his|her|their) (teens|twenties|thirties|forties|fifties|\p{Ll}+)$/u.exec(
      words,
    ) ?? /^into() (?:my|his|her|their) (\p{Ll}+)$/u.exec(words);
  if (decade) {
    const stage = STAGES[decade[2] ?? ''] ?? OLDER;
    if (decade[1]) return `${stage.adjective} ${decade[1]}`;
    if (words.startsWith('into ')) return 'a little older';
    if (/\b(?:at|by|since|from|of)\b/iu.test(led)) return stage.when;
    const noun = / in his /u.test(` ${words}`) ? 'man' : / in her /u.test(` ${words}`) ? 'woman' : null;
    const said = /\b(?:is|was|['’]s)\s+$/iu.test(left);
    return noun && said ? `${stage.adjective === 'older' ? 'an' : 'a'} ${stage.adjective} ${noun}` : stage.is;
  }
  return words
    .replace(/\belderly\b/u, 'older')
    .replace(/^still (?:a baby|small)$/u, 'still a child')
    .replace(/\b(?:small child|baby)$/u, 'child')
    .replace(/\bsmall\b/u, 'young')
    .replace(/\bteenager\b/u, 'young person')
    .replace(/\bteenage\b/u, 'young')
    .replace(/\bvery old\b/u, 'old')
    .replace(/\bpast ninety\b/u, 'very old');
}

interface Stage {
  readonly is: string;
  readonly when: string;
  readonly adjective: string;
}

const YOUNG: Stage = { is: 'still young', when: 'early in life', adjective: 'young' };
const MIDDLE: Stage = { is: 'in middle age', when: 'in midlife', adjective: 'middle-aged' };
const OLDER: Stage = { is: 'no longer young', when: 'later in life', adjective: 'older' };
const STAGES: Readonly<Record<string, Stage>> = {
  teens: YOUNG,
  twenties: YOUNG,
  thirties: YOUNG,
  forties: MIDDLE,
  fifties: MIDDLE,
};
