/**
 * Spelled nearly so: one letter another, missing or too many, or two next to each other swapped, anywhere in the word or
 * in the beginning of it that was typed. Only of words with five letters or more: shorter ones are all near each other.
 * Edit distance a column at a time in the bits of a number (Myers 1999, with Hyyrö's swap, 2003).
 */

/** Letters of a word that may be met by one that was typed wrong. */
const SHORTEST = 5;

/** @param typed as looked up, at most 30 units. What is returned takes words as looked up. */
export function nearly(typed: string): (word: string) => boolean {
  const m = typed.length;
  if (m < SHORTEST - 1) return () => false;
  const last = 1 << (m - 1);
  const places = new Int32Array(128);
  const others = new Map<number, number>();
  for (let k = 0; k < m; k++) {
    const code = typed.charCodeAt(k);
    if (code < 128) places[code] = (places[code] ?? 0) | (1 << k);
    else others.set(code, (others.get(code) ?? 0) | (1 << k));
  }
  /** A letter is missing in a word of five: only that whole word, there is too little to go by. */
  const wholeOnly = m < SHORTEST;

  return (word) => {
    const { length } = word;
    if (length < SHORTEST || length < m - 1 || (wholeOnly && length > m + 1)) return false;
    const end = Math.min(length, m + 1);
    let [up, down, same, before, off] = [-1, 0, 0, 0, m];
    for (let k = 0; k < end; k++) {
      const code = word.charCodeAt(k);
      const here = code < 128 ? (places[code] ?? 0) : (others.get(code) ?? 0);
      const swapped = ((~same & here) << 1) & before;
      same = (((here & up) + up) ^ up) | here | down | swapped;
      let more = down | ~(same | up);
      let less = same & up;
      if ((more & last) !== 0) off += 1;
      else if ((less & last) !== 0) off -= 1;
      more = (more << 1) | 1;
      less <<= 1;
      up = less | ~(same | more);
      down = more & same;
      before = here;
      if (off <= 1 && (!wholeOnly || k === length - 1)) return true;
      // Each letter to come brings it nearer by one at most.
      if (off - (end - 1 - k) > 1) return false;
    }
    return false;
  };
}
