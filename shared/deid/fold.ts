/**
 * The one spelling under which a word is looked up: lower case, accents gone, typographic apostrophes straight.
 * build/lists/fold.mjs does the same for the lists; a test holds the two together.
 */

const SPECIAL: Readonly<Record<string, string>> = {
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

export function fold(word: string): string {
  const low = word.toLowerCase();
  if (/^[a-z' -]*$/.test(low)) return low;
  return low
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøðþłđı’ʼ]/g, (letter) => SPECIAL[letter] ?? letter);
}
