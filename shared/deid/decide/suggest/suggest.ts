/**
 * Suggestions for every place of one text, left to right: each fitted to its sentence, no reach over another place.
 * A finding without a fitting suggestion gets null; its place stays as found and blocks until the physician says.
 */

import { overlaps } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { ONE_OF } from '../../cast/beside.ts';
import type { CastMember, Gender } from '../../../journal/case.ts';
import type { Group } from '../grouping.ts';
import type { Mention } from '../../cast/people.ts';
import { fitAge } from './age.ts';
import { widen } from './around.ts';
import { broader } from './broader.ts';
import type { Fit, Spot } from './around.ts';
import type { Pair } from './company.ts';
import { alikeAge, nicknamed, pairOf, signature, trailing } from './company.ts';
import { fitEvent } from './event.ts';
import { fitFamily } from './family.ts';
import { fitHealth } from './health.ts';
import { fitContact, fitId } from './numbers.ts';
import { fitOrganization } from './organization.ts';
import { fitOrigin } from './origin.ts';
import { fitPerson } from './person.ts';
import { fitPlace } from './place.ts';
import type { Telling } from './pronoun.ts';
import { REMARK } from '../remarks.ts';
import { bareBrackets, recordLines } from './record-line.ts';
import { TITLE } from './title.ts';
import { fitWhen } from './when.ts';
import { fitWork } from './work.ts';

export interface Placed {
  readonly group: Group;
  readonly mention: Mention;
}

/** What earlier texts of one page have told: who was spoken of, by what they are called. */
export interface Told {
  readonly alike: Map<string, string[]>;
  readonly known: Set<string>;
  /** What things were told by: "one day" is said once. */
  readonly said: Set<string>;
}

export function nothingTold(): Told {
  return { alike: new Map(), known: new Set(), said: new Set() };
}

/**
 * @param placed all places of `text`, sorted, not overlapping. The answer has one entry for each, in order.
 * @param earlier carried from text to text where they are read one after another; added to.
 * @param close the room is a close one: specifics are told one step broader.
 */
export function suggestFor(
  text: string,
  placed: readonly Placed[],
  patient: CastMember | null,
  earlier: Told = nothingTold(),
  close = false,
): (Fit | null)[] {
  const mentioned = new Set<string>();
  const found = placed.map(({ group, mention }) => ({ ...mention, kind: group.kind }));
  const lines = recordLines(text, found);
  const brackets = bareBrackets(text, found).filter((one) => !lines.some((line) => overlaps(line, one)));
  const gone = [...lines, ...brackets];
  const thing = (spot: Spot, group: Group, gender: Gender | null): Fit | null => {
    const fit = fitThing(spot, group, { gender, patient: patient?.gender ?? null, said: earlier.said });
    return close ? broader(group.kind, spot, fit) : fit;
  };
  let last: Telling['last'] = null;
  let from = 0;
  let paired: Fit | null = null;
  const fits: (Fit | null)[] = [];
  placed.forEach((place, i) => {
    const { group, mention } = place;
    const next = placed[i + 1];
    const to = next?.mention.start ?? text.length;
    const before = placed[i - 1];
    const told = fits[i - 1] ?? null;
    const line =
      mention.finding.detector === REMARK
        ? mention
        : gone.find(({ start, end }) => start <= mention.start && mention.end <= end);
    const pair: Pair | null = next && !paired && !line ? pairOf(text, place, next) : null;
    const second = paired !== null;
    const spot: Spot = { text, start: mention.start, end: mention.end, from, to };
    const fit = line
      ? goneWith(line, from, mention.end, next && next.mention.start < line.end ? mention.end : line.end)
      : (paired ??
        (pair === null ? null : pairFit(spot, pair.first)) ??
        (before && told
          ? (nicknamed(text, before, told, place) ??
            trailing(text, before, told, place) ??
            alikeAge(
              text,
              before,
              told,
              place,
              () => thing(spot, group, genderNear(placed, i))?.words ?? '',
            ) ??
            asideOf(text, before, told, place))
          : null) ??
        (group.member ? signature(text, place, next, from) : null) ??
        (group.member
          ? fitPerson(spot, group.member, {
              mentioned,
              last,
              patient,
              alike: earlier.alike,
              known: earlier.known,
            })
          : thing(spot, group, genderNear(placed, i))));
    paired =
      pair !== null && fit ? { words: pair.second, reach: { start: fit.reach.end, end: pair.end } } : null;
    if (group.member && fit && !line) {
      const { member } = group;
      mentioned.add(member.id);
      const both = member.called.startsWith(ONE_OF) && (pair !== null || second);
      if (!both) earlier.known.add(member.id);
      const ids = earlier.alike.get(member.called) ?? [];
      if (!both && !ids.includes(member.id)) earlier.alike.set(member.called, [...ids, member.id]);
      if (member.role !== 'me') {
        const pronoun = /^(?:she|he|her|his)$/iu.test(fit.words);
        last = { id: member.id, end: mention.end, pronoun };
      }
    }
    if (fit && !group.member) earlier.said.add(fit.words.trim().toLowerCase());
    from = fit?.reach.end ?? mention.end;
    fits.push(fit);
  });
  return fits;
}

/** All of the line, piece by piece: what stands before each place goes with it. */
function goneWith(line: Span, from: number, least: number, end: number): Fit {
  return { words: '', reach: { start: Math.max(from, line.start), end: Math.max(least, end) } };
}

function pairFit(spot: Spot, words: string): Fit {
  const titled = widen(spot, TITLE);
  return { words, reach: { start: titled?.start ?? spot.start, end: spot.end } };
}

/** "Deborah (dtr, Springfield)": the note that was opened with the name closes with the place. */
function asideOf(text: string, before: Placed, told: Fit, place: Placed): Fit | null {
  const opened = text.slice(before.mention.end, told.reach.end).includes('(');
  const closes =
    /^,\s+$/u.test(text.slice(told.reach.end, place.mention.start)) && text[place.mention.end] === ')';
  return opened && closes
    ? { words: '', reach: { start: told.reach.end, end: place.mention.end + 1 } }
    : null;
}

interface About {
  /** Of whoever was named last. */
  readonly gender: Gender | null;
  readonly patient: Gender | null;
  readonly said: ReadonlySet<string>;
}

function fitThing(spot: Spot, { kind, forms }: Group, { gender, patient, said }: About): Fit | null {
  switch (kind) {
    case 'NAME':
      return null;
    case 'LOCATION':
      return fitPlace(spot, forms);
    case 'ORG':
      return fitOrganization(spot, forms);
    case 'DATE':
    case 'Q:WHEN':
      return fitWhen(spot, said);
    case 'AGE':
    case 'Q:AGE':
      return fitAge(spot, gender, said);
    case 'CONTACT':
      return fitContact(spot);
    case 'ID':
      return fitId(spot);
    case 'Q:WORK':
      return fitWork(spot, gender, patient);
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
