/**
 * Print-HTML in a tab: its content stands in the page for as long as it prints, and only on paper. The page may not
 * parse HTML (Trusted Types), so the few elements that print-HTML is made of are built one by one. Guarantees: nothing
 * else of it takes effect. Refuses, with false, whatever it does not know.
 */

import { readPaper, type PaperNode } from './read-paper.ts';

const SVG = 'http://www.w3.org/2000/svg';
const IN_SVG = new Set(['svg', 'path', 'circle']);

/** @return false where this is not print-HTML; nothing was printed. */
export function printInPage(tab: Window, html: string): boolean {
  const paper = readPaper(html);
  if (paper === null) return false;
  const { document } = tab;
  const sheet = document.createElement('div');
  sheet.dataset['paper'] = '';
  sheet.append(...paper.content.map((node) => built(document, node)));
  const styles = [onPaperOnly(), styleOf(paper.css)];

  document.adoptedStyleSheets.push(...styles);
  document.body.append(sheet);
  tab.addEventListener(
    'afterprint',
    () => {
      sheet.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((style) => !styles.includes(style));
    },
    { once: true },
  );
  tab.print();
  return true;
}

function built(document: Document, node: PaperNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = IN_SVG.has(node.tag)
    ? document.createElementNS(SVG, node.tag)
    : document.createElement(node.tag);
  for (const [name, value] of node.attributes) element.setAttribute(name, value);
  element.append(...node.content.map((inner) => built(document, inner)));
  return element;
}

/** The paper's own style, on paper only; without its faces, which the page has under the same name. */
function styleOf(css: string): CSSStyleSheet {
  const style = new CSSStyleSheet({ media: 'print' });
  style.replaceSync(css);
  for (let i = style.cssRules.length - 1; i >= 0; i--)
    if (style.cssRules[i] instanceof CSSFontFaceRule) style.deleteRule(i);
  return style;
}

function onPaperOnly(): CSSStyleSheet {
  const style = new CSSStyleSheet();
  style.replaceSync(`
    @media screen { body > [data-paper] { display: none; } }
    @media print { body > :not([data-paper]) { display: none !important; } }
  `);
  return style;
}
