/**
 * Surveys for tests, by the real engine with a perfect scanner: what is marked in a fixture (or named by the test) is
 * found wherever it stands, in the four texts, the cues and the parts.
 */

import type { Survey } from '../../shared/deid/decide/decision.ts';
import type { Finding, Kind } from '../../shared/deid/finding.ts';
import { MEDICAL } from '../../shared/deid/lists/lexicon.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { surveyCase } from '../../shared/deid/decide/survey.ts';
import { commonness } from '../../shared/deid/find/word-sense.ts';
import { finish } from '../../shared/handout/finish.ts';
import type { Final, HandoutKind, ReadThrough, ReadyHandout } from '../../shared/handout/handout.ts';
import { piecesOf } from '../../shared/handout/pieces.ts';
import { readThrough } from '../../shared/handout/read.ts';
import { answerHeard, answerKnown, confirmResidue, markRead } from '../../shared/handout/reading.ts';
import { ready } from '../../shared/handout/ready.ts';
import { TEXT_NAMES } from '../../shared/journal/case.ts';
import type { Case, Reading } from '../../shared/journal/case.ts';
import { marked } from './a-case.ts';

export type Known = readonly (readonly [kind: Kind, words: string])[];

/** The marks of a fixture, each once. */
export function knownOf(file: string): Known {
  const all = [...marked(file).matchAll(/\[\[([A-Z:]+)\|([^\]]+)\]\]/gu)].map(
    ([, type = '', words = '']) => [(type === 'PLACE' ? 'LOCATION' : type) as Kind, words] as const,
  );
  return [...new Map(all.map((one) => [one[1], one])).values()];
}

/** As the app decides it. */
function isOrdinary(word: string): boolean {
  const known = lists().look(word);
  return commonness(known) > 0 || (known & MEDICAL) !== 0;
}

export function surveyOf(draft: Case, known: Known): Survey {
  const texts: Record<string, string> = {};
  for (const name of TEXT_NAMES) texts[name] = draft.texts[name].text;
  for (const kind of ['card', 'page', 'lines'] as const)
    for (const { source, text } of piecesOf(kind, draft)) texts[source] = text;
  for (const { at, text } of draft.after) texts[`after:${String(at)}`] = text.text;
  const findings = Object.fromEntries(
    Object.entries(texts).map(([source, text]) => [source, findingsIn(text, known)]),
  );
  const state = { cast: draft.cast, choices: draft.choices, marks: draft.marks };
  return surveyCase(texts, findings, state, { isOrdinary });
}

function findingsIn(text: string, known: Known): Finding[] {
  const found: Finding[] = [];
  for (const [kind, words] of [...known].sort((a, b) => b[1].length - a[1].length))
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      const inside = /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end));
      if (inside || found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ start, end, kind, detector: 'marks', reasons: [{ code: 'marked', weight: 1 }] });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Finished, or the test fails. */
export function finished(kind: HandoutKind, draft: Case, survey: Survey): Final {
  const result = finish(kind, draft, survey, draft.choices);
  if (!result.ok) throw new Error(`not finished: ${result.problem.code}`);
  return result.value;
}

/** Reads everything, confirms what may be confirmed, answers both questions well. */
export function readAll(final: Final, from: Reading): ReadThrough {
  let reading = from;
  for (const sentence of readThrough(final, reading).sentences) {
    reading = markRead(reading, sentence);
    for (const { word } of sentence.residue) reading = confirmResidue(reading, sentence, word);
  }
  return readThrough(final, answerHeard(answerKnown(reading, final, 'no'), final, 'cared-for'));
}

/** Ready, or the test fails. */
export function readied(kind: HandoutKind, draft: Case, survey: Survey): ReadyHandout {
  const result = ready(readAll(finished(kind, draft, survey), draft[kind].reading));
  if (!result.ok) throw new Error(`not ready: ${result.problem.join()}`);
  return result.value;
}
