/** Words of the list of cases. */

import type { Mended } from '../../keeper/keeper.ts';

export const library = {
  ask: 'What came home with you today?',
  begin: 'Begin anywhere. “It’s probably nothing, but …” will do.',
  list: 'Cases',
  notNamed: 'Not named yet',
  life: { down: 'Set down', turned: 'Turned', prepared: 'Prepared', taken: 'Taken' },
  delete: 'Delete',
  deleteNamed: (name: string) => `Delete ${name}`,
  deleting: {
    title: (name: string) => `Delete ${name}?`,
    unnamed: 'this case',
    say: 'Gone from the app. Sealed copies stay here up to 30 days; your own backups until you delete them; no program can promise that a disk forgets.',
    caution: 'If a complaint or a claim about this patient is under way, ask before you delete.',
    delete: 'Delete it',
    keep: 'Keep it',
    failed: 'It could not be deleted.',
  },
  lastWords: (when: string) => `Last words written ${when}`,
  /** Only what was nearly lost is said here; the rest mends silently. */
  mended: (mended: Mended): string | null => {
    if (mended.did !== 'put-back') return null;
    return mended.saves === 1 ? '1 save was put back.' : `${String(mended.saves)} saves were put back.`;
  },
} as const;

/** "tonight", "last night", "March 13", "March 13, 2024". Days begin at five in the morning: a night belongs to its evening. */
export function whenWords(then: number, now: number): string {
  const nights = night(now) - night(then);
  if (nights <= 0)
    return new Date(now).getHours() >= 17 || new Date(now).getHours() < 5 ? 'tonight' : 'today';
  if (nights === 1)
    return new Date(then).getHours() >= 17 || new Date(then).getHours() < 5 ? 'last night' : 'yesterday';
  const date = new Date(then);
  const day = `${MONTHS[date.getMonth()] ?? ''} ${String(date.getDate())}`;
  return date.getFullYear() === new Date(now).getFullYear() ? day : `${day}, ${String(date.getFullYear())}`;
}

/** The number of the day, in local time, with its night. */
function night(at: number): number {
  const date = new Date(at - 5 * 3_600_000);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
