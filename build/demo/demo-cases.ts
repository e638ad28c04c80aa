/**
 * What surrounds the twenty cases in the demo journal: what was named, where they went, how the evenings in the group
 * and the next visits were. All of it invented, as the cases are. `texts` of a case come from tests/cases.
 */

import type { InGroup, Naming } from '../../shared/journal/case.ts';

export interface DemoCase {
  /** The number in the file's name. */
  readonly number: number;
  readonly name: string;
  /** Days after the first on which it was written on: story first, then the chairs. */
  readonly evenings: readonly number[];
  readonly named: readonly { readonly whom: Naming['whom']; readonly what: string }[];
  /** Of GROUPS. */
  readonly groups: readonly number[];
  readonly cues: readonly string[];
  /** The last paragraph of the doctor's text is only mine. */
  readonly keepsOne: boolean;
  readonly after: readonly {
    readonly days: number;
    readonly how: InGroup;
    readonly group: number | null;
    readonly text: string;
  }[];
  readonly lines: readonly string[];
  readonly visit: {
    readonly days: number;
    readonly them: string;
    readonly me: string;
    readonly neither: string;
  } | null;
}

export const GROUPS = [
  { name: 'The Thursday group', room: [] },
  { name: 'At the hospital', room: ['same-clinic', 'shared-patients'] },
] as const;

const me = (...what: readonly string[]) => what.map((one) => ({ whom: 'me' as const, what: one }));
const them = (...what: readonly string[]) => what.map((one) => ({ whom: 'patient' as const, what: one }));

const plain: Omit<DemoCase, 'number' | 'evenings' | 'named'> = {
  ...{ name: '', groups: [], cues: [], keepsOne: false, after: [], lines: [], visit: null },
};

