/**
 * Another role, from the writing: whoever this decision is about gets it in the cast, as "Who is who" would give it.
 * Someone nobody proposed is added to the cast by the forms that were found.
 */

import { castRole, peopleOf, type Named } from '../../shared/deid/cast/casting.ts';
import type { Decision, Survey } from '../../shared/deid/decide/decision.ts';
import type { Case, Role } from '../../shared/journal/case.ts';

export function giveRole(draft: Case, survey: Survey, decision: Decision, role: Role): Case {
  const people = peopleOf(draft.cast, survey);
  const forms = decision.forms.map(({ text }) => text);
  const who =
    people.find(({ key }) => key === decision.key) ??
    people.find(({ member }) => member.forms.some((form) => forms.includes(form))) ??
    newcomer(decision, forms);
  return castRole(draft, who, people, role);
}

function newcomer({ key, places }: Decision, forms: readonly string[]): Named {
  const member = { id: key, forms, role: 'other', gender: null, called: 'someone' } as const;
  return { member, key, places: places.length, confirmed: false };
}
