/** Health, one step broader: "a long illness", "something medical", "unwell". */

import { DETERMINED } from './broader-in-place.ts';
import type { InPlace } from './broader-in-place.ts';

export function broaderHealth(words: string, { left }: InPlace): string | null {
  const owned = DETERMINED.test(left);
  switch (words.replace(/^an? /u, '')) {
    case 'medical device':
      if (owned || /\ban?\s+$/iu.test(left)) return 'device';
      return /\b(?:with|of|from|for|had|has|have)\s+$/iu.test(left) ? 'a long illness' : 'something medical';
    case 'cancer':
    case 'rare illness':
      return owned ? 'illness' : /\ban?\s+$/iu.test(left) ? 'long illness' : 'a long illness';
    case 'transplant':
    case 'operation':
    case 'major operation':
      return /\ban?\s+$/iu.test(left) ? null : 'treatment';
    case 'old injury':
      return words.startsWith('a') ? 'an injury' : 'injury';
    case 'scar':
      return words.startsWith('a') ? 'a mark' : 'mark';
    default:
      return ADJECTIVE.test(words) ? 'unwell' : null;
  }
}

const ADJECTIVE =
  /^(?:hard of hearing|visually impaired|not speaking|not able to move much|chronically ill)$/u;
