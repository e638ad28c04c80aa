/** The pieces of a card or page that would leave, as typed: cues and lines that hold something, parts that are on. */

import { PART_NAMES } from '../journal/case.ts';
import type { Case } from '../journal/case.ts';
import type { HandoutKind, Piece } from './handout.ts';

/** Source names: `cue:<i>` by place on the card, `part:<name>`, `line:<i>`. In the order they are read. */
export function piecesOf(kind: HandoutKind, draft: Case): Piece[] {
  return allOf(kind, draft).filter((piece) => piece.text.trim() !== '');
}

function allOf(kind: HandoutKind, { card, page, lines }: Case): Piece[] {
  switch (kind) {
    case 'card':
      return card.cues.map((text, i) => ({ source: `cue:${String(i)}`, part: null, text }));
    case 'lines':
      return lines.kept.map((text, i) => ({ source: `line:${String(i)}`, part: null, text }));
    case 'page':
      return PART_NAMES.filter((part) => page.on[part]).map((part) => ({
        source: `part:${part}`,
        part,
        text: page.parts[part],
      }));
  }
}
