/** What is selected in one paragraph, grown to whole words, without the stop behind them: half a name is never marked. Null where it spans more. */

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

export function selectedWords(range: Range): string | null {
  const paragraph = elementOf(range.startContainer)?.closest('p');
  if (!paragraph || paragraph !== elementOf(range.endContainer)?.closest('p')) return null;
  const text = paragraph.textContent;
  let start = before(paragraph, range.startContainer, range.startOffset);
  let end = before(paragraph, range.endContainer, range.endOffset);
  if (text.slice(start, end).trim() === '') return null;
  while (/\s/u.test(text.charAt(start))) start++;
  while (/\s/u.test(text.charAt(end - 1))) end--;
  while (IN_WORD.test(text.charAt(start)) && IN_WORD.test(text.charAt(start - 1))) start--;
  while (IN_WORD.test(text.charAt(end)) && IN_WORD.test(text.charAt(end - 1))) end++;
  return text.slice(start, end).replace(/^["“‘'(]+|["”’').,;:!?]+$/gu, '') || null;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** How many characters of the paragraph stand before this point. */
function before(paragraph: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