export const DEMO_CASES: readonly DemoCase[] = [
  {
    ...plain,
    ...{ number: 1, name: 'The handkerchief', evenings: [0, 6, 20, 64], groups: [0] },
    named: [...me('insulted', 'worried', 'tender', 'rescue'), ...them('proud', 'on-guard')],
    cues: [
      'Handkerchief, unfolded on my desk',
      'I said it louder. “Then why do you come here?”',
      'My first name, the first time',
      'Outside his house, his lighter',
    ],
    after: [
      {
        days: 21,
        ...{ how: 'told', group: 0 },
        text: 'What stayed is the lighter. I had told it as a thing I kept, and on the way home it was a thing he had left. I slept.',
      },
      {
        days: 70,
        ...{ how: 'another', group: 0 },
        text: 'I brought him again and another was told. I was relieved, and then I missed him a little.',
      },
    ],
    lines: ['He left it. I keep saying that I took it.', 'I can sit with a no.'],
    visit: {
      days: 36,
      them: 'He had shaved badly and made a joke about the cuff.',
      me: 'I asked nothing. I noticed how loud my pen is.',
      neither: '',
    },
  },
  {
    ...plain,
    ...{ number: 2, name: 'The red circle', evenings: [0, 3, 30], groups: [0, 1], keepsOne: true },
    named: [...me('resentful', 'ashamed', 'over-explain'), ...them('grateful', 'worried')],
    cues: ['The phone goes face down', '“I hear through the wall”', '“Did something happen?” No, I said'],
    after: [
      {
        days: 9,
        ...{ how: 'told', group: 0 },
        text: 'I had left out that I laughed at the nickname. Saying it aloud was the hardest part and it took four seconds.',
      },
    ],
  },
  { ...plain, number: 3, evenings: [0, 2], named: [...me('conflicted', 'protect'), ...them('exposed')] },
  {
    ...plain,
    ...{ number: 4, name: 'Both of them', evenings: [0, 11, 12], groups: [1] },
    named: [...me('compromised', 'puzzled'), ...them('trapped', 'please')],
    visit: {
      days: 40,
      them: 'She brought the tea again.',
      me: 'I drank it.',
      neither: 'The clock on the wall had stopped.',
    },
  },
  {
    ...plain,
    ...{ number: 5, name: 'The watch', evenings: [0, 1, 45, 120, 300], groups: [0] },
    named: [
      ...me('fond', 'guilty', 'burdened', 'be-someones-child-or-parent'),
      ...them('grateful', 'hopeful'),
    ],
    cues: ['She winds it before she speaks', 'I looked at mine', '“You are in a hurry, doctor”'],
    after: [
      {
        days: 50,
        how: 'told',
        group: 0,
        text: 'My own grandmother was in the room and nobody had brought her but me.',
      },
      {
        days: 130,
        how: 'listened',
        group: 0,
        text: 'Somebody else’s evening. I was thinking of the watch through half of it.',
      },
    ],
    lines: ['I count the minutes I give, and she knows the number.'],
    visit: {
      days: 310,
      them: 'Slower on the stairs.',
      me: 'I waited at the top and did not look away.',
      neither: '',
    },
  },
  {
    ...plain,
    number: 6,
    name: 'Thank you',
    evenings: [0, 8],
    named: [...me('moved', 'lost'), ...them('relieved', 'please')],
  },
  {
    ...plain,
    ...{ number: 7, name: 'The laugh', evenings: [0, 5, 26], groups: [1], keepsOne: true },
    named: [...me('humiliated', 'irritated', 'hide'), ...them('angry', 'insulted')],
    after: [
      {
        days: 27,
        how: 'another',
        group: 1,
        text: 'I was glad it was not mine tonight. I still heard the laugh, only further off.',
      },
    ],
  },
  { ...plain, number: 8, evenings: [0], named: [...me('panicky', 'ashamed', 'hide')] },
  {
    ...plain,
    number: 9,
    evenings: [0, 4],
    named: [...me('tired', 'protective', 'fix'), ...them('proud', 'on-guard')],
  },
  {
    ...plain,
    ...{ number: 10, name: 'The thermos', evenings: [0, 10, 90], groups: [0] },
    named: [...me('amused', 'fond', 'bend-a-rule'), ...them('proud', 'worried')],
    cues: ['One more season of cherries', 'The cup he always pours me', 'I signed it'],
    visit: {
      days: 95,
      them: 'Thinner. He talked of the road.',
      me: 'I wanted to be told I had been right.',
      neither: 'Cherries in a paper bag.',
    },
  },
  {
    ...plain,
    number: 11,
    evenings: [0, 14],
    named: [...me('impatient', 'bored', 'flee'), ...them('lost', 'numb')],
  },
  {
    ...plain,
    number: 12,
    name: 'The gauge',
    evenings: [0, 7],
    named: [...me('trapped', 'be-the-good-one'), ...them('blank')],
    groups: [1],
  },
  {
    ...plain,
    ...{ number: 13, name: 'The hood', evenings: [0, 7, 14, 60], groups: [0], keepsOne: true },
    named: [...me('inadequate', 'curious', 'go-blank'), ...them('on-guard', 'hide')],
    after: [
      {
        days: 15,
        how: 'told',
        group: 0,
        text: 'I found I had kept quiet in the telling too. The strings of the hood are still what I see.',
      },
    ],
    lines: ['Silence can be company.', 'I can stay in a room.', 'Nothing has to be said by five to.'],
  },
  {
    ...plain,
    number: 14,
    evenings: [0, 3],
    named: [...me('tender', 'worried', 'rescue'), ...them('fond', 'protective')],
  },
  {
    ...plain,
    number: 15,
    name: 'The portal message',
    evenings: [0, 1],
    named: [...me('contemptuous', 'guilty', 'punish'), ...them('angry')],
  },
  {
    ...plain,
    ...{ number: 16, name: 'Next appointment', evenings: [0, 21], groups: [0] },
    named: [...me('grieving', 'sorry', 'flee'), ...them('sad', 'trapped')],
    after: [
      {
        days: 23,
        how: 'listened',
        group: 0,
        text: 'I only listened. I had a door of my own in mind the whole time.',
      },
    ],
  },
  { ...plain, number: 17, evenings: [0], named: [...me('conflicted', 'protect'), ...them('proud')] },
  {
    ...plain,
    number: 18,
    evenings: [0, 2],
    named: [...me('numb', 'detached'), ...them('lost')],
    groups: [1],
  },
  {
    ...plain,
    number: 19,
    name: 'Nine years',
    evenings: [0, 9],
    named: [...me('proud', 'be-admired'), ...them('grateful', 'suspicious')],
  },
  { ...plain, number: 20, evenings: [0], named: [...me('insulted', 'ashamed', 'prove-myself')] },
];

/** Stands at the top of the list and says what this is. */
export const ABOUT = {
  name: 'A demo journal',
  story:
    'This is a demo journal. Everyone in it is invented, and so is every evening; nothing you write here is kept once you close it.\n\nLook around: open a case, turn the chairs, search for a word, go back to an earlier evening. When you have seen enough, close the window and start without the demo: your own journal begins empty.',
} as const;
