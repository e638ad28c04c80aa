/**
 * Front coding: each word of a sorted list is one capital (how many letters it shares with the word before,
 * A = none) and the letters that are new. Plain ASCII, readable, and small once compressed.
 */

const LONGEST_SHARED = 25;

export function frontCode(words) {
  const sorted = [...new Set(words)].sort();
  let before = '';
  let coded = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
    coded += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return coded;
}
