/** Which of the people of a case is the patient. A guess from the writing, for the author to correct. */

import type { Gender, Role } from '../../journal/case.ts';
import type { Source } from '../decide/decision.ts';
import type { Guess } from './guess.ts';
import { inverse, nounFor } from './relations.ts';
import { joinGivenName } from './same-person.ts';

/** The most central person who is nobody else: said to be the patient, with an age or a title, most often named. */
export function choosePatient(guesses: Guess[]): Guess | null {
  const first = Math.min(...guesses.map(({ clues }) => clues.first));
  let best: Guess | null = null;
  let most = 0;
  for (const guess of guesses) {
    const { clues } = guess;
    if (PROFESSIONAL.includes(guess.role) || ['my', 'our'].includes(guess.whose)) continue;
    // Once "Dr. Moss", and nothing more: a colleague.
    if (guess.role === 'colleague' && clues.mentions <= 2 && clues.patient === 0) continue;
    const said = clues.patient + clues.aged + clues.titled > 0;
    if (!said && (guess.noun !== '' || guess.role === 'partner')) continue;
    const taken = guess.role === 'other' ? (clues.died ? 6 : 0) : guess.role === 'colleague' ? 4 : 3;
    const score =
      clues.patient * 12 +
      Math.min(clues.aged, 2) * 5 +
      Math.min(clues.clinical, 3) * 2 +
      clues.titled +
      Math.min(clues.comes, 2) * 2 +
      Math.min(clues.dwelt, 12) / 2 +
      Math.min(clues.mentions, 6) +
      clues.texts +
      (clues.first === first ? 2 : 0) -
      (clues.brings && clues.patient === 0 ? 9 : 0) -
      taken;
    if (score > most) {
      most = score;
      best = guess;
    }
  }
  if (best) {
    joinGivenName(best, guesses);
    // "Her mother, Mrs. Fontanilla": whoever "her" stands for is the patient's child.
    const back = best.clues.relation ? inverse(best.clues.relation.role) : null;
    const other = best.clues.possessor ? namedBefore(best.clues.possessor, best, guesses) : null;
    if (back && other) {
      other.role = back;
      other.noun = nounFor(back, other.gender);
      other.whose = '';
    }
    best.role = 'patient';
    best.noun = 'patient';
    best.whose = 'my';
  }
  return best;
}

/** Who the case is about where nobody is the patient. */
export function mostNamed(guesses: readonly Guess[]): Guess | null {
  const [most] = guesses
    .filter(({ role }) => role !== 'me')
    .sort((a, b) => b.clues.mentions - a.clues.mentions);
  return most ?? null;
}

/** The pronoun the whole case uses most, by far; of the patient nothing else may be said. */
export function commonGender(texts: Readonly<Record<Source, string>>): Gender | null {
  const all = Object.values(texts).join(' ');
  const she = (all.match(/\b(?:she|her|hers)\b/giu) ?? []).length;
  const he = (all.match(/\b(?:he|him|his)\b/giu) ?? []).length;
  return she > he * 3 ? 'she' : he > she * 3 ? 'he' : null;
}

/** Said to be one of these, nobody is taken for the patient. */
const PROFESSIONAL: readonly Role[] = ['me', 'nurse', 'staff', 'trainee'];

/** Whoever was named last before "her mother, ...". */
function namedBefore(
  at: { readonly source: Source; readonly before: number },
  than: Guess,
  guesses: readonly Guess[],
): Guess | null {
  let nearest: Guess | null = null;
  let best = -1;
  for (const guess of guesses) {
    if (guess === than || guess.role !== 'other') continue;
    for (const { source, end } of guess.person.mentions) {
      if (source === at.source && end <= at.before && end > best) {
        best = end;
        nearest = guess;
      }
    }
  }
  return nearest;
}
