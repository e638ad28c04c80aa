/** Which evening and which visit one writes on when one comes: that of tonight where there is one, or a new one. */

import type { Id, Millis } from '../../../shared/base/ids.ts';
import { freeMoment, type Evening } from '../../../shared/journal/after.ts';
import type { Case, InGroup, NextVisit } from '../../../shared/journal/case.ts';
import type { Group } from '../../../shared/journal/group.ts';
import { isSameNight } from '../../../shared/words/en/when.ts';

/** @param how as one said on the way here; undefined: nothing was said. */
export function eveningAtHand(chosen: Case, now: Millis, groups: readonly Group[], how?: InGroup): Evening {
  const last = chosen.after.findLast(
    (one) => isSameNight(one.at, now) && (how === undefined || one.how === how),
  );
  if (last !== undefined) return { at: last.at, how: last.how, group: last.group };
  return { at: freeMoment(chosen, now), how: how ?? 'told', group: onlyGroup(chosen, groups) };
}

export function visitAtHand(chosen: Case, now: Millis): NextVisit {
  const last = chosen.visits.findLast(({ at }) => isSameNight(at, now));
  return last ?? { at: freeMoment(chosen, now), them: '', me: '', neither: '' };
}

/** The one this case goes to, if it is one. */
function onlyGroup(chosen: Case, groups: readonly Group[]): Id | null {
  const [first, second] = groups.filter(({ id }) => chosen.groups.includes(id));
  return first !== undefined && second === undefined ? first.id : null;
}
