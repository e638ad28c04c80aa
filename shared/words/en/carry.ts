/** Words of bringing in what was written elsewhere, and of taking the whole journal out. */

import type { BringProblem, LeftOut } from '../../bring/entry.ts';
import type { TakeProblem } from '../../host/host.ts';
import type { TakeOutProblem } from '../../keeper/carrying.ts';
import type { SaveProblem } from '../../keeper/keeper.ts';
import { saveProblem } from './problems.ts';
import { counted, countedCases } from './progress.ts';

export const carry = {
  head: 'Bring in, take out',
  say: 'What you wrote elsewhere can become cases here, and all that is here can go with you.',
  bring: 'Bring in from a file',
  take: 'Take the whole journal out',
  file: 'The file',
  kinds:
    'Plain text, Markdown, a Word document, an export of Day One (JSON, zipped or not) or of Mini Diary (JSON). The file is read here and stays as it is.',
  reading: 'Reading the file.',
  /** "42 entries, from 2019 to 2025." */
  found: (entries: number, from: string, to: string): string =>
    `${countedEntries(entries)}, ${from === to ? `from ${from}` : `from ${from} to ${to}`}.`,
  nothing: 'There is nothing in it that could become a case.',
  becomes: 'Each becomes a case of its own, with its date.',
  /** Before a list of sentences. */
  leftOut: 'Not brought in:',
  left: (what: LeftOut, count: number): string => LEFT[what](count),
  undated: (count: number): string =>
    count === 1
      ? 'One has no date that can be read: it gets the file’s.'
      : `${counted(count)} have no date that can be read: they get the file’s.`,
  here: (count: number): string =>
    count === 1
      ? 'One is in the journal already, word for word. It is left out unless you choose it.'
      : `${counted(count)} are in the journal already, word for word. They are left out unless you choose them.`,
  choose: 'Which ones',
  chosen: (count: number, of: number): string => `${counted(count)} of ${counted(of)} chosen`,
  all: 'All of them',
  none: 'None',
  isHere: 'here already',
  more: (count: number): string => `Show ${counted(count)} more`,
  go: (count: number): string => `Bring in ${countedEntries(count)}`,
  goNone: 'Choose at least one',
  bringing: 'Bringing in',
  stop: 'Stop here',
  done: (cases: number): string =>
    `Brought in: ${countedCases(cases)}. They stand in the list of cases. The file is still where it was, readable by anyone.`,
  stopped: (cases: number): string =>
    `Stopped. Brought in: ${countedCases(cases)}; the rest is still in the file.`,
  failed: (cases: number, problem: SaveProblem | 'stopped'): string =>
    `${problem === 'stopped' ? 'It stopped before the end.' : saveProblem(problem)} Brought in: ${countedCases(cases)}; the rest is still in the file.`,
  another: 'Another file',
  warning:
    'All of it leaves readable: names, what is only mine, what you wrote after the group, every earlier evening. Nothing is disguised, nothing is sealed, and anyone who has the file can read it. A backup is sealed; this is not.',
  court: 'A file like this can be demanded by a court, like any record.',
  passphrase: 'Your passphrase',
  takeGo: 'Take it out',
  taking: 'Writing it out',
  working: 'One moment.',
  taken: (cases: string): string => `Taken out: ${cases}, as readable files in journal.zip.`,
  unreadable: (cases: number): string => `${countedCases(cases)} could not be read here, and are not in it.`,
  lastTaken: 'Last taken out',
} as const;

export function bringProblem(problem: BringProblem): string {
  return BRING[problem];
}

export function takeOutProblem(
  problem: TakeOutProblem | TakeProblem | SaveProblem | 'stopped' | 'unsaved',
): string {
  switch (problem) {
    case 'wrong-passphrase':
      return 'That is not the passphrase of this journal. Nothing left.';
    case 'not-enough-memory':
      return 'There is not enough memory just now. Close something and try again. Nothing left.';
    case 'too-large':
      return 'This journal is larger than one such file may be. Nothing left. A backup holds all of it.';
    case 'empty':
      return 'There is no case to take out yet.';
    case 'cancelled':
      return 'Not saved. Nothing left.';
    case 'unsaved':
      return 'Your last words are not in the journal yet, so nothing was taken out.';
    case 'stopped':
    case 'locked':
      return 'Locked before it was done. Nothing left.';
    case 'disk-full':
      return 'That disk is full. Nothing was written there.';
    case 'not-allowed':
      return 'That folder cannot be written to. Choose another one.';
    case 'not-here':
    case 'failed':
    case 'write-failed':
    case 'another-writer':
      return 'It could not be written. Nothing left.';
  }
}

const BRING: Readonly<Record<BringProblem, string>> = {
  'too-large':
    'This file is larger than a journal of words would be, so it was not read. Nothing was brought in.',
  'too-many': 'There are more entries in it than can be brought in at once. Nothing was brought in.',
  empty: 'There is nothing in this file.',
  'not-known':
    'This is not a kind of file that can be read here. Plain text, Markdown, Word (.docx), Day One and Mini Diary can.',
  encoding:
    'The letters in this file are in an old encoding. Save it as UTF-8 and choose it again. Nothing was brought in.',
  'not-json': 'This file is damaged, or is no JSON: it could not be read to its end. Nothing was brought in.',
  'other-json': 'This is JSON, but not of Day One or Mini Diary. Nothing was brought in.',
  'damaged-zip': 'This file is damaged or cut off: it could not be unpacked. Nothing was brought in.',
  'sealed-zip': 'This file is sealed with a password. Unpack it first, then choose what was in it.',
  'other-zip': 'There is no Word document and no export of Day One in this file. Nothing was brought in.',
  'read-failed': 'This file could not be read. It may have been moved since you chose it.',
};

const LEFT: Readonly<Record<LeftOut, (count: number) => string>> = {
  images: (count) => (count === 1 ? 'one image' : `${counted(count)} images`),
  attachments: (count) =>
    count === 1 ? 'one recording or attachment' : `${counted(count)} recordings and attachments`,
  tags: (count) => (count === 1 ? 'one tag' : `${counted(count)} tags`),
  places: (count) => (count === 1 ? 'one place on a map' : `${counted(count)} places on a map`),
  notes: (count) => (count === 1 ? 'one note at the foot' : `${counted(count)} notes at the foot`),
  empty: (count) => (count === 1 ? 'one entry without a word' : `${counted(count)} entries without a word`),
  'too-long': (count) =>
    count === 1
      ? 'one entry longer than a text may be'
      : `${counted(count)} entries longer than a text may be`,
  unknown: (count) =>
    count === 1 ? 'one entry in a form not known here' : `${counted(count)} entries in a form not known here`,
  undated: (count) => (count === 1 ? 'the date of one' : `the dates of ${counted(count)}`),
};

export function countedEntries(count: number): string {
  return count === 1 ? '1 entry' : `${counted(count)} entries`;
}
