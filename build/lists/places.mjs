/** Places in two lists: everywhere English is the daily language, and larger places elsewhere (GeoNames); and how those of several words begin. */

import { fold } from './fold.mjs';
import { cities } from './sources.mjs';

const ENGLISH_SPEAKING = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ']);
const LARGE = 60_000;

export function placesBySize() {
  const home = new Set();
  const away = new Set();
  for (const city of cities()) {
    const name = fold(city.name).replace(/^city of |^town of /, '');
    if (ENGLISH_SPEAKING.has(city.country)) home.add(name);
    else if (city.population >= LARGE) away.add(name);
  }
  for (const name of home) away.delete(name);
  const starts = new Set();
  for (const name of [...home, ...away]) if (/[ -]/.test(name)) starts.add(name.split(/[ -]/)[0]);
  return [home, away, starts];
}
