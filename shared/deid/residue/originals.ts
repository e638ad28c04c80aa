/**
 * Originals of a whole case: every form of every direct identifier, its parts and initials, minus what the physician
 * said is no identifier; of specifics, once disguised, only forms of several words or with long numbers.
 */

import type { Choices, Decision, Survey } from '../decide/decision.ts';
import { choiceOf } from '../decide/open-decisions.ts';
import type { Original } from './original.ts';
import { nameWords } from '../cast/people.ts';
import { wordsOf } from '../spelling.ts';

export function originals(survey: Survey, choices: Choices): Original[] {
  const all = new Map<string, Original>();
  for (const decision of survey.decisions) {
    const how = choiceOf(decision, choices)?.how;
    if (how === 'not-an-identifier' || how === 'keep') continue;
    for (const original of decision.direct ? directOf(decision) : specificOf(decision)) {
      const known = all.get(original.text.toLowerCase());
      if (!known || (known.ordinary && !original.ordinary)) all.set(original.text.toLowerCase(), original);
    }
  }
  return [...all.values()];
}

function directOf({ key, kind, forms, parts }: Decision): Original[] {
  return [...parts, ...forms]
    .map((form): Original => ({ key, ...form }))
    .concat(kind === 'NAME' ? forms.flatMap(({ text }) => initialsOf(key, text)) : []);
}

function initialsOf(key: string, form: string): Original[] {
  const letters = nameWords(form).map((word) => word.charAt(0).toUpperCase());
  return letters.length > 1
    ? [{ key, text: letters.map((letter) => `${letter}.`).join(''), ordinary: true }]
    : [];
}

function specificOf({ key, forms }: Decision): Original[] {
  return forms
    .filter(({ text, ordinary }) => !ordinary && (wordsOf(text).length > 1 || /\d{3,}/u.test(text)))
    .map(({ text }) => ({ key, text, ordinary: false }));
}
