/** Every detector of detectors/, in no order that matters. A test fails on a file that is not listed. */

import type { Detector } from './detector.ts';
import { names } from './detectors/names.ts';

export const CATALOGUE: readonly Detector[] = [names];
