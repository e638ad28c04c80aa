/** Steps of reading, each a new Reading. Nothing marks more than one sentence or one place at a time. */

import type { Reading } from '../journal/case.ts';
import { wordsOf } from './finish.ts';
import type { Final, FinalSentence } from './handout.ts';

export function markRead(reading: Reading, sentence: FinalSentence): Reading {
  if (reading.read.includes(sentence.text)) return reading;
  return { ...reading, read: [...reading.read, sentence.text] };
}

export function markUnread(reading: Reading, sentence: FinalSentence): Reading {
  return { ...reading, read: reading.read.filter((words) => words !== sentence.text) };
}

/** "That is only the word": for this word in this very sentence. Certain residue cannot be confirmed. */
export function confirmResidue(reading: Reading, sentence: FinalSentence, word: string): Reading {
  const place = sentence.residue.find((left) => left.word === word);
  if (!place || place.certain || place.confirmed) return reading;
  return { ...reading, confirmed: [...reading.confirmed, { sentence: sentence.text, word }] };
}

/** Would family, a colleague or a neighbor know who this is? Holds for exactly these words. */
export function answerKnown(reading: Reading, final: Final, answer: 'no' | 'yes'): Reading {
  return { ...reading, known: { answer, of: wordsOf(final) } };
}

/** If the patient heard this: cared for, or exposed? Holds for exactly these words. */
export function answerHeard(reading: Reading, final: Final, answer: 'cared-for' | 'exposed'): Reading {
  return { ...reading, heard: { answer, of: wordsOf(final) } };
}

/** Without what was remembered about words that are gone. */
export function tidyReading(reading: Reading, sentences: readonly FinalSentence[]): Reading {
  const standing = new Set(sentences.map((sentence) => sentence.text));
  return {
    ...reading,
    read: reading.read.filter((words) => standing.has(words)),
    confirmed: reading.confirmed.filter((known) => standing.has(known.sentence)),
  };
}
