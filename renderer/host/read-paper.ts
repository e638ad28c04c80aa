/**
 * Reads print-HTML without the browser's parser: a style and a body made of a few plain elements. Guarantees: what
 * comes out has only the elements and attributes listed here, and text. Refuses, with null, anything else at all.
 */

export interface PaperElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly content: readonly PaperNode[];
}

export type PaperNode = string | PaperElement;

export interface ReadPaper {
  readonly css: string;
  readonly content: readonly PaperNode[];
}

export function readPaper(html: string): ReadPaper | null {
  const css = /<style>([^<]*)<\/style>/.exec(html)?.[1];
  const body = /<body>([^]*)<\/body>\s*<\/html>\s*$/.exec(html)?.[1];
  const content = body === undefined ? null : nodesOf(body);
  return css === undefined || content === null ? null : { css, content };
}

const TAGS = new Set([
  ...[
    'main',
    'section',
    'header',
    'footer',
    'div',
    'h1',
    'h2',
    'p',
    'ul',
    'ol',
    'li',
    'span',
    'em',
    'strong',
  ],
  ...['svg', 'path', 'circle'],
]);
const ATTRIBUTES = new Set(['class', 'lang', 'aria-hidden', 'viewBox', 'd', 'cx', 'cy', 'r']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

interface Open {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly content: PaperNode[];
}

function nodesOf(body: string): readonly PaperNode[] | null {
  const root: Open = { tag: '', attributes: [], content: [] };
  const stack: Open[] = [root];
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
    const top = stack.at(-1) ?? root;
    if (!piece.startsWith('<')) {
      const text = textOf(piece);
      if (text === null) return null;
      top.content.push(text);
    } else if (piece.startsWith('</')) {
      if (stack.length < 2 || piece !== `</${top.tag}>`) return null;
      stack.pop();
    } else {
      const element = elementOf(piece);
      if (element === null) return null;
      top.content.push(element);
      if (!piece.endsWith('/>')) stack.push(element);
    }
  }
  return stack.length === 1 ? root.content : null;
}

function elementOf(piece: string): Open | null {
  const [, tag, rest] = /^<([a-z][a-z0-9]*)((?: [\w-]+="[^"<>]*")*) ?\/?>$/.exec(piece) ?? [];
  if (tag === undefined || rest === undefined || !TAGS.has(tag)) return null;
  const attributes: (readonly [string, string])[] = [];
  for (const [, name = '', written = ''] of rest.matchAll(/ ([\w-]+)="([^"]*)"/g)) {
    const value = textOf(written);
    if (value === null || !ATTRIBUTES.has(name)) return null;
    attributes.push([name, value]);
  }
  return { tag, attributes, content: [] };
}

function textOf(written: string): string | null {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(written)) return null;
  return written.replace(/&(\w+);/g, (_whole, name: string) => ENTITIES[name] ?? '');
}
