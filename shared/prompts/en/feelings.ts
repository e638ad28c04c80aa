/** Feelings in ten clusters: the cluster's word first, its feelings one step away. */

import type { FeelingCluster } from '../naming.ts';

export const feelings: readonly FeelingCluster[] = [
  {
    id: 'heavy',
    word: 'heavy',
    feelings: [
      { id: 'sad', word: 'sad' },
      { id: 'grieving', word: 'grieving' },
      { id: 'tired', word: 'tired' },
      { id: 'burdened', word: 'burdened' },
      { id: 'sorry', word: 'sorry' },
    ],
  },
  {
    id: 'hot',
    word: 'hot',
    feelings: [
      { id: 'irritated', word: 'irritated' },
      { id: 'angry', word: 'angry' },
      { id: 'resentful', word: 'resentful' },
      { id: 'insulted', word: 'insulted' },
      { id: 'impatient', word: 'impatient' },
    ],
  },
  {
    id: 'small',
    word: 'small',
    feelings: [
      { id: 'ashamed', word: 'ashamed' },
      { id: 'inadequate', word: 'inadequate' },
      { id: 'foolish', word: 'foolish' },
      { id: 'exposed', word: 'exposed' },
      { id: 'humiliated', word: 'humiliated' },
    ],
  },
  {
    id: 'afraid',
    word: 'afraid',
    feelings: [
      { id: 'anxious', word: 'anxious' },
      { id: 'dreading', word: 'dreading' },
      { id: 'worried', word: 'worried' },
      { id: 'on-guard', word: 'on guard' },
      { id: 'panicky', word: 'panicky' },
    ],
  },
  {
    id: 'far',
    word: 'far',
    feelings: [
      { id: 'numb', word: 'numb' },
      { id: 'bored', word: 'bored' },
      { id: 'blank', word: 'blank' },
      { id: 'detached', word: 'detached' },
      { id: 'sleepy', word: 'sleepy' },
    ],
  },
  {
    id: 'close',
    word: 'close',
    feelings: [
      { id: 'tender', word: 'tender' },
      { id: 'fond', word: 'fond' },
      { id: 'protective', word: 'protective' },
      { id: 'moved', word: 'moved' },
      { id: 'charmed', word: 'charmed' },
    ],
  },
  {
    id: 'torn',
    word: 'torn',
    feelings: [
      { id: 'guilty', word: 'guilty' },
      { id: 'conflicted', word: 'conflicted' },
      { id: 'trapped', word: 'trapped' },
      { id: 'compromised', word: 'compromised' },
      { id: 'complicit', word: 'complicit' },
    ],
  },
  {
    id: 'unsure',
    word: 'unsure',
    feelings: [
      { id: 'puzzled', word: 'puzzled' },
      { id: 'lost', word: 'lost' },
      { id: 'suspicious', word: 'suspicious' },
      { id: 'surprised', word: 'surprised' },
      { id: 'curious', word: 'curious' },
    ],
  },
  {
    id: 'good',
    word: 'good',
    feelings: [
      { id: 'proud', word: 'proud' },
      { id: 'relieved', word: 'relieved' },
      { id: 'grateful', word: 'grateful' },
      { id: 'hopeful', word: 'hopeful' },
      { id: 'amused', word: 'amused' },
    ],
  },
  {
    id: 'hard-to-say',
    word: 'hard to say',
    feelings: [
      { id: 'disgusted', word: 'disgusted' },
      { id: 'envious', word: 'envious' },
      { id: 'contemptuous', word: 'contemptuous' },
      { id: 'attracted', word: 'attracted' },
      { id: 'vengeful', word: 'vengeful' },
    ],
  },
];
