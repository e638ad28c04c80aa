/** Words of going in without notes: what to have in mind on the day, for "Who has a case?". */

export const goingIn = {
  way: 'Going in',
  head: 'Going in without notes',
  lead: '“Who has a case?”',
  lines: [
    'No names, no towns, no dates.',
    'Start at the moment.',
    'If someone here may know the patient, stop, and tell the leader.',
    'You needn’t tell it the same way twice.',
  ],
  back: 'Back',
} as const;
