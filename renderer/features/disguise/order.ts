/**
 * The order of the decisions: direct before specific, those without words first, then by how much it tells, how often
 * it stands there, and where. No choice changes it, so that no row moves under the finger.
 */

import type { Kind } from '../../../shared/deid/finding.ts';
import type { DecisionHere } from './of-these.ts';

/** By how much one of these tells about who it is. */
const TELLS: readonly Kind[] = [
  'NAME',
  'CONTACT',
  'ID',
  'LOCATION',
  'ORG',
  'AGE',
  'DATE',
  'Q:EVENT',
  'Q:WORK',
  'Q:HEALTH',
  'Q:OTHER',
  'Q:ORIGIN',
  'Q:FAMILY',
  'Q:AGE',
  'Q:WHEN',
];

export function byWeight(a: DecisionHere, b: DecisionHere): number {
  return (
    Number(b.decision.direct) - Number(a.decision.direct) ||
    Number(b.blocks) - Number(a.blocks) ||
    TELLS.indexOf(a.decision.kind) - TELLS.indexOf(b.decision.kind) ||
    b.places - a.places ||
    a.first - b.first
  );
}

/** What was there keeps its order; what is new comes after what it is sorted after. */
export function keptOrder(before: readonly string[], sorted: readonly string[]): readonly string[] {
  const kept = before.filter((key) => sorted.includes(key));
  sorted.forEach((key, at) => {
    if (kept.includes(key)) return;
    const last = sorted.slice(0, at).findLast((one) => kept.includes(one));
    kept.splice(last === undefined ? 0 : kept.indexOf(last) + 1, 0, key);
  });
  const same = kept.length === before.length && kept.every((key, at) => key === before[at]);
  return same ? before : kept;
}
