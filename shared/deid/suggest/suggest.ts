/**
 * Suggestions for every place of one text, left to right: each fitted to its sentence, no reach over another place.
 * A finding without a fitting suggestion gets null; its place stays as found and blocks until the physician says.
 */

import type { CastMember, Gender } from '../../journal/case.ts';
import type { Kind } from '../finding.ts';
import type { Group } from '../grouping.ts';
import type { Mention } from '../people.ts';
import { fitAge } from './age.ts';
import type { Fit, Spot } from './around.ts';
import { fitContact, fitId } from './numbers.ts';
import { fitPerson } from './person.ts';
import { fitOrganization, fitPlace } from './place.ts';
import type { Told } from './pronoun.ts';
import { fitEvent, fitFamily, fitHealth, fitOrigin } from './specific.ts';
import { fitWhen } from './when.ts';
import { fitWork } from './work.ts';

export interface Placed {
  readonly group: Group;
  readonly mention: Mention;
}

/** @param placed all places of `text`, sorted, not overlapping. The answer has one entry for each, in order. */
export function suggestFor(
  text: string,
  placed: readonly Placed[],
  patient: CastMember | null,
): (Fit | null)[] {
  const mentioned = new Set<string>();
  const alike = new Map<string, string[]>();
  let last: Told['last'] = null;
  let from = 0;
  return placed.map(({ group, mention }, i) => {
    const to = placed[i + 1]?.mention.start ?? text.length;
    const spot: Spot = { text, start: mention.start, end: mention.end, from, to };
    const { member } = group;
    const fit = member
      ? fitPerson(spot, member, { mentioned, last, patient, alike })
      : fitThing(spot, group.kind, genderNear(placed, i));
    if (member && fit) {
      mentioned.add(member.id);
      const ids = alike.get(member.called) ?? [];
      if (!ids.includes(member.id)) alike.set(member.called, [...ids, member.id]);
      if (member.role !== 'me') {
        const pronoun = /^(?:she|he|her|his)$/iu.test(fit.words);
        last = { id: member.id, end: mention.end, pronoun };
      }
    }
    from = fit?.reach.end ?? mention.end;
    return fit;
  });
}

function fitThing(spot: Spot, kind: Kind, gender: Gender | null): Fit | null {
  switch (kind) {
    case 'NAME':
      return null;
    case 'LOCATION':
      return fitPlace(spot);
    case 'ORG':
      return fitOrganization(spot);
    case 'DATE':
    case 'Q:WHEN':
      return fitWhen(spot);
    case 'AGE':
    case 'Q:AGE':
      return fitAge(spot, gender);
    case 'CONTACT':
      return fitContact(spot);
    case 'ID':
      return fitId(spot);
    case 'Q:WORK':
      return fitWork(spot, gender);
    case 'Q:HEALTH':
      return fitHealth(spot);
    case 'Q:FAMILY':
      return fitFamily(spot);
    case 'Q:ORIGIN':
      return fitOrigin(spot);
    case 'Q:EVENT':
      return fitEvent(spot);
    case 'Q:OTHER':
      return null;
  }
}

/** Of the person named last before this place, within its paragraph or so. */
function genderNear(placed: readonly Placed[], at: number): Gender | null {
  const here = placed[at]?.mention.start ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const near = placed[i];
    if (!near || here - near.mention.end > 300) return null;
    if (near.group.member && near.group.member.role !== 'me') return near.group.member.gender;
  }
  return null;
}
