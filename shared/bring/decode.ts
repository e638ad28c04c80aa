/** Bytes of a text file to text: UTF-8, or UTF-16 with its mark. Anything else is said, never guessed at. */

import { fromUtf8 } from '../base/bytes.ts';
import { done, failed, type Result } from '../base/result.ts';

export function decode(bytes: Uint8Array): Result<string, 'encoding' | 'not-known' | 'empty'> {
  if (bytes.length === 0) return failed('empty');
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return textOf(fromUtf16(bytes.subarray(2), true));
  if (first === 0xfe && second === 0xff) return textOf(fromUtf16(bytes.subarray(2), false));
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  const text = fromUtf8(marked ? bytes.subarray(3) : bytes);
  // A letter in an old encoding is one byte out of place; a picture or a program has zeros everywhere.
  if (text === null) return failed(bytes.includes(0) ? 'not-known' : 'encoding');
  return textOf(text);
}

function textOf(text: string | null): Result<string, 'encoding' | 'not-known'> {
  if (text === null) return failed('encoding');
  return text.includes('\u0000') ? failed('not-known') : done(text);
}

function fromUtf16(bytes: Uint8Array, isLittle: boolean): string | null {
  if (bytes.length % 2 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const units: number[] = [];
    for (let k = at; k < Math.min(at + 8192, bytes.length); k += 2) units.push(view.getUint16(k, isLittle));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}
