/**
 * Who is usually in the room where a case is told: what ties the listeners to the patient or lets the words go on. Any
 * tie makes the disguise stricter; how many does not matter. Plain data, kept by whoever knows the room.
 */

import { list, oneOf, type Shape } from '../base/shapes.ts';

export const TIES = ['same-clinic', 'same-town', 'shared-patients', 'recorded'] as const;

export type Tie = (typeof TIES)[number];

/** Each tie once; none: strangers, and nothing recorded. */
export type Room = readonly Tie[];

export const roomShape: Shape<Room> = list(oneOf(...TIES), TIES.length);

/** Someone there may know the patient, or anyone may hear it later. */
export function isClose(room: Room): boolean {
  return room.length > 0;
}

export function tie(room: Room, one: Tie, holds: boolean): Room {
  return TIES.filter((known) => (known === one ? holds : room.includes(known)));
}
