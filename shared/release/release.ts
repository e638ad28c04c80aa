/**
 * Release: the one way anything leaves, and the only maker of a Released. Takes a ReadyHandout and what was made of it, and makes a Released.
 * Refuses where an original still stands: certain residue anywhere, ambiguous residue that was not confirmed in the
 * read. Throws, as bugs: a look-alike of a ready handout, bytes that cannot be searched, a line nobody read.
 */

import { done, failed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { residueAcross, residueOf } from '../deid/residue/residue.ts';
import { plainly } from '../deid/residue/plainly.ts';
import { compile } from '../deid/residue/sought.ts';
import type { Original, Residue } from '../deid/residue/original.ts';
import type { ReadyHandout } from '../handout/handout.ts';
import { isReady, watchOf } from '../handout/ready.ts';
import type { Watch } from '../handout/ready.ts';
import { markReleased } from '../host/released.ts';
import type { Released, ReleasedContent } from '../host/released.ts';
import { flat } from './markup.ts';
import { fixedWords } from './fixed-words.ts';
import { readable } from './readable.ts';
import type { Made } from './readable.ts';
import { recoverySheetHtml } from './recovery-sheet.ts';
import { checkTakenOut, isTakenOut, type TakenOut } from './taken-out.ts';

export interface LeftOver extends Residue {
  /** The line it stands in; the offsets are within it. */
  readonly line: string;
}

export interface ReleaseProblem {
  readonly residue: readonly LeftOver[];
}

export function release(handout: ReadyHandout, made: Made): Result<Released, ReleaseProblem> {
  if (!isReady(handout)) throw new Error('only a ReadyHandout made by ready() can be released');
  const watch = watchOf(handout);
  const { lines, hidden } = readable(made);
  const own = lines.filter((line) => !fixedWords.has(bare(line)));
  const sought = compile(watch.originals);
  const across = residueAcross(own, sought);
  const left = [
    ...own.flatMap((line, i) => stopping([...residueOf(line, sought), ...(across[i] ?? [])], line, watch)),
    ...hidden.flatMap((value) => leftBehind(value, watch)),
  ];
  if (left.length > 0) return failed({ residue: left });
  refuseUnread(own, handout);
  return done(markReleased(contentOf(handout, made)));
}

/**
 * The recovery code on paper. Nothing but a code in its own shape fits through here, so no case text can; anything
 * else is a bug and throws.
 */
export function releaseRecoverySheet(code: string, format: 'pdf' | 'print'): Released {
  return markReleased({ format, name: 'recovery-code.pdf', html: recoverySheetHtml(code) });
}

/**
 * The whole journal, undisguised, for its owner: only what the keeper made after the passphrase was typed once more, and
 * nothing else fits through here.
 */
export function releaseJournal(taken: TakenOut): Released {
  if (!isTakenOut(taken)) throw new Error('only what the keeper took out for the passphrase can be released');
  checkTakenOut(taken);
  return markReleased({ format: 'journal', name: 'journal.zip', bytes: taken.zip });
}

/** Each line that leaves stands in a piece that was read. */
function refuseUnread(lines: readonly string[], handout: ReadyHandout): void {
  const read = handout.pieces.map((piece) => letters(piece.text));
  if (lines.some((line) => !read.some((text) => text.includes(letters(line)))))
    throw new Error('an export with a line that was not read');
}

function stopping(found: readonly Residue[], line: string, watch: Watch): LeftOver[] {
  return found
    .filter((place) => place.certain || !watch.confirmed.includes(place.word))
    .map((place) => ({ ...place, line }));
}

/**
 * Beside the text nothing the physician wrote belongs, so only whole originals with letters count there: a measure
 * of the layout may well be the number of a room.
 */
function leftBehind(value: string, watch: Watch): LeftOver[] {
  return watch.originals.flatMap((original) => (isMeasure(original) ? [] : whole(value, original)));
}

function whole(value: string, original: Original): LeftOver[] {
  if (original.ordinary || original.text === '') return [];
  const [plain, sought] = [plainly(value).text.toLowerCase(), original.text.toLowerCase()];
  for (let start = plain.indexOf(sought); start >= 0; start = plain.indexOf(sought, start + 1)) {
    const end = start + sought.length;
    if (/[\p{L}\p{N}]/u.test(plain.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(plain.charAt(end))) continue;
    return [{ key: original.key, word: original.text, certain: true, start, end, line: plain }];
  }
  return [];
}

/** No word to speak of. */
function isMeasure(original: Original): boolean {
  return !/\p{L}{3}/u.test(original.text);
}

function contentOf(handout: ReadyHandout, made: Made): ReleasedContent {
  const name = `${handout.kind}${ENDINGS[made.format]}`;
  return { ...made, name };
}

const ENDINGS: Readonly<Record<Made['format'], string>> = {
  markdown: '.md',
  text: '.txt',
  copy: '.txt',
  word: '.docx',
  pdf: '.pdf',
  print: '.pdf',
};

/** Without the marks a format puts in front of a line. */
function bare(line: string): string {
  return flat(line.replace(/^(?:#+|-)\s+/u, ''));
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
