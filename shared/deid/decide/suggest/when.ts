/** Dates, weekdays, holidays and seasons, blurred: "one day", "every few weeks", "around the turn of the year". */

import { was } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { fitDate } from './date.ts';
import { fitHoliday, fitSeason, holidaySeason } from './holiday.ts';
import { fitWeekday } from './weekday.ts';

/** @param said what earlier places of the page were told by. */
export function fitWhen(spot: Spot, said: ReadonlySet<string>): Fit | null {
  const name = was(spot).toLowerCase();
  // "DOB July 4, 1948" is a date.
  const season = /\d{4}/u.test(name) ? null : holidaySeason(name);
  if (season) return fitHoliday(spot, season);
  if (
    /^(?:mon|tue|wed|weds|thu|fri|sat|sun)(?:s|r|rs|day|sday|nesday|rsday|urday)?s?\b/iu.test(name) &&
    !/\d/u.test(name)
  ) {
    return fitWeekday(spot, /days$/u.test(name), said);
  }
  if (/^(?:spring|summer|autumn|fall|winter)s?$/u.test(name)) return fitSeason(spot);
  return fitDate(spot, said);
}
