/** What the card's lines do beyond typing: which words were lifted already, putting them back, pasting a list. */

import { CARD_LIMITS, setCue } from '../../../shared/handout/card.ts';
import type { Case } from '../../../shared/journal/case.ts';

export function isLifted(draft: Case, words: string): boolean {
  return draft.card.cues.some((cue) => oneLine(cue) === oneLine(words));
}

/** The line that holds these words is emptied; the others keep their place. */
export function putBack(draft: Case, words: string): Case {
  const at = draft.card.cues.findIndex((cue) => oneLine(cue) === oneLine(words));
  return at < 0 ? draft : setCue(draft, at, '');
}

/** Typed or pasted at one line. A pasted list fills the empty lines that follow; what finds none joins the last. */
export function typeCue(draft: Case, at: number, typed: string): Case {
  const [first = '', ...more] = typed.split(/[\n\r\u2028\u2029]+/u);
  let written = setCue(draft, at, first);
  let last = at;
  for (const line of more.map(oneLine).filter((one) => one !== '')) {
    const next = last + 1;
    if (next < CARD_LIMITS.cues && (written.card.cues[next] ?? '').trim() === '') {
      written = setCue(written, next, line);
      last = next;
    } else {
      written = setCue(written, last, `${(written.card.cues[last] ?? '').trimEnd()} ${line}`);
    }
  }
  return written;
}

function oneLine(words: string): string {
  return words.trim().replace(/\s+/gu, ' ');
}
