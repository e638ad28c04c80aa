/**
 * The neutral page model: what a ready handout looks like before it takes a format. Made from a ReadyHandout only.
 * It holds the words that were read and the fixed titles of the parts; no name, date, author or case.
 */

import type { HandoutKind, ReadyHandout } from '../handout/handout.ts';
import { isReady } from '../handout/ready.ts';
import type { PartName } from '../journal/case.ts';
import { handout as english } from '../words/en/handout.ts';

export type Block =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'cue'; readonly text: string };

export interface Leaf {
  readonly kind: HandoutKind;
  /** BCP 47, for the file and for reading machines. */
  readonly language: string;
  readonly title: string;
  readonly foot: string;
  readonly blocks: readonly Block[];
}

/** The fixed words of one language. */
export interface LeafWords {
  readonly parts: Readonly<Record<PartName, string>>;
  readonly title: Readonly<Record<HandoutKind, string>>;
  readonly foot: Readonly<Record<HandoutKind, string>>;
}

const WORDS: Readonly<Record<string, LeafWords>> = { en: english };

/** A look-alike that never was ready is a bug and throws. */
export function leafOf(handout: ReadyHandout, language = 'en'): Leaf {
  if (!isReady(handout)) throw new Error('not a ReadyHandout made by ready()');
  const known = WORDS[language.slice(0, 2)];
  const words = known ?? english;
  return {
    kind: handout.kind,
    language: known ? language : 'en',
    title: words.title[handout.kind],
    foot: words.foot[handout.kind],
    blocks: handout.pieces.flatMap(({ part, text }) => blocksOf(part, text, words)),
  };
}

function blocksOf(part: PartName | null, text: string, words: LeafWords): Block[] {
  const lines = printable(text)
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  if (part === null) return [{ is: 'cue', text: lines.join(' ') }];
  return [
    { is: 'heading', text: words.parts[part] },
    ...lines.map((line): Block => ({ is: 'paragraph', text: line })),
  ];
}

/** Without control characters and lone surrogates, which no format carries; a tab is a space. */
function printable(text: string): string {
  return text
    .replace(/\t/gu, ' ')
    .replace(/(?![\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}
