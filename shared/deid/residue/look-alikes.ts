/**
 * Letters and digits of other alphabets that look like ours: a name typed with one of them reads the same and would be
 * searched for in vain. Letters only where the eye cannot tell them apart; digits of every script by their value.
 */

/** The Latin letter that `symbol` is read as, its digit, or null for one that is read as itself. */
export function readAs(symbol: string): string | null {
  const letter = LETTERS.get(symbol);
  if (letter !== undefined) return letter;
  const code = symbol.codePointAt(0) ?? 0;
  if (code < 0x660 || !/^\p{Nd}$/u.test(symbol)) return null;
  const zero = ZEROS.findLast((first) => first <= code);
  return zero === undefined || code - zero > 9 ? null : String(code - zero);
}

/** Cyrillic, then Greek, each beside what it is read as. */
const PAIRS = [
  ['аАеЕоОрРсСуУхХіІјЈѕЅԁԛԝһВКМНТкΥγү', 'aAeEoOpPcCyYxXiIjJsSdqwhBKMHTkYyy'],
  ['οΟαΑΕΒΖΗΙιΚκΜΝνΡρΤΧχϲϳ', 'oOaAEBZHIiKkMNvPpTXxcj'],
] as const;

const LETTERS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([theirs, ours]) => Array.from(theirs, (letter, i) => [letter, ours.charAt(i)] as const)),
);

/** Where the ten digits of each script in use begin; what NFKC makes plain already is not here. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];
