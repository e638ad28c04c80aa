/** Print-HTML read without a browser: what our own exporter makes is read whole, anything else is refused whole. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPaper, type PaperNode } from '../../renderer/host/read-paper.ts';

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
