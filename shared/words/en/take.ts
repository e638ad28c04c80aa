/** Words of taking it along: what leaves, in which form, and what is said when it does not. */

import type { TakeProblem } from '../../host/host.ts';
import type { Departure, Format } from '../../journal/case.ts';

const LEFT_AS: Readonly<Record<Departure['format'], string>> = {
  markdown: 'as Markdown',
  text: 'as plain text',
  word: 'as a Word file',
  pdf: 'as a PDF',
  print: 'on paper',
  copy: 'by the clipboard',
  screen: 'on a shared screen',
};

export const take = {
  head: { card: 'The card', page: 'The page', lines: 'Three lines' },
  say: {
    card: 'Look, then leave it. Most people tell it without.',
    page: 'For groups that read. Look, then leave it. Most people tell it without.',
    lines: 'What you keep of it. Nothing of the group or the patient.',
  },
  paper: {
    card: 'The card, as it prints',
    page: 'The page, as it prints',
    lines: 'The lines, as they print',
  },
  print: 'Print',
  copy: 'Copy',
  or: 'Or as',
  word: 'Word',
  pdf: 'PDF',
  more: 'More',
  fewer: 'Fewer',
  markdown: 'Markdown',
  text: 'Plain text',
  cannot: {
    print: 'Printing is not possible here.',
    pdf: 'PDF is not possible here.',
    both: 'Printing and PDF are not possible here.',
  },
  working: 'One moment.',
  looking: 'Looking through your words.',
  went: {
    markdown: 'Saved as Markdown.',
    text: 'Saved as plain text.',
    word: 'Saved as a Word file.',
    pdf: 'Saved as a PDF.',
    print: 'Handed to the printer.',
    copy: 'On the clipboard for 30 seconds.',
  } satisfies Record<Format, string>,
  problem: {
    cancelled: 'Nothing has left: you closed the dialog.',
    'disk-full': 'The disk is full. Nothing has left.',
    'not-allowed': 'This place may not be written to. Nothing has left.',
    failed: 'It did not work, and we cannot tell whether anything left. The note of it stays below.',
    'not-here': 'This cannot be done here.',
  } satisfies Record<TakeProblem, string>,
  notSealed: 'The journal could not note that this leaves, so it stayed here. Your words are safe.',
  residue: (word: string) => `“${word}” still stands in it, so it stayed here.`,
  back: 'Back to disguise',
  notReady: 'It has to be read once before it leaves.',
  readIt: 'Read it once',
  change: 'Change these words',
  left: 'What has left',
  leftNone: 'Nothing has left yet.',
  /** "On paper (twice) and by the clipboard". */
  leftIn: (forms: readonly { readonly format: Departure['format']; readonly times: number }[]): string => {
    const said = forms.map(({ format, times }) => `${LEFT_AS[format]}${often(times)}`);
    const all = said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
    return capital(all);
  },
  unlocked: 'What you print or copy is no longer locked. The journal notes what left, and when.',
  sayInstead: 'Say instead',
  leaveOut: 'better left out',
  mayAsk: 'They may ask',
  screenOnly: 'These stay on the screen.',
  asks: {
    age: 'How old?',
    home: 'Who is at home?',
    work: 'What work?',
    'how-long': 'How long have you known them?',
  },
} as const;

function often(times: number): string {
  return times === 1 ? '' : times === 2 ? ' (twice)' : ` (${String(times)} times)`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
