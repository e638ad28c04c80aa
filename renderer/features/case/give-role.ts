/** Another role: whoever is named becomes a member of the cast with that role, and is called by it from then on. */

import { nounFor } from '../../../shared/deid/relations.ts';
import type { Decision } from '../../../shared/deid/decision.ts';
import type { Case, CastMember, Gender, Role } from '../../../shared/journal/case.ts';

export function giveRole(chosen: Case, decision: Decision, role: Role): Case {
  const forms = decision.forms.map(({ text }) => text);
  const known = chosen.cast.find((member) => member.forms.some((form) => forms.includes(form)));
  const gender = known?.gender ?? null;
  const patient = chosen.cast.find((member) => member.role === 'patient')?.gender ?? null;
  const member: CastMember = {
    id: known?.id ?? decision.key,
    forms: [...new Set([...(known?.forms ?? []), ...forms])],
    role,
    gender,
    called: calledBy(role, gender, patient),
  };
  const others = chosen.cast.filter((one) => one !== known);
  return { ...chosen, cast: [...others, member] };
}

function calledBy(role: Role, gender: Gender | null, patient: Gender | null): string {
  const noun = nounFor(role, gender);
  switch (role) {
    case 'me':
      return 'me';
    case 'patient':
      return 'my patient';
    case 'other':
      return 'someone';
    case 'partner':
    case 'parent':
    case 'child':
    case 'sibling':
      return `${patient === 'she' ? 'her' : patient === 'he' ? 'his' : 'the'} ${noun}`;
    case 'relative':
    case 'friend':
    case 'colleague':
    case 'trainee':
    case 'nurse':
    case 'staff':
      return `a ${noun}`;
  }
}
