/**
 * The one spelling under which a word is looked up: lower case, accents gone, typographic apostrophes straight.
 * shared/deid/fold.ts does the same; a test holds the two together.
 */

const SPECIAL = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  ʼ: "'",
};

export function fold(word) {
  const low = word.toLowerCase();
  if (/^[a-z' -]*$/.test(low)) return low;
  return low
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøðþłđı’ʼ]/g, (letter) => SPECIAL[letter] ?? letter);
}

/** Only what the front coding can hold; longer words are no help in finding names. */
export function fits(folded) {
  return /^[a-z][a-z' -]{0,31}$/.test(folded);
}
