/** What a case is called here: its name, or its first words. */

import type { Course } from '../../../shared/keeper/looking-back.ts';
import { lookingBack as words } from '../../../shared/words/en/looking-back.ts';

const LONGEST = 42;

export function called({ name, firstWords }: Pick<Course, 'name' | 'firstWords'>, longest = LONGEST): string {
  const said = name === '' ? firstWords : name;
  if (said === '') return words.notNamed;
  if (said.length <= longest) return said;
  const cut = said.lastIndexOf(' ', longest);
  return `${said.slice(0, cut > longest / 2 ? cut : longest)} …`;
}
