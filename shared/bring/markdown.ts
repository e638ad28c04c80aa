/**
 * Markdown to the plain words it shows: marks of headings and emphasis go, escapes become what they stood for, a link
 * keeps its words and its address, an image goes and is counted. A searcher for marks, not a parser: in doubt they stay.
 */

export interface Plain {
  readonly text: string;
  readonly images: number;
}

/** A first line that is a heading of the first rank, and the rest. */
export function headed(text: string): { readonly title: string; readonly rest: string } {
  const [, title, rest] = /^\s*#[ \t]+([^\n]+)(?:\n([\s\S]*))?$/u.exec(text) ?? [];
  return title === undefined ? { title: '', rest: text } : { title: plain(title).text, rest: rest ?? '' };
}

export function plain(text: string): Plain {
  let images = 0;
  const lines = text.replace(/\r\n?/gu, '\n').replace(IMAGE, () => {
    images += 1;
    return '';
  });
  const shown = lines
    .split('\n')
    .map(lineOf)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return { text: shown, images };
}

const IMAGE = /!\[[^\]\n]{0,1000}\]\([^)\n]{0,4000}\)/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;
/** Stand-ins for escaped signs while marks are taken away: private characters, one for each. */
const PRIVATE = 0xe000;

function lineOf(line: string): string {
  if (/^\s*(?:```|~~~)/u.test(line)) return '';
  if (/^\s{0,3}(?:[-*_][ \t]*){3,}$/u.test(line)) return '';
  return line
    .replace(/[\ue000-\ue07f]/gu, '')
    .replace(ESCAPED, (_, sign: string) => String.fromCharCode(PRIVATE + sign.charCodeAt(0)))
    .replace(/^\s{0,3}#{1,6}[ \t]+/u, '')
    .replace(/^\s{0,3}>[ \t]?/u, '')
    .replace(/^(\s*)[*+][ \t]+/u, '$1- ')
    .replace(/\[([^\]\n]{1,1000})\]\(([^)\s]{1,2000})\)/gu, (_, words: string, to: string) =>
      words === to ? words : `${words} (${to})`,
    )
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*?[^*\s])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*?[^_\s])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`\n]+)`/gu, '$1')
    .replace(/[\ue000-\ue07f]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - PRIVATE));
}
