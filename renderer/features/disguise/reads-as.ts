/**
 * A text as it will read, with every place a decision is about: also those that stay as they stand. And the same in
 * short lines: each place with a few words around it, places that stand close together in one line.
 */

import type { Span } from '../../../shared/base/span.ts';
import type { Choices, Source, Survey } from '../../../shared/deid/decide/decision.ts';
import { disguise } from '../../../shared/deid/decide/disguise.ts';

/** Offsets in the text as it will read. */
export interface Spot extends Span {
  readonly key: string;
  readonly is: 'taken' | 'suggested' | 'waiting' | 'stays';
}

export interface ReadsAs {
  readonly text: string;
  readonly spots: readonly Spot[];
}

export interface Line {
  readonly id: string;
  readonly text: string;
  readonly spots: readonly Span[];
}

export function readsAs(source: Source, survey: Survey, choices: Choices): ReadsAs {
  const { text, changes } = disguise(source, survey, choices);
  const changed = changes.map(({ key, start, end, taken }): Spot => ({
    key,
    start,
    end,
    is: taken ? 'taken' : 'suggested',
  }));
  const stay = survey.decisions.flatMap(({ key, places }) =>
    places
      .filter((place) => place.source === source)
      .filter((place) => !changes.some(({ from }) => from.start < place.end && place.start < from.end))
      .map((place): Spot => {
        const before = changes.filter(({ from }) => from.end <= place.start).at(-1);
        const shift = before === undefined ? 0 : before.end - before.from.end;
        const is = choices[key] === undefined ? 'waiting' : 'stays';
        return { key, start: place.start + shift, end: place.end + shift, is };
      }),
  );
  return { text, spots: [...changed, ...stay].sort((a, b) => a.start - b.start) };
}

/** How much of the text is shown at either side. */
const AROUND = 30;

export function linesOf(key: string, source: Source, survey: Survey, choices: Choices): Line[] {
  const { text, spots } = readsAs(source, survey, choices);
  const mine = spots.filter((spot) => spot.key === key);
  const lines: { from: number; to: number; spots: Spot[] }[] = [];
  for (const spot of mine) {
    const last = lines.at(-1);
    const { from, to } = around(text, spot);
    if (last && from < last.to && spot.start < last.to + AROUND) {
      last.to = Math.max(to, last.to);
      last.spots.push(spot);
    } else lines.push({ from, to, spots: [spot] });
  }
  return lines.map(({ from, to, spots: inside }) => {
    const lead = from > 0 && !/[\n]/u.test(text.charAt(from - 1)) ? '…\u00a0' : '';
    const tail = to < text.length && text.charAt(to) !== '\n' ? '\u00a0…' : '';
    const shift = lead.length - from;
    return {
      id: `${source}:${String(from)}`,
      text: `${lead}${text.slice(from, to).trimEnd()}${tail}`,
      spots: inside.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    };
  });
}

/** Whole words, and nothing of another paragraph. */
function around(text: string, { start, end }: Span): { from: number; to: number } {
  const opens = text.lastIndexOf('\n', start - 1) + 1;
  const closes = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  let from = Math.max(opens, start - AROUND);
  let to = Math.min(closes, end + AROUND);
  if (from > opens) from += /^\S*\s+/u.exec(text.slice(from, start))?.[0].length ?? 0;
  if (to < closes) to -= /\s+\S*$/u.exec(text.slice(end, to))?.[0].length ?? 0;
  return { from, to };
}
