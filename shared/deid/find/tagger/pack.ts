/**
 * The table of weights as text, one sign a weight, in tenths: a module that any build can carry, small once compressed.
 * Signs run from `(` to `~`, without the backslash.
 */

const LOWEST = 40;
const BACKSLASH = 92;
const MIDDLE = 43;
const HIGHEST = 85;

export const PER_ONE = 10;

export function packed(weights: Float32Array): string {
  let text = '';
  for (const weight of weights) {
    const step = Math.max(0, Math.min(HIGHEST, Math.round(weight * PER_ONE) + MIDDLE));
    const code = LOWEST + step;
    text += String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
  }
  return text;
}

export function unpacked(text: string): Int8Array {
  const weights = new Int8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    weights[at] = (code > BACKSLASH ? code - 1 : code) - LOWEST - MIDDLE;
  }
  return weights;
}
