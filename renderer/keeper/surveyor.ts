/**
 * Surveys a whole case as one document: its four texts, the cues of its card, the parts of its page, what was written
 * after the group and after seeing them again. Loaded on the
 * first survey, with the word lists, in the keeper only. What was read last is kept: an edit which leaves every text alone
 * (a role, a name's words) is not scanned again, and while one text is written the others are not read again.
 */

import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import type { Context } from '../../shared/deid/find/context.ts';
import type { Source, Survey } from '../../shared/deid/decide/decision.ts';
import { DIRECT_KINDS, SPECIFIC_KINDS, type Finding, type Kind } from '../../shared/deid/finding.ts';
import { MEDICAL } from '../../shared/deid/lists/lexicon.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { newMemory, scanAll } from '../../shared/deid/find/scan.ts';
import { surveyCase } from '../../shared/deid/decide/survey.ts';
import { commonness } from '../../shared/deid/find/word-sense.ts';
import { PART_NAMES, TEXT_NAMES, VISITED, type Case } from '../../shared/journal/case.ts';
import type { Room } from '../../shared/journal/room.ts';

type Findings = Readonly<Record<Source, readonly Finding[]>>;

/** What is returned takes a case, and the room it will be told in: strangers unless said. */
export function surveyor(): (draft: Case, room?: Room) => Survey {
  const memory = newMemory();
  let last: { readonly asked: string; readonly findings: Findings } | null = null;

  return (draft, room = []) => {
    const texts = textsOf(draft);
    const context = contextOf(draft);
    const asked = JSON.stringify([texts, context.cast, context.marks]);
    if (last?.asked !== asked) last = { asked, findings: scanAll(texts, CATALOGUE, context, memory) };
    const { cast, choices, marks } = draft;
    return surveyCase(texts, last.findings, { cast, choices, marks, room }, { isOrdinary });
  };
}

/** Every text by its name in the survey, empty ones too: it can be told whether a survey is of exactly these words. */
export function textsOf(draft: Case): Record<Source, string> {
  const texts: Record<Source, string> = {};
  for (const name of TEXT_NAMES) texts[name] = draft.texts[name].text;
  draft.card.cues.forEach((cue, i) => (texts[`cue:${String(i)}`] = cue));
  for (const part of PART_NAMES) texts[`part:${part}`] = draft.page.parts[part];
  for (const { at, text } of draft.after) texts[`after:${String(at)}`] = text.text;
  draft.lines.kept.forEach((line, i) => (texts[`line:${String(i)}`] = line));
  for (const { at, ...said } of draft.visits)
    for (const name of VISITED) texts[`visit:${String(at)}:${name}`] = said[name];
  return texts;
}

function contextOf(draft: Case): Context {
  return {
    locale: { language: 'en', region: 'US' },
    lists: lists(),
    // A name the physician marked is found in all its forms, as those of the cast are.
    cast: [
      ...draft.cast.flatMap((member) => member.forms),
      ...draft.marks.flatMap(({ text, kind }) => (kind === 'NAME' ? [text] : [])),
    ],
    marks: draft.marks.flatMap(({ text, kind }) => (isKind(kind) ? [{ text, kind }] : [])),
    // "Not an identifier" stays a decision, so that it can be taken back.
    dismissed: [],
  };
}

/** A word of the language or of medicine, whatever else it may be. */
function isOrdinary(word: string): boolean {
  const known = lists().look(word);
  return commonness(known) > 0 || (known & MEDICAL) !== 0;
}

const KINDS: ReadonlySet<string> = new Set([...DIRECT_KINDS, ...SPECIFIC_KINDS]);

function isKind(kind: string): kind is Kind {
  return KINDS.has(kind);
}
