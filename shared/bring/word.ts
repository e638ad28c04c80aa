/**
 * The words of a Word document, from its `word/document.xml`: a line a paragraph. What was struck out under "track
 * changes" and the codes of fields are no words; images, and notes at the foot, are told. A searcher for elements, not a
 * parser: no entity but the five of XML is known, so nothing grows.
 */

export interface WordText {
  readonly text: string;
  readonly images: number;
  readonly notes: number;
}

const TOKEN = /<(\/?)((?:w|pic|v|mc):[\w]{1,40})((?:"[^"<]*"|'[^'<]*'|[^<>"'])*?)(\/?)>|<[^>]*>|[^<]+/gu;
/** What stands inside is not shown, or shown twice. */
const HIDDEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback']);

export function wordText(xml: string): WordText {
  let text = '';
  let hidden = 0;
  let inText = false;
  let [images, notes] = [0, 0];
  for (const token of xml.matchAll(TOKEN)) {
    const [whole, closes = '', name, , alone = ''] = token;
    if (name === undefined) {
      if (inText && hidden === 0 && !whole.startsWith('<')) text += decoded(whole);
      continue;
    }
    const opens = closes === '' && alone === '';
    if (HIDDEN.has(name)) hidden += opens ? 1 : closes === '' ? 0 : -1;
    if (name === 'w:t') inText = opens;
    if (hidden > 0) continue;
    if (name === 'w:p' && closes !== '') text += '\n';
    else if (closes === '' && name === 'w:tab') text += inTabs(token[3] ?? '') ? '' : '\t';
    else if (closes === '' && (name === 'w:br' || name === 'w:cr')) text += '\n';
    else if (closes === '' && name === 'w:noBreakHyphen') text += '\u2011';
    else if (closes === '' && (name === 'w:drawing' || name === 'w:pict')) images += 1;
    else if (closes === '' && (name === 'w:footnoteReference' || name === 'w:endnoteReference')) notes += 1;
  }
  return {
    text: text
      .replace(/[ \t]+\n/gu, '\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim(),
    images,
    notes,
  };
}

/** A tab stop of the layout has a position; a tab in the text has nothing. */
function inTabs(attributes: string): boolean {
  return /w:pos/u.test(attributes);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
