/** Words of the search in the list of cases. */

import type { Chair } from '../../keeper/search.ts';
import { counted, countedCases } from './progress.ts';

export const search = {
  label: 'Search your cases',
  placeholder: 'Search',
  results: 'Cases with these words',
  narrow: 'Narrow',
  /** Said while it is closed: that something is left out. */
  narrowed: 'Narrowed',
  close: 'Done',
  closeLabel: 'Back to all cases',
  more: 'Show more',
  looking: (done: number, of: number) => `Looking through your cases: ${counted(done)} of ${counted(of)}`,
  came: (cases: number) => (cases === 0 ? 'Nothing found' : countedCases(cases)),
  none: 'Nothing has these words.',
  noneYet: 'Nothing yet.',
  noneWords: 'Try fewer of them, or only the beginning of one.',
  noneNarrowed: 'Nothing here has that.',
  everywhere: 'Look everywhere',
  near: 'Spelled nearly so',
  onlyMine: 'Only mine',
  open: (where: string, words: string) => `${where}: ${words}`,
  where: {
    story: 'Story',
    doctor: 'Doctor',
    patient: 'Patient',
    relationship: 'Relationship',
    made: 'Card and page',
    after: 'After the group',
    visit: 'Next visit',
    name: 'Names',
  } satisfies Record<Chair, string>,
  narrowing: {
    chairs: 'Chair',
    feeling: 'Feeling',
    pull: 'Pull',
    group: 'Group',
    from: 'From',
    to: 'To',
    any: 'Any',
    /** A cluster, as a whole. */
    cluster: (word: string) => `${word}: any of them`,
    unnamedGroup: 'A group without a name',
  },
} as const;
