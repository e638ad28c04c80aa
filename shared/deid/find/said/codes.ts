/** Numbers of records said letter by letter: "g w one seven dash two two", "s as in sam nineteen dash four four one". */

import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord } from '../spoken-numbers.ts';

const JOINT = /^(?:dash|slash|hyphen|stroke|dot|point|underscore|double|triple)$/;

export function* codesSaid({ tokens }: Reading): Generator<Candidate> {
  for (let i = 0; i < tokens.length; i += 1) {
    let next = i;
    let numbers = 0;
    let joints = 0;
    let letters = 0;
    for (; next < tokens.length; next += 1) {
      const token = tokens[next];
      if (token === undefined || (next > i && token.gap !== ' ')) break;
      if (isNumberWord(token.low)) numbers += 1;
      else if (/^(?:dash|slash|hyphen|stroke)$/.test(token.low) && next > i) joints += 1;
      else if (/^[a-z]$/.test(token.low) && token.low !== 'a' && token.low !== 'i') letters += 1;
      else if (!(JOINT.test(token.low) && next > i)) break;
    }
    const [first, last] = [tokens[i], tokens[next - 1]];
    if (first && last && numbers >= 3 && joints > 0 && (letters > 0 || numbers > 3))
      yield { start: first.start, end: last.end, kind: 'ID', because: ['spelled-out'] };
    i = Math.max(i, next - 1);
  }
}
