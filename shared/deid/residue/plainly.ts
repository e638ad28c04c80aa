/**
 * A text as it is read: without characters that have no shape (soft hyphens, zero-width ones), with wide, styled and
 * joined forms as their plain letters and digits, and letters and digits of other alphabets as ours where they look it.
 * Keeps where everything stood, so that what is found can be shown.
 */

import type { Span } from '../../base/span.ts';
import { readAs } from './look-alikes.ts';

export interface Plainly {
  readonly text: string;
  /** A span of the plain text, in the text before; what has no shape inside it belongs to it. */
  readonly back: (span: Span) => Span;
}

const SHAPELESS = /\p{Cf}|\p{Default_Ignorable_Code_Point}/u;
/** Greek, Cyrillic, and digits of any other script: nothing here, nothing to look up. */
const OTHER_ALPHABETS = /[\p{Script=Greek}\p{Script=Cyrillic}]|[^\P{Nd}0-9]/u;

export function plainly(text: string): Plainly {
  if (!SHAPELESS.test(text) && !OTHER_ALPHABETS.test(text) && text.normalize('NFKC') === text)
    return { text, back: (span) => span };
  const from: Span[] = [];
  let plain = '';
  let at = 0;
  for (const symbol of text) {
    const end = at + symbol.length;
    const shown = SHAPELESS.test(symbol) ? '' : (readAs(symbol) ?? symbol.normalize('NFKC'));
    for (let i = 0; i < shown.length; i++) from.push({ start: at, end });
    plain += shown;
    at = end;
  }
  return {
    text: plain,
    back: ({ start, end }) => ({ start: from[start]?.start ?? at, end: from[end - 1]?.end ?? at }),
  };
}
