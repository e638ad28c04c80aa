/**
 * Only mine: what never travels and is never proposed. Marking takes back what had already been brought along from
 * there: sentences of the page that still stand word for word, and cues lifted from it.
 */

import { merge, overlaps } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { Case, TextName } from '../journal/case.ts';
import { unmarkTravel } from './travel.ts';

export function markOnlyMine(draft: Case, name: TextName, selection: Span): Case {
  const writing = draft.texts[name];
  const start = Math.max(0, selection.start);
  const end = Math.min(writing.text.length, selection.end);
  if (start >= end) return draft;
  const stayed = unmarkTravel(draft, name, { start, end });
  const mine = flat(writing.text.slice(start, end));
  const cues = stayed.card.cues.filter((cue) => !isFrom(cue, mine));
  return {
    ...stayed,
    texts: {
      ...stayed.texts,
      [name]: { text: writing.text, onlyMine: merge([...writing.onlyMine, { start, end }]) },
    },
    card: cues.length === stayed.card.cues.length ? stayed.card : { ...stayed.card, cues },
  };
}

/** The whole block the selection touches may be proposed again. */
export function unmarkOnlyMine(draft: Case, name: TextName, selection: Span): Case {
  const writing = draft.texts[name];
  const onlyMine = writing.onlyMine.filter((mine) => !touches(mine, selection));
  if (onlyMine.length === writing.onlyMine.length) return draft;
  return { ...draft, texts: { ...draft.texts, [name]: { text: writing.text, onlyMine } } };
}

function touches(mine: Span, selection: Span): boolean {
  if (selection.start === selection.end) return mine.start <= selection.start && selection.start <= mine.end;
  return overlaps(mine, selection);
}

/** Two words or more, word for word. A single word may come from anywhere. */
function isFrom(cue: string, mine: string): boolean {
  const words = flat(cue);
  return words.includes(' ') && mine.includes(words);
}

function flat(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}
