/** Relations: the nouns that say who someone is in a case, their role, and the pronouns they imply. */

import type { Gender, Role } from '../../journal/case.ts';

export interface Relation {
  readonly role: Role;
  readonly gender: Gender | null;
  /** The noun a disguise uses: "missus" is told as "wife". */
  readonly noun: string;
}

export function relationOf(noun: string): Relation | null {
  return TABLE.get(noun.toLowerCase().replace(/[-\s]+/gu, '-')) ?? null;
}

/** Every relation noun, as the inside of a regular expression; longest first. */
export function relationPattern(): string {
  return PATTERN;
}

/** Who the possessor is to someone: the mother of a patient's daughter is the patient. */
export function inverse(role: Role): Role | null {
  switch (role) {
    case 'parent':
      return 'child';
    case 'child':
      return 'parent';
    case 'partner':
    case 'sibling':
    case 'friend':
    case 'relative':
      return role;
    default:
      return null;
  }
}

/** The noun for a role where only the role and gender are known. */
export function nounFor(role: Role, gender: Gender | null): string {
  const row = NOUNS[role];
  return gender === 'she' ? row[0] : gender === 'he' ? row[1] : row[2];
}

const NOUNS: Readonly<Record<Role, readonly [string, string, string]>> = {
  patient: ['patient', 'patient', 'patient'],
  partner: ['wife', 'husband', 'partner'],
  parent: ['mother', 'father', 'parent'],
  child: ['daughter', 'son', 'child'],
  sibling: ['sister', 'brother', 'sibling'],
  relative: ['relative', 'relative', 'relative'],
  friend: ['friend', 'friend', 'friend'],
  colleague: ['colleague', 'colleague', 'colleague'],
  trainee: ['resident', 'resident', 'resident'],
  nurse: ['nurse', 'nurse', 'nurse'],
  staff: ['colleague', 'colleague', 'colleague'],
  me: ['me', 'me', 'me'],
  other: ['woman', 'man', 'person'],
};

const ROWS: readonly (readonly [Role, Gender | null, string])[] = [
  ['partner', 'she', 'wife girlfriend fiancée missus=wife'],
  ['partner', 'he', 'husband boyfriend fiancé'],
  ['partner', null, 'partner spouse ex'],
  ['parent', 'she', 'mother mom=mother mum=mother mam=mother mama=mother stepmother mother-in-law'],
  ['parent', 'he', 'father dad=father papa=father stepfather father-in-law'],
  ['child', 'she', 'daughter stepdaughter daughter-in-law girl=daughter dtr=daughter'],
  ['child', 'he', 'son stepson son-in-law boy=son'],
  ['child', null, 'child baby kid=child'],
  ['sibling', 'she', 'sister half-sister sister-in-law'],
  ['sibling', 'he', 'brother half-brother brother-in-law'],
  ['sibling', null, 'twin=sibling sibling'],
  ['relative', 'she', 'aunt niece grandmother granddaughter nan=grandmother grandma=grandmother cousin'],
  ['relative', 'he', 'uncle nephew grandfather grandson granddad=grandfather grandpa=grandfather'],
  ['relative', null, 'grandchild great-grandchild'],
  ['friend', null, 'friend neighbor neighbour=neighbor roommate flatmate housemate companion'],
  [
    'colleague',
    null,
    'colleague attending=colleague consultant=colleague registrar=colleague surgeon oncologist cardiologist neurologist nephrologist psychiatrist pediatrician anesthetist anesthesiologist intensivist hospitalist radiologist pathologist dermatologist urologist internist physician=colleague doctor=colleague GP=colleague supervisor mentor chief=colleague',
  ],
  [
    'trainee',
    null,
    'resident intern fellow student=medical-student medical-student registrar=trainee houseman=trainee co-resident co-res=co-resident junior=trainee F1=junior-doctor F2=junior-doctor SHO=junior-doctor house-officer=junior-doctor med-student=medical-student',
  ],
  ['nurse', null, 'nurse charge-nurse=nurse midwife RN=nurse'],
  [
    'staff',
    null,
    'interpreter aide receptionist secretary chaplain social-worker pharmacist physiotherapist physio=physiotherapist therapist dietitian porter orderly caseworker assistant manager clerk scribe paramedic carer=caregiver caregiver lawyer teacher principal headmaster headmistress foreman landlord landlady director coach pastor priest rabbi imam',
  ],
];

const TABLE: ReadonlyMap<string, Relation> = new Map(
  ROWS.flatMap(([role, gender, nouns]) =>
    nouns.split(' ').map((entry) => {
      const [noun = '', told = noun] = entry.split('=', 2);
      return [
        noun.toLowerCase(),
        {
          role,
          gender,
          noun: /^(?:medical-student|junior-doctor)$/u.test(told) ? told.replace('-', ' ') : told,
        },
      ] as const;
    }),
  ),
);

const PATTERN = [...TABLE.keys()]
  .sort((a, b) => b.length - a.length)
  .map((noun) => noun.replaceAll('-', '[-\\s]'))
  .join('|');
