/** Every detector of detectors/, in no order that matters. A test fails on a file that is not listed. */

import type { Detector } from './detector.ts';
import { addresses } from './detectors/addresses.ts';
import { ages } from './detectors/ages.ts';
import { capitals } from './detectors/capitals.ts';
import { dates } from './detectors/dates.ts';
import { electronic } from './detectors/electronic.ts';
import { ids } from './detectors/ids.ts';
import { initials } from './detectors/initials.ts';
import { names } from './detectors/names.ts';
import { organizations } from './detectors/organizations.ts';
import { phones } from './detectors/phones.ts';
import { places } from './detectors/places.ts';
import { rooms } from './detectors/rooms.ts';
import { when } from './detectors/when.ts';

export const CATALOGUE: readonly Detector[] = [
  addresses,
  ages,
  capitals,
  dates,
  electronic,
  ids,
  initials,
  names,
  organizations,
  phones,
  places,
  rooms,
  when,
];
