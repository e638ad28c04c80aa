/** What the list of cases shows: nothing that needs the whole case. */

import type { Id, Millis } from '../base/ids.ts';
import type { Case, Made, Reflection, TextName } from './case.ts';

export interface CaseSummary {
  readonly id: Id;
  readonly touched: Millis;
  /** The given name, or '' where the first words stand in for it. */
  readonly name: string;
  readonly firstWords: string;
  /** Which texts hold something. */
  readonly filled: readonly TextName[];
  readonly made: readonly Made[];
  readonly left: boolean;
  /** Something was written after a group. */
  readonly after: boolean;
  /** Waiting for the next time the two meet. */
  readonly seeingAgain: boolean;
  /** Its record is there and opens, but cannot be read here: it is listed, never dropped, and opening says so. */
  readonly damaged?: true;
}

export function summarize(chosen: Case): CaseSummary {
  const filled = (Object.keys(chosen.texts) as TextName[]).filter(
    (name) => chosen.texts[name].text.trim() !== '',
  );
  const first = filled[0];
  const written = first ? chosen.texts[first].text : (chosen.after.find(isWritten)?.text.text ?? '');
  const made: Made[] = [];
  if (chosen.card.cues.some((cue) => cue.trim() !== '')) made.push('card');
  if (Object.values(chosen.page.parts).some((part) => part.trim() !== '')) made.push('page');
  if (chosen.lines.kept.some((line) => line.trim() !== '')) made.push('lines');
  return {
    id: chosen.id,
    touched: chosen.touched,
    name: chosen.name,
    firstWords: firstWords(written),
    filled,
    made,
    left: chosen.departures.length > 0,
    after: chosen.after.some(isWritten),
    seeingAgain: chosen.seeingAgain !== null,
  };
}

function isWritten({ text }: Reflection): boolean {
  return text.text.trim() !== '';
}

/** The first words, at most 80 UTF-16 units, cut between words. */
export function firstWords(text: string): string {
  const flat = text.trim().replace(/\s+/gu, ' ');
  if (flat.length <= 80) return flat;
  const cut = flat.lastIndexOf(' ', 80);
  return flat.slice(0, cut > 40 ? cut : 80).replace(/[\uD800-\uDBFF]$/u, '');
}
