/**
 * Three prompts at a time. Pure: the same seed and turn give the same three, and the turns go through all of them
 * before any comes again. Chance, if wanted, is in the seed (the id of the case does well).
 */

import type { Prompt } from './prompt.ts';

/** @param turn 0, 1, 2 ...: how often the physician asked for others. */
export function threeOf(prompts: readonly Prompt[], seed: string, turn = 0): Prompt[] {
  const perRound = Math.max(1, Math.ceil(prompts.length / 3));
  const round = Math.floor(turn / perRound);
  const shuffled = shuffle(prompts, `${seed}/${String(round)}`);
  const from = (turn % perRound) * 3;
  const three = shuffled.slice(from, from + 3);
  // The last turn of a round is filled up with the first ones of the same round.
  for (const prompt of shuffled) if (three.length < 3 && !three.includes(prompt)) three.push(prompt);
  return three;
}

function shuffle<T>(items: readonly T[], seed: string): T[] {
  const next = numbers(seed);
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const k = next() % (i + 1);
    const held = order[i] as T;
    order[i] = order[k] as T;
    order[k] = held;
  }
  return order;
}

/** A small generator (xorshift over an FNV-1a sum): for order only, never for secrets. */
function numbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193) >>> 0;
  if (state === 0) state = 1;
  return () => {
    state = (state ^ (state << 13)) >>> 0;
    state = (state ^ (state >>> 17)) >>> 0;
    state = (state ^ (state << 5)) >>> 0;
    return state >>> 1;
  };
}
