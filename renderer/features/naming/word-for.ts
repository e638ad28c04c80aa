/** The word for what was named. One that this version does not know is shown as it was kept. */

import { feelingsIn, pullsIn } from '../../../shared/prompts/vocabulary.ts';

const WORDS: ReadonlyMap<string, string> = new Map([
  ...feelingsIn().flatMap(({ feelings }) => feelings.map(({ id, word }) => [id, word] as const)),
  ...pullsIn().map(({ id, words }) => [id, words] as const),
]);

export function wordFor(what: string): string {
  return WORDS.get(what) ?? what;
}
