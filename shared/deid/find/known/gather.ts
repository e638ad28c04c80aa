/** Which words are known as names from elsewhere in the case, from the cast, or because the physician marked them. */

import { COMMON, MEDICAL } from '../../lists/lexicon.ts';
import type { Kind } from '../../finding.ts';
import { tokenize } from '../../tokens.ts';
import { initialsOf, letteredForms, nicknamesOf } from '../cast-forms.ts';
import type { Context } from '../context.ts';
import { type Code, weigh } from '../evidence.ts';
import { type PhraseTable, phraseTable } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import type { Proposed } from '../resolve.ts';
import { capital, commonness, isFirstName } from '../word-sense.ts';

export interface PageFound {
  readonly reading: Reading;
  readonly proposed: readonly Proposed[];
}

export interface Known {
  readonly kind: Kind;
  readonly code: Code;
}

export function gather(pages: readonly PageFound[], context: Context): Map<string, Known> {
  const known = new Map<string, Known>();
  const put = (word: string, kind: Kind, code: Code): void => {
    const old = known.get(word);
    if (word.length > 1 && (old === undefined || weigh([old.code]) < weigh([code])))
      known.set(word, { kind, code });
  };
  for (const { reading, proposed } of pages) {
    const byStart = new Map(reading.tokens.map((token, i) => [token.start, i]));
    for (const { start, end, kind, because } of proposed) {
      if (kind !== 'NAME' && kind !== 'LOCATION' && kind !== 'ORG') continue;
      for (
        let i = byStart.get(start) ?? reading.tokens.length;
        (reading.tokens[i]?.start ?? end) < end;
        i += 1
      ) {
        const token = reading.tokens[i];
        if (token === undefined || token.digit || token.low.length < (token.caps === 'upper' ? 2 : 3))
          continue;
        const common = commonness(reading.known[i] ?? 0);
        if (token.low.length < 3 && (kind !== 'NAME' || ((reading.known[i] ?? 0) & (COMMON | MEDICAL)) !== 0))
          continue;
        if (kind !== 'NAME' && common > 1) continue;
        if (common === 7 && !isFirstName(reading.known[i] ?? 0)) continue;
        if (common > 5 && !capital(token) && weigh(because) < 10) continue;
        put(token.low, kind, 'name-elsewhere');
      }
    }
  }
  for (const form of context.cast) {
    for (const { low } of tokenize(form)) {
      put(low, 'NAME', 'in-cast');
      for (const other of nicknamesOf(low)) put(other, 'NAME', 'in-cast');
    }
    const short = initialsOf(form);
    if (short !== undefined && (context.lists.look(short) & (COMMON | MEDICAL)) === 0)
      put(short, 'NAME', 'in-cast');
  }
  return known;
}

/** What the physician marked stands anywhere as marked; a cast form of several words as a whole. */
export function toldPhrases(context: Context): { table: PhraseTable; kind: Kind; code: Code }[] {
  const told = context.marks.map(({ text, kind }) => ({
    table: phraseTable([text]),
    kind,
    code: 'marked' as const,
  }));
  const several = context.cast.filter((form) => /[\s.-]/.test(form.trim()));
  const lettered = context.cast.flatMap(letteredForms);
  return [...told, { table: phraseTable([...several, ...lettered]), kind: 'NAME', code: 'in-cast' }];
}
