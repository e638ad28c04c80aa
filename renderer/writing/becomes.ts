/** What the slip at a name shows: the words that go, and what stands there then. */

import type { Decision } from '../../shared/deid/decide/decision.ts';
import type { AskedName } from './use-names.ts';

export interface Becomes {
  readonly was: string;
  /** Null: no suggestion. Empty: it just goes. */
  readonly instead: string | null;
}

/** The fullest form and the usual words, unless this very place takes more of the sentence with it ("Karin, his wife"). */
export function becomes(asked: AskedName, decision: Decision, text: string | undefined): Becomes {
  const { forms, places, suggestion } = decision;
  const place = places.find(
    ({ source, start, end }) => source === asked.text && start <= asked.start && asked.start < end,
  );
  const takesMore = place && (place.reach.start < place.start || place.reach.end > place.end);
  if (place && takesMore && text !== undefined && place.suggestion !== null) {
    // A reach may end inside a word it gives back ("Britta, h|is daughter"): show whole words, and one more.
    const rest =
      place.reach.end > place.end
        ? (/^\S*(?: [\p{L}\p{M}'’-]+)?/u.exec(text.slice(place.reach.end))?.[0] ?? '')
        : '';
    const was = text.slice(place.reach.start, place.reach.end) + rest;
    return { was: was.trim(), instead: (place.suggestion + rest).trim() };
  }
  return { was: forms[0]?.text ?? asked.words, instead: suggestion };
}
