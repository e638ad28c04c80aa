/** Print-HTML: self-contained, black on white, real headings, nothing that was typed taken for markup. */

import { describe, expect, it } from 'vitest';
import { printHtml } from '../../renderer/export/print-html.ts';
import type { Leaf } from '../../shared/export/leaf.ts';
import { takeApart } from '../../shared/release/markup.ts';

const PAGE: Leaf = {
  kind: 'page',
  language: 'en',
  title: 'Page',
  foot: 'De-identified. Please hand it back.',
  blocks: [
    { is: 'heading', text: 'The moment' },
    { is: 'paragraph', text: 'He said "no" & <script>alert(1)</script> left.' },
  ],
};
const CARD: Leaf = {
  ...PAGE,
  kind: 'card',
  title: 'Card',
  foot: 'De-identified',
  blocks: [
    { is: 'cue', text: 'One' },
    { is: 'cue', text: 'Two' },
  ],
};

describe('print-HTML', () => {
  it('says what the leaf says, and only that', () => {
    expect(takeApart(printHtml(PAGE, { paper: 'a4' })).lines).toEqual([
      'Page',
      ...PAGE.blocks.map(({ text }) => text),
      PAGE.foot,
    ]);
    expect(takeApart(printHtml(CARD, { paper: 'a6' })).lines).toEqual([
      'Card',
      'One',
      'Two',
      'De-identified',
    ]);
  });

  it('takes nothing that was typed for markup', () => {
    const html = printHtml(PAGE, { paper: 'a4' });
    expect(html).not.toContain('<script');
    expect(html).toContain('<p>He said &quot;no&quot; &amp; &lt;script&gt;alert(1)&lt;/script&gt; left.</p>');
  });

  it('has a language, headings and a list for reading machines', () => {
    expect(printHtml(PAGE, { paper: 'a4' })).toMatch(/<html lang="en">[\s\S]*<h1>The moment<\/h1>/u);
    expect(printHtml(CARD, { paper: 'a4' })).toMatch(/<ul>\s*<li>One<\/li>\s*<li>Two<\/li>\s*<\/ul>/u);
  });

  it('loads nothing and carries no script, date, color or handler', () => {
    for (const leaf of [PAGE, CARD])
      for (const paper of ['a4', 'letter', 'a6'] as const) {
        const html = printHtml(leaf, { paper });
        expect(html).not.toMatch(/https?:|src=|href=|@import|<link|<img|\son\w+=|generator/iu);
        expect(html).not.toMatch(/\b(?:19|20)\d\d\b/u);
        const colors = [...html.matchAll(/#[0-9a-f]{3,6}\b/giu)].map(([color]) => color);
        expect(colors.filter((color) => !/^#([0-9a-f])\1+$/iu.test(color))).toEqual([]);
      }
  });

  it('keeps its sizes on every paper', () => {
    expect(printHtml(PAGE, { paper: 'a4' })).toMatch(
      /@page \{ size: 210mm 297mm;[\s\S]*width: 146mm[\s\S]*11\.5pt/u,
    );
    expect(printHtml(PAGE, { paper: 'letter' })).toContain('@page { size: 215.9mm 279.4mm;');
    expect(printHtml(CARD, { paper: 'a6' })).toMatch(
      /@page \{ size: 105mm 148mm; margin: 0; \}[\s\S]*17\.5pt/u,
    );
    expect(printHtml(CARD, { paper: 'letter' })).toMatch(/215\.9mm[\s\S]*width: 105mm; min-height: 148mm/u);
  });

  it('makes long cues smaller rather than cutting them', () => {
    const long = Array.from({ length: 5 }, () => 'antihypertensives '.repeat(7).trim());
    const html = printHtml(
      { ...CARD, blocks: long.map((text) => ({ is: 'cue', text }) as const) },
      { paper: 'a6' },
    );
    expect(html).toMatch(/li \{ font: 400 1[1-3](?:\.5)?pt/u);
    expect(html).not.toContain('overflow: hidden');
    const five = [
      'one two three four five six seven',
      'one two three four five six seven',
      'one two',
      'one',
      'one two three',
    ];
    expect(
      printHtml({ ...CARD, blocks: five.map((text) => ({ is: 'cue', text }) as const) }, { paper: 'a6' }),
    ).toContain('17.5pt');
  });

  it('takes fonts as data only', () => {
    const roman = 'data:font/woff2;base64,d09GMg==';
    expect(
      printHtml(PAGE, { paper: 'a4', fonts: { roman, italic: roman } }).match(/@font-face/gu),
    ).toHaveLength(2);
    expect(() => printHtml(PAGE, { paper: 'a4', fonts: { roman: 'https://example.com/a.woff2' } })).toThrow(
      'not a font',
    );
    expect(() => printHtml(PAGE, { paper: 'a4', fonts: { roman: `${roman})} body{x:url(http:` } })).toThrow(
      'not a font',
    );
  });
});
