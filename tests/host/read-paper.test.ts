/** Print-HTML read without a browser: what our own exporter makes is read whole, anything else is refused whole. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printHtml } from '../../renderer/export/print-html.ts';
import { recoverySheetHtml } from '../../shared/release/recovery-sheet.ts';
import type { Leaf } from '../../shared/export/leaf.ts';
import { readPaper, type PaperNode } from '../../renderer/host/read-paper.ts';

const WORDS = 'She said <nothing> & left “quietly”.';

test('a small paper', () => {
  expect(readPaper(paper('<main class="card"><ul>\n<li>Tea &amp; &lt;toast&gt;</li></ul></main>'))).toEqual({
    css: 'p { margin: 0 }',
    content: [
      {
        tag: 'main',
        attributes: [['class', 'card']],
        content: [
          {
            tag: 'ul',
            attributes: [],
            content: ['\n', { tag: 'li', attributes: [], content: ['Tea & <toast>'] }],
          },
        ],
      },
    ],
  });
});

test.each([
  ['card', printHtml(leaf('card', [{ is: 'cue', text: WORDS }]), { paper: 'a6' })],
  [
    'page',
    printHtml(
      leaf('page', [
        { is: 'heading', text: 'Me' },
        { is: 'paragraph', text: WORDS },
      ]),
      { paper: 'letter' },
    ),
  ],
  ['recovery code', recoverySheetHtml(`${'01234-'.repeat(7)}ABCDE`)],
])('what the app itself prints is read whole: %s', (name, html) => {
  const read = readPaper(html);
  expect(read?.css).toContain('@page');
  expect(read && textIn(read.content)).toContain(name === 'recovery code' ? 'ABCDE' : WORDS);
});

test('any text comes out as it went in, and as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
      const read = readPaper(paper(`<p>${escaped(words)}</p>`));
      expect(read && textIn(read.content)).toBe(words);
      expect(read?.content).toHaveLength(1);
    }),
  );
});

describe('refused', () => {
  test.each([
    '<script>0</script>',
    '<p onclick="x">',
    '<p onclick="x"></p>',
    '<a href="https://evil.example">x</a>',
    '<img src="x">',
    '<p style="color: red"></p>',
    '<iframe></iframe>',
    '<p>',
    '</p>',
    '<p></ul>',
    '<p><ul></p></ul>',
    '<P></P>',
    '<p class=x></p>',
    "<p class='x'></p>",
    '<!-- x -->',
    'a < b',
    '&nbsp;',
    '&#60;',
    '&amp',
    '<svg/onload=x>',
    '<p/class="x">',
  ])('%s', (body) => {
    expect(readPaper(paper(body))).toBeNull();
  });

  test.each(['', 'text', '<body></body></html>', '<style></style><body>', paper('<p>x</p>') + 'more'])(
    'no paper at all: %j',
    (html) => {
      expect(readPaper(html)).toBeNull();
    },
  );
});

function leaf(kind: Leaf['kind'], blocks: Leaf['blocks']): Leaf {
  return { kind, language: 'en', title: 'Page', foot: 'De-identified', blocks };
}

function paper(body: string): string {
  return `<!doctype html>\n<html lang="en"><head><title>Card</title><style>p { margin: 0 }</style></head><body>${body}</body></html>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function textIn(nodes: readonly PaperNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textIn(node.content))).join('');
}
