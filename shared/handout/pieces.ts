/** The pieces of a card or page that would leave, as typed: cues that hold something, parts that are on. */

import { PART_NAMES } from '../journal/case.ts';
import type { Case } from '../journal/case.ts';
import type { HandoutKind, Piece } from './handout.ts';

/** Source names: `cue:<i>` by place on the card, `part:<name>`. In the order they are read. */
export function piecesOf(kind: HandoutKind, draft: Case): Piece[] {
  const pieces: Piece[] =
    kind === 'card'
      ? draft.card.cues.map((text, i) => ({ source: `cue:${String(i)}`, part: null, text }))
      : PART_NAMES.filter((part) => draft.page.on[part]).map((part) => ({
          source: `part:${part}`,
          part,
          text: draft.page.parts[part],
        }));
  return pieces.filter((piece) => piece.text.trim() !== '');
}
