/**
 * Shows the stretch of a text one came to see, where no writing surface does: in the field that holds exactly that text,
 * or in the text as it stands to be read. It waits a moment for the screen to be there, and then lets it be.
 */

import { useEffect, type RefObject } from 'react';
import type { Span } from '../../shared/base/span.ts';

/** Frames of the screen: about a second. */
const PATIENCE = 60;
const NAME = 'shown-place';
/** UTF-16 units on either side by which the place is known again. */
const AROUND = 24;

/** @param text the whole text; null where nothing is to be shown so. */
export function useShown(within: RefObject<HTMLElement | null>, text: string | null, at: Span | null): void {
  useEffect(() => {
    if (text === null || at === null) return undefined;
    let left = PATIENCE;
    let frame = 0;
    const look = (): void => {
      left -= 1;
      const root = within.current;
      const isShown = root !== null && (inField(root, text, at) || toRead(root, text, at));
      if (!isShown && left > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(frame);
      if ('highlights' in CSS) CSS.highlights.delete(NAME);
    };
  }, [within, text, at]);
}

function inField(root: HTMLElement, text: string, { start, end }: Span): boolean {
  const fields = [...root.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')];
  const field = fields.find(({ value }) => value === text);
  if (field === undefined) return false;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.scrollIntoView({ block: 'center' });
  return true;
}

function toRead(root: HTMLElement, text: string, { start, end }: Span): boolean {
  if (!('highlights' in CSS)) return false;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly from: number }[] = [];
  let all = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, from: all.length });
    all += node.nodeValue ?? '';
  }
  const first = Math.max(0, start - AROUND);
  const found = all.indexOf(text.slice(first, end + AROUND));
  if (found < 0) return false;
  const range = new Range();
  const [from, to] = [found + start - first, found + end - first];
  const holding = (offset: number) => nodes.findLast((one) => one.from <= offset);
  const [begin, finish] = [holding(from), holding(to - 1)];
  if (begin === undefined || finish === undefined) return false;
  range.setStart(begin.node, from - begin.from);
  range.setEnd(finish.node, to - finish.from);
  CSS.highlights.set(NAME, new Highlight(range));
  begin.node.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}
