/** Every detector of detectors/, in no order that matters. A test fails on a file that is not listed. */

import type { Detector } from './detector.ts';
import { addresses } from './detectors/addresses.ts';
import { ages } from './detectors/ages.ts';
import { capitals } from './detectors/capitals.ts';
import { dates } from './detectors/dates.ts';
import { electronic } from './detectors/electronic.ts';
import { events } from './detectors/events.ts';
import { family } from './detectors/family.ts';
import { health } from './detectors/health.ts';
import { housed } from './detectors/housed.ts';
import { ids } from './detectors/ids.ts';
import { initials } from './detectors/initials.ts';
import { names } from './detectors/names.ts';
import { organizations } from './detectors/organizations.ts';
import { origin } from './detectors/origin.ts';
import { phones } from './detectors/phones.ts';
import { places } from './detectors/places.ts';
import { rooms } from './detectors/rooms.ts';
import { singular } from './detectors/singular.ts';
import { tagger } from './detectors/tagger.ts';
import { when } from './detectors/when.ts';
import { work } from './detectors/work.ts';

export const CATALOGUE: readonly Detector[] = [
  addresses,
  ages,
  capitals,
  dates,
  electronic,
  events,
  family,
  health,
  housed,
  ids,
  initials,
  names,
  organizations,
  origin,
  phones,
  places,
  rooms,
  singular,
  tagger,
  when,
  work,
];
