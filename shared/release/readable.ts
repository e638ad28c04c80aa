/**
 * What can be read in something made for leaving: its lines as people see them, and what lies hidden beside them.
 * Taken from the very bytes or HTML that will leave, never from what they were made of.
 */

import { fromUtf8 } from '../base/bytes.ts';
import { flat, takeApart } from './markup.ts';
import type { Apart } from './markup.ts';
import { entriesOf } from './stored-zip.ts';

/** A handout in its format. A Word file has its parts stored uncompressed, so that they can be searched here. */
export type Made =
  | { readonly format: 'markdown' | 'text' | 'word'; readonly bytes: Uint8Array }
  | { readonly format: 'pdf' | 'print'; readonly html: string }
  | { readonly format: 'copy'; readonly text: string };

/** Bytes that cannot be read cannot leave: that is a bug of their exporter and throws. */
export function readable(made: Made): Apart {
  switch (made.format) {
    case 'copy':
      return { lines: linesOf(made.text), hidden: [] };
    case 'pdf':
    case 'print':
      return takeApart(made.html);
    case 'text':
      return { lines: linesOf(decode(made.bytes)), hidden: [] };
    case 'markdown':
      return { lines: linesOf(decode(made.bytes)).map(unescaped), hidden: [] };
    case 'word':
      return wordParts(made.bytes);
  }
}

function wordParts(bytes: Uint8Array): Apart {
  const entries = entriesOf(bytes);
  if (!entries) throw new Error('a Word file whose parts cannot be searched');
  const parts = entries.map((entry) => takeApart(decode(entry.bytes)));
  return {
    lines: parts.flatMap((part) => part.lines),
    hidden: [...entries.map((entry) => entry.name), ...parts.flatMap((part) => part.hidden)],
  };
}

function decode(bytes: Uint8Array): string {
  const text = fromUtf8(bytes);
  if (text === null) throw new Error('an export that is not UTF-8');
  return text;
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => flat(line))
    .filter((line) => line !== '');
}

/** A mark of Markdown may stand inside a word: searched as it will be shown. */
function unescaped(line: string): string {
  return line.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}
