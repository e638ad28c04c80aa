/** Where a word of the text stands in the window: what a slip is held to. */

import type { EditorView } from '@codemirror/view';
import type { Span } from '../../../shared/base/span.ts';

export interface InWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Of a word over two lines, its beginning. Null: it is not drawn. */
export function placeOf(view: EditorView, { start, end }: Span): InWindow | null {
  const from = view.coordsAtPos(start, 1);
  const to = view.coordsAtPos(end, -1);
  if (from === null || to === null) return null;
  const isOneLine = to.top < from.bottom;
  return {
    left: from.left,
    top: from.top,
    width: isOneLine ? to.right - from.left : 1,
    height: from.bottom - from.top,
  };
}
