/**
 * A long text for measuring: the twenty cases, again and again, with another name in the place of each marked one in
 * each round, so that the text does not hold the same few people over and over. The same text every time.
 */

import type { Gold } from './open-sets.ts';

const SYLLABLES = ['ka', 'ren', 'to', 'mil', 'ba', 'sor', 'vi', 'dun', 'le', 'har', 'no', 'pet', 'gu', 'wen'];

/** Cut after the last whole case; at least this many words. */
export function longText(cases: readonly Gold[], words: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let round = 0; count < words; round += 1) {
    const next = cases[round % cases.length];
    if (next === undefined) break;
    const text = round < cases.length ? next.text : renamed(next, Math.floor(round / cases.length));
    parts.push(text);
    count += wordCount(text);
  }
  return parts.join('\n\n');
}

export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function renamed({ text, spans }: Gold, round: number): string {
  let result = '';
  let at = 0;
  for (const { start, end, type, mustFind } of spans) {
    if (type !== 'NAME' || !mustFind || start < at) continue;
    const names = text.slice(start, end).replace(/\p{L}{2,}/gu, (name) => another(name, round));
    result += text.slice(at, start) + names;
    at = end;
  }
  return result + text.slice(at);
}

/** The same name becomes the same other one within a round, with its capitals. */
function another(name: string, round: number): string {
  let sum = round * 7919;
  for (const letter of name.toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  const made = [sum, Math.floor(sum / 14), Math.floor(sum / 196)]
    .map((digit) => SYLLABLES[digit % SYLLABLES.length] ?? '')
    .join('');
  if (name === name.toLowerCase()) return made;
  return name === name.toUpperCase() ? made.toUpperCase() : made.charAt(0).toUpperCase() + made.slice(1);
}
