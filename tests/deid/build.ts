/** Builders for the tests of this room: a survey from marked texts, in one line. */

import type { Survey } from '../../shared/deid/decide/decision.ts';
import { surveyCase } from '../../shared/deid/decide/survey.ts';
import type { SurveyState } from '../../shared/deid/decide/survey.ts';
import type { CastMember } from '../../shared/journal/case.ts';
import { lexiconOf, readMarks } from './marked.ts';

export const nothingSaid: SurveyState = { cast: [], choices: {}, marks: [] };

export const words = lexiconOf(
  'joy grace will may hope young park point water waiter street bed room the of four twelve my is day',
);

/** @param marked texts by source, or one text, taken as the story; `[[KIND|text]]` marks a finding. */
export function survey(
  marked: string | Readonly<Record<string, string>>,
  state: Partial<SurveyState> = {},
): Survey {
  const sources = typeof marked === 'string' ? { story: marked } : marked;
  const read = Object.entries(sources).map(([source, text]) => [source, readMarks(text)] as const);
  return surveyCase(
    Object.fromEntries(read.map(([source, { text }]) => [source, text])),
    Object.fromEntries(read.map(([source, { found }]) => [source, found])),
    { ...nothingSaid, ...state },
    words,
  );
}

export function member(
  name: string,
  role: CastMember['role'],
  gender: CastMember['gender'],
  called: string,
): CastMember {
  return { id: name.toLowerCase(), forms: [name], role, gender, called };
}

export const walter = member('Walter Lindqvist', 'patient', 'he', 'my patient');
export const karin = member('Karin', 'partner', 'she', 'his wife');
export const britta = member('Britta', 'child', 'she', 'his daughter');
export const ellen = member('Ellen Marchetti', 'me', null, 'me');
export const someCast = [walter, karin, britta, ellen];
