/** Words that stand in the journal as it is taken out whole, in Markdown. */

import type { InGroup } from '../../journal/case.ts';
import type { VersionFrom } from '../../journal/record.ts';

export const wholeJournal = {
  readMe: (cases: string): string =>
    [
      '# A journal, taken out whole',
      `${cases}, one file each, by the day it was begun. Everything is in here: names, what is only mine, what was written after the group, every earlier evening. Nothing is disguised and nothing is sealed.`,
      'Anyone who opens these files can read them. Keep them where a patient’s record could be kept, or delete them.',
    ].join('\n\n'),
  notNamed: 'A case without a name',
  begun: (day: string) => `Begun ${day}`,
  written: (day: string) => `last written ${day}`,
  onlyMine: 'only mine',
  texts: { story: 'Story', doctor: 'Doctor', patient: 'Patient', relationship: 'Between' },
  cast: 'Who is who',
  card: 'Card',
  mayAsk: 'They may ask',
  asks: { age: 'How old', home: 'Who is at home', work: 'What work', 'how-long': 'How long' },
  page: 'Page',
  lines: 'Three lines to keep',
  named: 'Feelings and pulls',
  whom: { me: 'me', patient: 'the patient, as I imagine' },
  after: 'After the group',
  how: { told: 'told', another: 'another was told', listened: 'only listened' } satisfies Record<
    InGroup,
    string
  >,
  visits: 'Next visit',
  fields: { them: 'In them', me: 'In me', neither: 'In neither' },
  departures: 'What left',
  evening: (day: string) => `As it was ${day}`,
  from: {
    evening: 'an earlier evening',
    merged: 'brought in from a backup',
    recovered: 'kept when the journal was mended',
    restored: 'kept when another evening was brought back',
  } satisfies Record<VersionFrom, string>,
  unreadable: (count: string) => `${count} could not be read and is not in here.`,
} as const;
