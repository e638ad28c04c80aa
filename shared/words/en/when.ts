/** When something was, in words. Days begin at five in the morning: a night belongs to its evening. */

/** "tonight", "last night", "March 13", "March 13, 2024". */
export function whenWords(then: number, now: number): string {
  const nights = night(now) - night(then);
  const date = new Date(then);
  const late = date.getHours() >= 17 || date.getHours() < 5;
  if (nights <= 0) return late ? 'tonight' : 'today';
  if (nights === 1) return late ? 'last night' : 'yesterday';
  const day = `${MONTHS[date.getMonth()] ?? ''} ${String(date.getDate())}`;
  return date.getFullYear() === new Date(now).getFullYear() ? day : `${day}, ${String(date.getFullYear())}`;
}

/** One evening, a night that goes past midnight included. */
export function isSameNight(one: number, other: number): boolean {
  return night(one) === night(other);
}

/** "tonight at 10:14 p.m.", to the minute: for what left. */
export function momentWords(then: number, now: number): string {
  const date = new Date(then);
  const hours = date.getHours();
  const minutes = String(date.getMinutes()).padStart(2, '0');
  const clock = `${String(hours % 12 === 0 ? 12 : hours % 12)}:${minutes} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
  return `${whenWords(then, now)} at ${clock}`;
}

/** A sentence that ends with when something was: "p.m." has its period already. */
export function endingWith(when: string, sentence: string): string {
  return `${sentence} ${when}${when.endsWith('.') ? '' : '.'}`;
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
