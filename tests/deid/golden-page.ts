/**
 * One case of tests/cases the whole way: its marks taken out, a fixed share of each text travels (a quotation to its end), the real scanner,
 * every suggestion, the page finished, read and written as Markdown. What has no suggestion is kept, as its author
 * might: a specific only the physician can word.
 */

import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { chooseAllSuggested } from '../../shared/deid/decide/choosing.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import type { Choices, Survey } from '../../shared/deid/decide/decision.ts';
import { MEDICAL } from '../../shared/deid/lists/lexicon.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { openDecisions } from '../../shared/deid/decide/open-decisions.ts';
import type { Residue } from '../../shared/deid/residue/original.ts';
import { residue } from '../../shared/deid/residue/residue.ts';
import { scanAll } from '../../shared/deid/find/scan.ts';
import { singlesOut } from '../../shared/deid/decide/singles-out.ts';
import { surveyCase } from '../../shared/deid/decide/survey.ts';
import { commonness } from '../../shared/deid/find/word-sense.ts';
import { markdown } from '../../shared/export/exporters/markdown.ts';
import { leafOf } from '../../shared/export/leaf.ts';
import { finish, originalsOf } from '../../shared/handout/finish.ts';
import type { Final } from '../../shared/handout/handout.ts';
import { turnPart } from '../../shared/handout/page.ts';
import { piecesOf } from '../../shared/handout/pieces.ts';
import { ready } from '../../shared/handout/ready.ts';
import { markTravel, sentencesOf } from '../../shared/handout/travel.ts';
import { wordCount } from '../../shared/handout/words.ts';
import { PART_NAMES, TEXT_NAMES } from '../../shared/journal/case.ts';
import type { Case, Choice, TextName } from '../../shared/journal/case.ts';
import type { Room } from '../../shared/journal/room.ts';
import { fixture } from '../handout/a-case.ts';
import { readAll } from '../handout/a-survey.ts';

/** Words of each text that travel, by whole sentences from its start; about a page. */
const SHARES: Readonly<Record<TextName, number>> = { story: 190, doctor: 70, relationship: 60, patient: 45 };

export interface GoldenPage {
  readonly draft: Case;
  readonly survey: Survey;
  readonly choices: Choices;
  readonly final: Final;
  readonly markdown: string;
  readonly residue: readonly Residue[];
  readonly singlesOut: string;
}

/** As the app decides it. */
export const lexicon = {
  isOrdinary: (word: string): boolean => {
    const known = lists().look(word);
    return commonness(known) > 0 || (known & MEDICAL) !== 0;
  },
};

/** @param room who will hear it: strangers unless said. */
export function goldenPage(file: string, room: Room = []): GoldenPage {
  const draft = travelling(fixture(file));
  const survey = surveyed(draft, room);
  const sources = piecesOf('page', draft).map(({ source }) => source);
  const kept = openDecisions(survey, {}, sources).map(({ key, direct }): [string, Choice] => [
    key,
    direct ? { how: 'omit' } : { how: 'keep', reason: 'mine to word' },
  ]);
  const choices = { ...chooseAllSuggested(survey, {}), ...Object.fromEntries(kept) };
  const result = finish('page', draft, survey, choices);
  if (!result.ok) throw new Error(`not finished: ${result.problem.code}`);
  const final = result.value;
  const handout = ready(readAll(final, draft.page.reading));
  if (!handout.ok) throw new Error(`not ready: ${handout.problem.join()}`);
  return {
    draft,
    survey,
    choices,
    final,
    markdown: markdown.write(leafOf(handout.value)),
    residue: final.pieces.flatMap(({ text }) => residue(text, originalsOf(final))),
    singlesOut: singlesOut(survey, choices, sources).phrase,
  };
}

function travelling(plain: Case): Case {
  const open = PART_NAMES.reduce((draft, part) => turnPart(draft, part, true), plain);
  return TEXT_NAMES.reduce((draft, name) => {
    let words = 0;
    let open = false;
    return sentencesOf(draft, name).reduce((marked, span) => {
      const text = draft.texts[name].text.slice(span.start, span.end);
      // Nobody marks half of what someone said.
      if (words >= SHARES[name] && !open) return marked;
      words += wordCount(text);
      if ((text.match(/"/gu)?.length ?? 0) % 2 === 1) open = !open;
      return markTravel(marked, name, span);
    }, draft);
  }, open);
}

function surveyed(draft: Case, room: Room): Survey {
  const texts: Record<string, string> = {};
  for (const name of TEXT_NAMES) texts[name] = draft.texts[name].text;
  for (const { source, text } of piecesOf('page', draft)) texts[source] = text;
  const state = { cast: draft.cast, choices: draft.choices, marks: draft.marks, room };
  return surveyCase(texts, scanAll(texts, CATALOGUE, plainContext(lists())), state, lexicon);
}
