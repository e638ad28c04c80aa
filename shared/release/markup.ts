/**
 * Takes XML or HTML apart into what a person reads (text, a line per block) and what only machines read (attribute
 * values, comments, styles), entities decoded. A searcher of leftovers, not a parser: in doubt it returns more.
 */

export interface Apart {
  readonly lines: readonly string[];
  readonly hidden: readonly string[];
}

const TOKEN =
  /<!--([\s\S]*?)-->|<style\b[^>]*>([\s\S]*?)<\/style>|<(\/?)([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|<[!?][^>]*>/giu;
const VALUE = /=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;
/** Elements inside a line; every other one ends it. */
const INLINE = /^(?:span|em|strong|b|i|w:r|w:t|w:rpr|w:lang|w:proofErr|w:noProof)$/iu;

export function takeApart(source: string): Apart {
  const hidden: string[] = [];
  let text = '';
  let at = 0;
  for (const token of source.matchAll(TOKEN)) {
    text += decoded(source.slice(at, token.index));
    at = token.index + token[0].length;
    const [whole, comment, style, , name = '', attributes = ''] = token;
    if (comment !== undefined) hidden.push(comment);
    else if (style !== undefined) hidden.push(style.replace(/url\(data:[^)]*\)/gu, ''));
    else if (name === '') hidden.push(whole);
    else {
      for (const [, double, single, bare] of attributes.matchAll(VALUE))
        hidden.push(decoded(double ?? single ?? bare ?? ''));
      if (!INLINE.test(name)) text += '\n';
    }
  }
  text += decoded(source.slice(at));
  return {
    lines: text
      .split('\n')
      .map(flat)
      .filter((line) => line !== ''),
    hidden,
  };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function flat(line: string): string {
  return line.replace(/\s+/gu, ' ').trim();
}
