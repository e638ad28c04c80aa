/**
 * Puts a sentence into the text of a part and takes it out again, leaving everything else as it was typed. A sentence
 * counts as standing there only whole: from a start or white space to white space or an end.
 */

/**
 * @param before the sentences that came earlier in the writing, in order; it goes after the last that still stands
 * @param after those that came later; with none before, it goes in front of the first that still stands
 */
export function putIn(
  text: string,
  words: string,
  before: readonly string[],
  after: readonly string[],
): string {
  for (let i = before.length - 1; i >= 0; i--) {
    const earlier = before[i] ?? '';
    const rank = before.slice(0, i).filter((other) => other === earlier).length;
    const places = standing(text, earlier);
    const at = places[Math.min(rank, places.length - 1)];
    if (at !== undefined) return insert(text, at + earlier.length, words);
  }
  for (const later of after) {
    const at = standing(text, later)[0];
    if (at !== undefined) return insertBefore(text, at, words);
  }
  return insert(text, text.trimEnd().length, words);
}

/** Without the sentence; null where it no longer stands word for word. `rank`: which of several alike, from 0. */
export function takeOut(text: string, words: string, rank: number): string | null {
  const places = standing(text, words);
  const at = places[Math.max(0, Math.min(rank, places.length - 1))];
  if (at === undefined) return null;
  const end = at + words.length;
  const spaceBefore = /\s*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const spaceAfter = /^\s*/u.exec(text.slice(end))?.[0] ?? '';
  const head = text.slice(0, at - spaceBefore.length);
  const tail = text.slice(end + spaceAfter.length);
  if (head === '' || tail === '') return head + tail;
  const between = spaceBefore.includes('\n') ? spaceBefore : spaceAfter;
  return head + between + tail;
}

/** Where the words stand whole, in order. */
function standing(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const opens = at === 0 || /\s/u.test(text.charAt(at - 1));
    const end = at + words.length;
    if (opens && (end === text.length || /\s/u.test(text.charAt(end)))) found.push(at);
  }
  return found;
}

function insert(text: string, at: number, words: string): string {
  const head = text.slice(0, at);
  const tail = text.slice(at);
  if (head.trim() === '') return tail.trim() === '' ? words : words + joint(words) + tail.trimStart();
  return head + joint(head) + words + tail;
}

function insertBefore(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + joint(words) + text.slice(at);
}

/** A line of a list that ends without a mark goes on in a line of its own. */
function joint(head: string): string {
  return /[.?!…:;,"'”’)\]»]\s*$/u.test(head) ? ' ' : '\n';
}
