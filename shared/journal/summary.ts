/** What the list of cases shows: nothing that needs the whole case. */

import type { Id, Millis } from '../base/ids.ts';
import type { Case, TextName } from './case.ts';

export interface CaseSummary {
  readonly id: Id;
  readonly touched: Millis;
  /** The given name, or '' where the first words stand in for it. */
  readonly name: string;
  readonly firstWords: string;
  /** Which texts hold something. */
  readonly filled: readonly TextName[];
  readonly made: readonly ('card' | 'page')[];
  readonly left: boolean;
  /** Its record is there and opens, but cannot be read here: it is listed, never dropped, and opening says so. */
  readonly damaged?: true;
}

export function summarize(chosen: Case): CaseSummary {
  const filled = (Object.keys(chosen.texts) as TextName[]).filter(
    (name) => chosen.texts[name].text.trim() !== '',
  );
  const first = filled[0];
  const made: ('card' | 'page')[] = [];
  if (chosen.card.cues.some((cue) => cue.trim() !== '')) made.push('card');
  if (Object.values(chosen.page.parts).some((part) => part.trim() !== '')) made.push('page');
  return {
    id: chosen.id,
    touched: chosen.touched,
    name: chosen.name,
    firstWords: first ? firstWords(chosen.texts[first].text) : '',
    filled,
    made,
    left: chosen.departures.length > 0,
  };
}

/** The first words, at most 80 UTF-16 units, cut between words. */
export function firstWords(text: string): string {
  const flat = text.trim().replace(/\s+/gu, ' ');
  if (flat.length <= 80) return flat;
  const cut = flat.lastIndexOf(' ', 80);
  return flat.slice(0, cut > 40 ? cut : 80).replace(/[\uD800-\uDBFF]$/u, '');
}
