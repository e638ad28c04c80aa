/**
 * The case is one document: a word once found as a name is one everywhere, in small letters, misspelt by a letter, or
 * as initials. The cast and what the physician marked are found the same way. A name that is a word too (Joy, Will)
 * is only taken where it reads like a person. How each is told stands in known/.
 */

import type { Context } from './context.ts';
import type { Code } from './evidence.ts';
import { gather, type PageFound, toldPhrases } from './known/gather.ts';
import { cutShort, deletions, isNearly, isShortened } from './known/nearly.ts';
import { isLetter, severalOf, splitName } from './known/of-cast.ts';
import { readsAsName } from './known/reads-as-name.ts';
import { findPhrases } from './phrases.ts';
import type { Proposed } from './resolve.ts';

export function propagate(pages: readonly PageFound[], context: Context): Proposed[][] {
  const known = gather(pages, context);
  const nearly = deletions(known);
  const beginnings = cutShort(known);
  const told = toldPhrases(context);
  const letters = new Set(context.cast.map((form) => form.trim()).filter((form) => /^\p{Lu}$/u.test(form)));
  return pages.map(({ reading }) => {
    const found: Proposed[] = told.flatMap(({ table, kind, code }) =>
      findPhrases(reading, table).map(({ start, end }) => ({
        start,
        end,
        kind,
        because: [code],
        detector: origin(code),
      })),
    );
    reading.tokens.forEach((token, i) => {
      const exact = known.get(token.low) ?? severalOf(reading, i, known);
      if (isLetter(reading, i, letters))
        found.push({
          start: token.start,
          end: token.end,
          kind: 'NAME',
          because: ['in-cast'],
          detector: 'cast',
        });
      const apart = splitName(reading, i, known);
      if (apart !== undefined)
        found.push({ start: token.start, end: apart, kind: 'NAME', because: ['in-cast'], detector: 'cast' });
      if (exact && readsAsName(reading, i, exact))
        found.push({
          start: token.start,
          end: token.end,
          kind: exact.kind,
          because: [exact.code],
          detector: origin(exact.code),
        });
      else if (!exact && (isNearly(reading, i, nearly) || isShortened(reading, i, known, beginnings)))
        found.push({
          start: token.start,
          end: token.end,
          kind: 'NAME',
          because: ['nearly-a-name-elsewhere'],
          detector: 'propagation',
        });
    });
    return found;
  });
}

function origin(code: Code): string {
  return code === 'in-cast' ? 'cast' : code === 'marked' ? 'mark' : 'propagation';
}
