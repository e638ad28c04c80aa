/**
 * The survey of a whole case: every finding of every text in exactly one decision, each with its places, its reason
 * and the words that will stand there. Pure: the same case gives the same survey; keys outlive edits.
 */

import type { CastMember, Mark } from '../../journal/case.ts';
import { isClose, type Room } from '../../journal/room.ts';
import { proposeCast } from '../cast/cast.ts';
import type { Choices, Decision, Form, Place, Source, Survey } from './decision.ts';
import type { Finding } from '../finding.ts';
import { DIRECT_KINDS, SPECIFIC_KINDS, isDirect } from '../finding.ts';
import { agreeOnKinds } from './agree-on-kinds.ts';
import { groupFindings } from './grouping.ts';
import { withMarks, withRepeats } from './marks.ts';
import type { Group } from './grouping.ts';
import { partsOf } from './parts.ts';
import type { Lexicon } from './parts.ts';
import { withRemarks } from './remarks.ts';
import type { Mention } from '../cast/people.ts';
import { wordsOf } from '../spelling.ts';
import type { Fit } from './suggest/around.ts';
import { ladderOf } from './suggest/ladder.ts';
import { nothingTold, suggestFor } from './suggest/suggest.ts';
import type { Placed, Told } from './suggest/suggest.ts';

/** What the physician said so far. */
export interface SurveyState {
  readonly cast: readonly CastMember[];
  readonly choices: Choices;
  readonly marks: readonly Mark[];
  /** Who will hear it: in a close room specifics are told one step broader. */
  readonly room?: Room;
}

export function surveyCase(
  texts: Readonly<Record<Source, string>>,
  findings: Readonly<Record<Source, readonly Finding[]>>,
  state: SurveyState,
  lexicon: Lexicon,
): Survey {
  const marked = withRepeats(texts, withMarks(texts, findings, state.marks));
  const found = withRemarks(texts, agreeOnKinds(texts, marked, state.cast));
  const cast = proposeCast(texts, found, state.cast);
  const groups = groupFindings(texts, found, cast, Object.keys(state.choices));
  const patient = cast.find(({ role }) => role === 'patient') ?? null;
  const close = isClose(state.room ?? []);
  const fits = new Map<Mention, Fit | null>();
  const told = new Map<string, Told>();
  for (const [source, text] of Object.entries(texts)) {
    const placed = placesIn(source, groups);
    const suggested = suggestFor(text, placed, patient, toldIn(source, told), close);
    placed.forEach(({ mention }, i) => fits.set(mention, suggested[i] ?? null));
  }
  const decisions = groups.map((group) => toDecision(group, fits, lexicon));
  return { of: { ...texts }, decisions: decisions.sort(byWeight), cast };
}

/** Parts of one page are read one after another, and so are the texts of a case; a cue stands alone. */
function toldIn(source: Source, told: Map<string, Told>): Told {
  const [kind = '', name] = source.split(':', 2);
  const run = name === undefined ? '' : kind === 'part' ? kind : source;
  const known = told.get(run) ?? nothingTold();
  told.set(run, known);
  return known;
}

function placesIn(source: Source, groups: readonly Group[]): Placed[] {
  return groups
    .flatMap((group) => group.mentions.map((mention) => ({ group, mention })))
    .filter(({ mention }) => mention.source === source)
    .sort((a, b) => a.mention.start - b.mention.start);
}

function toDecision(group: Group, fits: ReadonlyMap<Mention, Fit | null>, lexicon: Lexicon): Decision {
  const places = group.mentions.map((mention): Place => {
    const fit = fits.get(mention) ?? null;
    const { source, start, end, was } = mention;
    return { source, start, end, was, suggestion: fit?.words ?? null, reach: fit?.reach ?? { start, end } };
  });
  const suggestion = typical(group, places);
  return {
    key: group.key,
    kind: group.kind,
    direct: isDirect(group.kind),
    forms: group.forms.map((text): Form => ({ text, ordinary: isOrdinaryForm(text, lexicon) })),
    parts: partsOf(group.kind, group.forms, lexicon),
    places,
    ladder: ladderOf(group.kind, suggestion, group.forms[0] ?? ''),
    suggestion,
    why: group.why,
  };
}

/** For a person what they are called; else the words most places get, as inside a sentence. */
function typical(group: Group, places: readonly Place[]): string | null {
  if (places.some((place) => place.suggestion === null)) return null;
  if (group.member) return group.member.called;
  const counts = new Map<string, number>();
  for (const { suggestion } of places) {
    const words = (suggestion ?? '').trim();
    const lowered = /^[A-Z][a-z]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
    if (words.length > 1) counts.set(lowered, (counts.get(lowered) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** One word of the language, or something too short to tell (initials, a number of one or two digits). */
function isOrdinaryForm(form: string, lexicon: Lexicon): boolean {
  const words = wordsOf(form);
  if (words.length > 1 && words.some(({ word }) => word.length > 1)) return false;
  if (words.every(({ word }) => word.length <= 2)) return true;
  return words.every(({ word }) => lexicon.isOrdinary(word));
}

/** What matters most first: direct before specific, in the order of kinds, the most frequent first. */
function byWeight(a: Decision, b: Decision): number {
  const order = [...DIRECT_KINDS, ...SPECIFIC_KINDS];
  return (
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    b.places.length - a.places.length ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
