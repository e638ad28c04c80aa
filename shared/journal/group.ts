/**
 * Groups: where cases are told. A name the user gives, timings as information, and who is usually in the room, said
 * once. A handful of them, kept with the settings.
 */

import { isId, type Id } from '../base/ids.ts';
import { list, object, text, whole, type Shape } from '../base/shapes.ts';
import type { Case } from './case.ts';
import { roomShape, TIES, type Room } from './room.ts';

/** Minutes. The leader keeps time, not the app. */
export interface Timings {
  readonly present: number;
  readonly questions: number;
  readonly sitBack: number;
  readonly back: number;
}

export interface Group {
  readonly id: Id;
  readonly name: string;
  readonly timings: Timings;
  readonly room: Room;
}

export const USUAL_TIMINGS: Timings = { present: 5, questions: 5, sitBack: 25, back: 10 };

export const LONGEST_GROUP_NAME = 200;

/**
 * The strictest room of the groups this case goes to. Where none is said, of all there are: nobody knows yet who will
 * hear it.
 */
export function roomFor(chosen: Pick<Case, 'groups'>, groups: readonly Group[]): Room {
  const said = groups.filter(({ id }) => chosen.groups.includes(id));
  const rooms = (said.length > 0 ? said : groups).flatMap(({ room }) => room);
  return TIES.filter((one) => rooms.includes(one));
}

export type GroupEdit = Partial<Omit<Group, 'id'>>;

export function addGroup(groups: readonly Group[], id: Id): readonly Group[] {
  return [...groups, { id, name: '', timings: USUAL_TIMINGS, room: [] }];
}

export function editGroup(
  groups: readonly Group[],
  id: Id,
  edit: (group: Group) => GroupEdit,
): readonly Group[] {
  return groups.map((group) => (group.id === id ? { ...group, ...edit(group) } : group));
}

/** The cases that go to it stay as they are: a group that is gone counts as none. */
export function removeGroup(groups: readonly Group[], id: Id): readonly Group[] {
  return groups.filter((group) => group.id !== id);
}

const id: Shape<Id> = {
  misfit: (value, path) => (typeof value === 'string' && isId(value) ? null : path),
};

const minutes = whole(0, 24 * 60);

export const groupsShape: Shape<readonly Group[]> = list(
  object({
    id,
    name: text(LONGEST_GROUP_NAME),
    timings: object({ present: minutes, questions: minutes, sitBack: minutes, back: minutes }),
    room: roomShape,
  }),
  1000,
);
