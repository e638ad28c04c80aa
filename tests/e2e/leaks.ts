/** Looks for words in bytes the way a forensic tool would: UTF-8 and UTF-16 (both orders), base64 at every offset, URL-encoded. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @returns "where: word" for every hit of any word, in any encoding, in any file below the folder */
export function leaksIn(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const hits = leaks(readFileSync(file), words);
      return hits.map((hit) => `${path.relative(folder, file)}: ${hit}`);
    });
}

export function leaks(bytes: Uint8Array, words: readonly string[]): string[] {
  const haystack = Buffer.from(bytes);
  return words.flatMap((word) =>
    encodings(word).flatMap(([name, needle]) => (haystack.includes(needle) ? [`${word} (${name})`] : [])),
  );
}

function encodings(word: string): [string, Buffer][] {
  const little = Buffer.from(word, 'utf16le');
  const big = Buffer.from(little).swap16();
  const found: [string, Buffer][] = [
    ['utf-8', Buffer.from(word)],
    ['utf-16le', little],
    ['utf-16be', big],
  ];
  for (const offset of [0, 1, 2]) {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)]).toString('base64');
    const core = padded.slice(
      offset === 0 ? 0 : offset + 1,
      Math.floor(((offset + Buffer.byteLength(word)) * 8) / 6),
    );
    if (core.length >= 8) found.push([`base64+${String(offset)}`, Buffer.from(core)]);
  }
  const url = encodeURIComponent(word);
  if (url !== word) found.push(['url', Buffer.from(url)]);
  return found;
}

/** Every run of three words of a text, as it stands there. */
export function threeWords(text: string): string[] {
  const words = [...text.matchAll(/\S+/g)];
  return words.slice(2).map((last, i) => text.slice(words[i]?.index ?? 0, last.index + last[0].length));
}
