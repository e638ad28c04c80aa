/**
 * What part a word plays in a sentence, as far as a list or its ending tells: one small number a word. The tagger learns
 * what stands beside names from these, not from the names.
 */

import { HOLIDAYS, MONTHS, NUMBER_ORDINALS, SEASONS, WEEKDAYS } from '../../lists/calendar.ts';
import { NATIONS, STATES } from '../../lists/capitals.ts';
import { CHAINS, HOUSE_HEADS, PLACE_HEADS_SAID } from '../../lists/house-words.ts';
import { HURRIED } from '../../lists/medical/shorthand.ts';
import { OCCUPATIONS } from '../../lists/occupations.ts';
import {
  ACTS,
  CALLED,
  CALLINGS,
  KIN,
  LOOSE_TITLES,
  SPEECH,
  STRICT_TITLES,
} from '../../lists/people-words.ts';
import { PEOPLES } from '../../lists/peoples.ts';
import { ORG_TAILS, PLACE_TAILS } from '../../lists/place-words.ts';
import { words } from '../../lists/sets.ts';

export const PLAIN = 0;
export const HEAD_OF_HOUSE = 2;
export const HEAD_OF_PLACE = 3;
/** From here on the word is a joint of the sentence, and itself never part of a name. */
export const FIRST_JOINT = 32;

const PREPOSITIONS = words(`
  at in on from to with by for of about near past over under up down off out into onto across around through between
  behind beside without before after since until till during against along toward towards like than via re per
`);
const DETERMINERS = words(
  'a an the this that these those some any no every each another all both either neither',
);
const PRONOUNS = words(`
  i he she it we they you him them us me who whom what which someone somebody anyone anybody nobody everyone everybody
  nothing something everything anything myself himself herself itself themselves im i'm ive i've id i'd he's shes she's
  it's its they're we're you're he'd she'd they'd we'd that's thats there's theres here's who's whos what's whats u
  hes shes theyre youre weve theyve youve whove lets let's everyones ur y'all yall
`);
const POSSESSIVES = words('my your his her our their its whose ur');
const VERBS_OF_BEING = words(`
  is was are were be been being am has had have do does did will would could should can might must may shall isn't wasn't
  isnt wasnt aren't weren't arent werent hasn't hadn't hasnt hadnt haven't havent don't dont doesn't doesnt didn't didnt
  wouldve couldve shouldve mightve mustve would've could've should've might've must've won't wont gonna wanna gotta hafta lemme gimme dunno wouldn't wouldnt couldn't couldnt can't cant cannot
`);
const CONJUNCTIONS = words(
  'and or but so because if when while where why how then though although as not nor yet n also just only even cuz coz cos bc bcs tho thru b4 wat whn aye yeah yep nope yes no okay ok oh uh um well',
);
const NUMBERS = words(`
  oh zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half
`);

const BY_WORD: ReadonlyMap<string, number> = roles();

export function roleOf(low: string): number {
  return BY_WORD.get(low) ?? byEnding(low);
}

/** The last set that has a word decides. */
function roles(): Map<string, number> {
  const map = new Map<string, number>();
  const put = (list: Iterable<string>, role: number): void => {
    for (const word of list) map.set(word, role);
  };
  put(HURRIED, FIRST_JOINT + 4);
  put(OCCUPATIONS, 1);
  put(ORG_TAILS, HEAD_OF_HOUSE);
  put(HOUSE_HEADS, HEAD_OF_HOUSE);
  put(PLACE_TAILS, HEAD_OF_PLACE);
  put(PLACE_HEADS_SAID, HEAD_OF_PLACE);
  put(CHAINS, 4);
  put(STATES, 5);
  put(ACTS, 6);
  put(SPEECH, 7);
  put(CALLINGS, 8);
  put(KIN, 9);
  put(LOOSE_TITLES, 10);
  put(SEASONS, 11);
  put(PEOPLES, FIRST_JOINT + 8);
  put(NATIONS, FIRST_JOINT + 9);
  put(CALLED, FIRST_JOINT + 10);
  put(STRICT_TITLES, FIRST_JOINT + 7);
  put(NUMBER_ORDINALS.keys(), FIRST_JOINT + 6);
  put(NUMBERS, FIRST_JOINT + 6);
  put(WEEKDAYS, FIRST_JOINT + 5);
  put(HOLIDAYS, FIRST_JOINT + 5);
  put(MONTHS.keys(), 12);
  put(CONJUNCTIONS, FIRST_JOINT + 4);
  put(VERBS_OF_BEING, FIRST_JOINT + 3);
  put(POSSESSIVES, FIRST_JOINT + 2);
  put(PRONOUNS, FIRST_JOINT + 1);
  put(DETERMINERS, FIRST_JOINT);
  put(PREPOSITIONS, FIRST_JOINT + 11);
  put(['will'], 13);
  put(['may'], 12);
  return map;
}

function byEnding(low: string): number {
  if (low.length < 4) return PLAIN;
  if (low.endsWith('ing')) return 14;
  if (low.endsWith('ed')) return 15;
  if (low.endsWith('ly')) return 16;
  if (low.endsWith('tion') || low.endsWith('ness') || low.endsWith('ment') || low.endsWith('ity')) return 17;
  if (low.endsWith("n't") || low.includes("'")) return 18;
  return low.endsWith('s') && !low.endsWith('ss') ? 19 : PLAIN;
}
