/** Pulls: what one is drawn to do, done or not. */

import type { Pull } from '../naming.ts';

export const pulls: readonly Pull[] = [
  { id: 'rescue', words: 'to rescue' },
  { id: 'flee', words: 'to flee' },
  { id: 'please', words: 'to please' },
  { id: 'prove-myself', words: 'to prove myself' },
  { id: 'fix', words: 'to fix' },
  { id: 'punish', words: 'to punish' },
  { id: 'protect', words: 'to protect' },
  { id: 'befriend', words: 'to befriend' },
  { id: 'be-admired', words: 'to be admired' },
  { id: 'hide', words: 'to hide' },
  { id: 'go-blank', words: 'to go blank' },
  { id: 'over-explain', words: 'to over-explain' },
  { id: 'refer-on', words: 'to refer on' },
  { id: 'bend-a-rule', words: 'to bend a rule' },
  { id: 'be-the-good-one', words: 'to be the good one' },
  { id: 'be-someones-child-or-parent', words: "to be someone's child or parent" },
];
