/**
 * The case is one document: a word once found as a name is one everywhere, in small letters, misspelt by a letter, or
 * as initials. The cast and what the physician marked are found the same way. A name that is a word too (Joy, Will)
 * is only taken where it reads like a person.
 */

import { initialsOf, nicknamesOf } from './cast-forms.ts';
import type { Context } from './context.ts';
import type { Code } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Kind } from '../finding.ts';
import { ACTS, BEFORE_PEOPLE, BEFORE_THINGS, KIN, LOOSE_TITLES, SPEECH } from '../lists/people-words.ts';
import { COMMON, MEDICAL } from '../lists/lexicon.ts';
import { type PhraseTable, findPhrases, phraseTable } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Proposed } from './resolve.ts';
import { standsAsPerson, standsAsWord } from './person/dictated.ts';
import { soundOf } from './sound.ts';
import { tokenize } from '../tokens.ts';
import { capital, commonness, isFirstName } from './word-sense.ts';

export interface PageFound {
  readonly reading: Reading;
  readonly proposed: readonly Proposed[];
}

interface Known {
  readonly kind: Kind;
  readonly code: Code;
}

export function propagate(pages: readonly PageFound[], context: Context): Proposed[][] {
  const known = gather(pages, context);
  const nearly = deletions(known);
  const beginnings = cutShort(known);
  const told = toldPhrases(context);
  return pages.map(({ reading }) => {
    const found: Proposed[] = told.flatMap(({ table, kind, code }) =>
      findPhrases(reading, table).map(({ start, end }) => ({
        start,
        end,
        kind,
        because: [code],
        detector: origin(code),
      })),
    );
    reading.tokens.forEach((token, i) => {
      const exact = known.get(token.low);
      if (exact && readsAsName(reading, i, exact))
        found.push({
          start: token.start,
          end: token.end,
          kind: exact.kind,
          because: [exact.code],
          detector: origin(exact.code),
        });
      else if (!exact && (isNearly(reading, i, nearly) || isShortened(reading, i, known, beginnings)))
        found.push({
          start: token.start,
          end: token.end,
          kind: 'NAME',
          because: ['nearly-a-name-elsewhere'],
          detector: 'propagation',
        });
    });
    return found;
  });
}

/** What the physician marked stands anywhere as marked; a cast form of several words as a whole. */
function toldPhrases(context: Context): { table: PhraseTable; kind: Kind; code: Code }[] {
  const told = context.marks.map(({ text, kind }) => ({
    table: phraseTable([text]),
    kind,
    code: 'marked' as const,
  }));
  const several = context.cast.filter((form) => /[\s.-]/.test(form.trim()));
  return [...told, { table: phraseTable(several), kind: 'NAME', code: 'in-cast' }];
}

function gather(pages: readonly PageFound[], context: Context): Map<string, Known> {
  const known = new Map<string, Known>();
  const put = (word: string, kind: Kind, code: Code): void => {
    const old = known.get(word);
    if (word.length > 1 && (old === undefined || weigh([old.code]) < weigh([code])))
      known.set(word, { kind, code });
  };
  for (const { reading, proposed } of pages) {
    const byStart = new Map(reading.tokens.map((token, i) => [token.start, i]));
    for (const { start, end, kind, because } of proposed) {
      if (kind !== 'NAME' && kind !== 'LOCATION' && kind !== 'ORG') continue;
      for (
        let i = byStart.get(start) ?? reading.tokens.length;
        (reading.tokens[i]?.start ?? end) < end;
        i += 1
      ) {
        const token = reading.tokens[i];
        if (token === undefined || token.digit || token.low.length < (token.caps === 'upper' ? 2 : 3))
          continue;
        const common = commonness(reading.known[i] ?? 0);
        if (token.low.length < 3 && (kind !== 'NAME' || ((reading.known[i] ?? 0) & (COMMON | MEDICAL)) !== 0))
          continue;
        if (kind !== 'NAME' && common > 1) continue;
        if (common === 7 && !isFirstName(reading.known[i] ?? 0)) continue;
        if (common > 5 && !capital(token) && weigh(because) < 10) continue;
        put(token.low, kind, 'name-elsewhere');
      }
    }
  }
  for (const form of context.cast) {
    for (const { low } of tokenize(form)) {
      put(low, 'NAME', 'in-cast');
      for (const other of nicknamesOf(low)) put(other, 'NAME', 'in-cast');
    }
    const short = initialsOf(form);
    if (short !== undefined && (context.lists.look(short) & (COMMON | MEDICAL)) === 0)
      put(short, 'NAME', 'in-cast');
  }
  return known;
}

