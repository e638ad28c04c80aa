/**
 * Reading once, as the group will hear it: the final text, sentence by sentence, against how far it has been read.
 * What was read is remembered by the very words: an edit reopens its own sentence and the two questions, nothing else.
 */

import { overlaps } from '../base/span.ts';
import type { Change } from '../deid/decide/decision.ts';
import { residueAcross, residueOf } from '../deid/residue/residue.ts';
import { compile } from '../deid/residue/sought.ts';
import type { Residue } from '../deid/residue/original.ts';
import type { Reading } from '../journal/case.ts';
import { CARD_LIMITS } from './card.ts';
import { isOnlyMineOf, originalsOf, wordsOf } from './finish.ts';
import { genuine } from './genuine.ts';
import type { Final, FinalPiece, FinalSentence, NotReady, ReadThrough } from './handout.ts';
import { sentences } from './sentences.ts';
import { wordCount } from './words.ts';

const throughs = genuine<ReadThrough>();

/** @param final made by `finish()`; a look-alike is a bug and throws. */
export function readThrough(final: Final, reading: Reading): ReadThrough {
  const sought = compile(originalsOf(final));
  const read = new Set(reading.read);
  const texts = final.pieces.map(({ text }) => text);
  const across = residueAcross(texts, sought);
  const isOnlyMine = isOnlyMineOf(final);
  const found = final.pieces.flatMap((piece, i) =>
    sentencesOfPiece(piece, [...residueOf(piece.text, sought), ...(across[i] ?? [])], {
      read,
      reading,
      isOnlyMine,
    }),
  );
  return throughs.make({ final, sentences: found, open: openPoints(final, found, reading) });
}

export function isReadThrough(value: unknown): value is ReadThrough {
  return throughs.is(value);
}

interface Against {
  readonly read: ReadonlySet<string>;
  readonly reading: Reading;
  readonly isOnlyMine: (typed: string) => boolean;
}

function sentencesOfPiece(
  piece: FinalPiece,
  left: readonly Residue[],
  { read, reading, isOnlyMine }: Against,
): FinalSentence[] {
  return sentences(piece.text).map(({ start, end }) => {
    const text = piece.text.slice(start, end);
    const changes = piece.changes
      .filter((change) => isInside(change, start, end))
      .map((change) => within(change, start, end));
    return {
      source: piece.source,
      start,
      end,
      text,
      changes,
      residue: left
        .filter((place) => overlaps(place, { start, end }))
        .map((place) => ({ ...within(place, start, end), confirmed: isConfirmed(place, text, reading) })),
      read: read.has(text),
      onlyMine: isOnlyMine(asTyped({ text, changes })),
    };
  });
}

/** An omission is an empty span: it belongs to the sentence it touches. */
function isInside(change: Change, start: number, end: number): boolean {
  return change.start === change.end
    ? start <= change.start && change.start <= end
    : overlaps(change, { start, end });
}

function within<T extends { readonly start: number; readonly end: number }>(
  place: T,
  start: number,
  end: number,
): T {
  return { ...place, start: Math.max(place.start, start) - start, end: Math.min(place.end, end) - start };
}

function isConfirmed(place: Residue, sentence: string, reading: Reading): boolean {
  return (
    !place.certain &&
    reading.confirmed.some((known) => known.sentence === sentence && known.word === place.word)
  );
}

function openPoints(final: Final, found: readonly FinalSentence[], reading: Reading): NotReady[] {
  const open: NotReady[] = [];
  const words = wordsOf(final);
  const left = found.flatMap((sentence) => sentence.residue);
  const known = reading.known?.of === words ? reading.known.answer : null;
  const heard = reading.heard?.of === words ? reading.heard.answer : null;
  if (found.length === 0) open.push('empty');
  if (found.some((sentence) => !sentence.read)) open.push('unread');
  if (left.some((place) => place.certain)) open.push('certain-residue');
  if (left.some((place) => !place.certain && !place.confirmed)) open.push('unconfirmed-residue');
  if (found.some((sentence) => sentence.onlyMine)) open.push('only-mine');
  if (known === null) open.push('known-unanswered');
  if (known === 'yes') open.push('known-yes');
  if (heard === null) open.push('heard-unanswered');
  if (heard === 'exposed') open.push('exposed');
  if (final.kind === 'card' && isTooLong(final)) open.push('too-long');
  return open;
}

/** Counted as typed: a disguise that needs a word more is not the physician's to save. */
function isTooLong(final: Final): boolean {
  if (final.pieces.length > CARD_LIMITS.cues) return true;
  const words = final.pieces.reduce((sum, piece) => sum + wordCount(asTyped(piece)), 0);
  return words > CARD_LIMITS.words;
}

function asTyped(piece: Pick<FinalPiece, 'text' | 'changes'>): string {
  let typed = '';
  let at = 0;
  for (const change of piece.changes) {
    typed += piece.text.slice(at, change.start) + change.was;
    at = change.end;
  }
  return typed + piece.text.slice(at);
}
