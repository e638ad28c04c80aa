/**
 * Print-HTML of a leaf: one self-contained document, black on white, no script, no color, no date, no name. Real
 * headings, lists and a language, so that the tagged PDF made of it can be read aloud. Everything is in the string:
 * it loads nothing.
 */

import type { Block, Leaf } from '../../shared/export/leaf.ts';
import { cardCss, pageCss, type Paper } from './print-css.ts';

export interface PrintOptions {
  /** The sheet in the printer. The card stands on it in its own size, A6. */
  readonly paper: Paper;
  /** `data:` URIs of the serif; without them the serif of the system. Anything else is a bug and throws. */
  readonly fonts?: { readonly roman: string; readonly italic?: string };
}

export function printHtml(leaf: Leaf, options: PrintOptions): string {
  const css =
    leaf.kind !== 'page'
      ? cardCss(
          options.paper,
          leaf.blocks.map(({ text }) => text),
        )
      : pageCss(options.paper);
  const body = leaf.kind !== 'page' ? cardBody(leaf) : pageBody(leaf);
  return `<!doctype html>
<html lang="${escaped(leaf.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escaped(leaf.title)}</title>
<style>
${fontFaces(options.fonts)}${css}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function cardBody(leaf: Leaf): string {
  const cues = leaf.blocks.map((block) => `<li>${escaped(block.text)}</li>`);
  return `<main class="card">\n<ul>\n${cues.join('\n')}\n</ul>\n${foot(leaf)}\n</main>`;
}

function pageBody(leaf: Leaf): string {
  return `<main class="page">\n${leaf.blocks.map(element).join('\n')}\n${foot(leaf)}\n</main>`;
}

function element(block: Block): string {
  const tag = block.is === 'heading' ? 'h1' : 'p';
  return `<${tag}>${escaped(block.text)}</${tag}>`;
}

/** The mark is decoration; the line beside it is text. */
function foot(leaf: Leaf): string {
  const lens = 'M24 3.876A14 14 0 0 1 24 28.124A14 14 0 0 1 24 3.876Z';
  return `<footer><svg viewBox="0 0 48 32" aria-hidden="true"><path d="${lens}"/><circle cx="17" cy="16" r="14"/><circle cx="31" cy="16" r="14"/></svg><p>${escaped(leaf.foot)}</p></footer>`;
}

function fontFaces(fonts: PrintOptions['fonts']): string {
  if (!fonts) return '';
  const faces = [{ style: 'normal', source: fonts.roman }];
  if (fonts.italic !== undefined) faces.push({ style: 'italic', source: fonts.italic });
  return faces
    .map(({ style, source }) => {
      if (!/^data:font\/woff2;base64,[A-Za-z0-9+/]+={0,2}$/u.test(source))
        throw new Error('not a font data: URI');
      return `@font-face { font-family: "Newsreader"; font-style: ${style}; font-weight: 200 800; src: url(${source}) format("woff2"); }\n`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
