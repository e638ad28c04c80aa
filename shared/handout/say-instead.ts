/**
 * Say instead: what to say for the people and specifics of this case, beside the card, on screen only. It shows the
 * originals, so it never leaves and is no piece of anything.
 */

import type { Choices, Decision, Survey } from '../deid/decide/decision.ts';
import { TEXT_NAMES } from '../journal/case.ts';
import type { Case } from '../journal/case.ts';

export interface SayInstead {
  readonly key: string;
  readonly was: string;
  /** Null: better left out. */
  readonly instead: string | null;
}

/** People first, then ages, then the rest, each in the order of the writing. Numbers and contacts nobody says are left out. */
export function sayInstead(survey: Survey, choices: Choices, draft: Case): SayInstead[] {
  return survey.decisions
    .filter(({ kind }) => kind !== 'CONTACT' && kind !== 'ID')
    .filter((decision) => firstPlace(decision, draft) !== null)
    .map((decision) => ({ decision, order: order(decision, draft), said: said(decision, choices) }))
    .filter(({ said: words }) => words !== undefined)
    .sort((a, b) => a.order - b.order)
    .map(({ decision, said: words }) => ({
      key: decision.key,
      was: decision.forms[0]?.text ?? decision.places[0]?.was ?? '',
      instead: words === '' || words === undefined ? null : words,
    }));
}

/** Undefined: said as it is. */
function said(decision: Decision, choices: Choices): string | null | undefined {
  const choice = choices[decision.key];
  switch (choice?.how) {
    case 'keep':
    case 'not-an-identifier':
      return undefined;
    case 'omit':
      return null;
    case 'instead':
      return choice.words.trim();
    default:
      return decision.suggestion;
  }
}

function order(decision: Decision, draft: Case): number {
  const rank = decision.kind === 'NAME' ? 0 : decision.kind === 'AGE' || decision.kind === 'Q:AGE' ? 1 : 2;
  return rank * 1e7 + (firstPlace(decision, draft) ?? 0);
}

/** Where it first stands in the four texts, counted through; null where it stands only elsewhere. */
function firstPlace(decision: Decision, draft: Case): number | null {
  let offset = 0;
  for (const name of TEXT_NAMES) {
    const starts = decision.places.filter((place) => place.source === name).map((place) => place.start);
    if (starts.length > 0) return offset + Math.min(...starts);
    offset += draft.texts[name].text.length;
  }
  return null;
}