/** Is a known name meant here? Always where it is no ordinary word; else it must read like a person. */
export function readsAsName(reading: Reading, i: number, { code }: Known): boolean {
  const token = reading.tokens[i];
  if (token === undefined) return false;
  const bits = reading.known[i] ?? 0;
  const common = commonness(bits);
  if (common === 0 && (bits & MEDICAL) === 0) return true;
  if (capital(token) && !token.opens) return true;
  const before = reading.tokens[i - 1];
  const after = reading.tokens[i + 1];
  if (capital(token)) {
    if (common <= 6) return true;
    return (
      token.owns ||
      (after !== undefined &&
        (/^[.,!?;"”]/.test(after.gap) || SPEECH.has(after.low) || ACTS.has(after.low))) ||
      code === 'in-cast'
    );
  }
  if (!reading.casual && code !== 'in-cast' && code !== 'marked' && common > 2) return false;
  if (before && BEFORE_THINGS.has(before.low) && token.gap === ' ') return false;
  if (
    (token.low === 'will' || token.low === 'may') &&
    after &&
    after.gap === ' ' &&
    /^(?:is|was|had|has|isnt|wasnt|said|says|told|and)$/.test(after.low)
  )
    return true;
  if (common === 4 && isFirstName(bits)) return true;
  if (before && LOOSE_TITLES.has(before.low) && token.gap === ' ') return true;
  const acts = after !== undefined && after.gap === ' ' && (SPEECH.has(after.low) || ACTS.has(after.low));
  if (common <= 3) return true;
  if (reading.casual && isFirstName(bits) && standsAsPerson(reading, i)) return true;
  if (code === 'in-cast' && reading.casual && common < 7 && !standsAsWord(reading, i)) return true;
  if (
    code === 'in-cast' &&
    before &&
    /^(?:told|tell|asked|ask|called|hugged|thanked|saw|met|said|says|named|and|with|to|for|about)$/.test(
      before.low,
    ) &&
    !/^(?:that|to|is|for|of)$/.test(after?.low ?? '')
  )
    return true;
  if (common >= 7) return token.owns || (acts && SPEECH.has(after.low));
  return acts || token.owns || (before !== undefined && BEFORE_PEOPLE.has(before.low) && after?.gap !== ' ');
}

/** What is longer is pasted, and never misspelt. */
const LONGEST_NAME = 40;

/** Every known name of six letters or more with one letter dropped, so that a slip is found by one look. */
function deletions(known: ReadonlyMap<string, Known>): Set<string> {
  const set = new Set<string>();
  for (const name of known.keys()) {
    if (name.length < 5 || name.length > LONGEST_NAME) continue;
    for (let at = 0; at < name.length; at += 1) set.add(name.slice(0, at) + name.slice(at + 1));
    set.add(name);
    const sound = soundOf(name);
    if (sound.length > 2) set.add(`~${sound}`);
  }
  return set;
}

function isNearly(reading: Reading, i: number, nearly: ReadonlySet<string>): boolean {
  const token = reading.tokens[i];
  if (token === undefined || token.low.length < 5 || token.low.length > LONGEST_NAME || token.digit)
    return false;
  const bits = reading.known[i] ?? 0;
  if (commonness(bits) > 1 || (bits & MEDICAL) !== 0) return false;
  if (nearly.has(token.low)) return true;
  if (commonness(bits) === 0 && nearly.has(`~${soundOf(token.low)}`)) return true;
  for (let at = 0; at < token.low.length; at += 1)
    if (nearly.has(token.low.slice(0, at) + token.low.slice(at + 1))) return true;
  return false;
}

/** "kels" for Kelsey, "faiths house" for Faith's: part of a known name, or one with a bare s. */
function isShortened(
  reading: Reading,
  i: number,
  known: ReadonlyMap<string, Known>,
  beginnings: ReadonlySet<string>,
): boolean {
  const token = reading.tokens[i];
  if (token === undefined || token.low.length < 4 || token.low.length > LONGEST_NAME || token.digit)
    return false;
  const bits = reading.known[i] ?? 0;
  const kinFollows = KIN.has(reading.tokens[i + 1]?.low ?? '');
  if (commonness(bits) > (kinFollows ? 5 : 3) || (bits & MEDICAL) !== 0) return false;
  if (token.low.endsWith('s') && reading.casual && known.get(token.low.slice(0, -1))?.kind === 'NAME')
    return true;
  if (commonness(bits) > 0) return false;
  return beginnings.has(token.low);
}

/** How names may be cut short: from four letters on, by five at most. */
function cutShort(known: ReadonlyMap<string, Known>): Set<string> {
  const set = new Set<string>();
  for (const [name, { kind }] of known)
    if (kind === 'NAME' && name.length <= LONGEST_NAME)
      for (let size = Math.max(4, name.length - 5); size < name.length; size += 1)
        set.add(name.slice(0, size));
  return set;
}

function origin(code: Code): string {
  return code === 'in-cast' ? 'cast' : code === 'marked' ? 'mark' : 'propagation';
}
