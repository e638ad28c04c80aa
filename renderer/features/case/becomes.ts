/** What the slip at a name shows: the words that go, and what stands there then. */

import type { Decision } from '../../../shared/deid/decision.ts';
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
  if (place && takesMore && text !== undefined && place.suggestion !== null)
    return { was: text.slice(place.reach.start, place.reach.end).trim(), instead: place.suggestion.trim() };
  return { was: forms[0]?.text ?? asked.words, instead: suggestion };
}
