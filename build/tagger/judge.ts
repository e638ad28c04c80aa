/**
 * Does the tagger help? Each open text is read by a model that has not learned from it nor from what was made of it:
 * texts are left out in five turns. Prints figures of the rules alone and with the tagger, by kind of text and by how
 * much it takes for the tagger to be believed. The halves that are held out are not touched.
 */

import type { Gold } from '../bench/open-sets.ts';
import { score, type Scored } from '../bench/score.ts';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import type { Detector } from '../../shared/deid/find/detector.ts';
import { type Levels, LEVELS, taken, tagger } from '../../shared/deid/find/detectors/tagger.ts';
import { scan } from '../../shared/deid/find/scan.ts';
import { withoutWords } from '../../shared/deid/find/tagger/against.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { type Examples, openTexts } from './examples.ts';
import { learn } from './learn.ts';

const TURNS = 5;
const KINDS = ['said', 'queries', 'court', 'long', 'cases', 'authored', 'fresh', 'own', 'third'] as const;

/** @param told also tells each miss and each false flag of the kind named */
export function judge(
  tree: string,
  examples: Examples,
  tried: readonly Levels[] = around(LEVELS),
  told = '',
): void {
  const rules = CATALOGUE.filter(({ name }) => name !== tagger.name);
  const context = plainContext(lists());
  const texts = openTexts(tree);
  const turns = new Map(
    [...texts].sort((a, b) => (kindOf(a) < kindOf(b) ? -1 : 1)).map(({ id }, i) => [id, i % TURNS]),
  );
  const models = Array.from({ length: TURNS }, (_, out) =>
    learn(examples, (group) => turns.get(examples.groups[group] ?? '') !== out),
  );
  const scored = (golds: readonly Gold[], levels?: Levels): Scored =>
    score(
      golds,
      golds.map((gold) => {
        const weights = models[turns.get(gold.id) ?? 0];
        if (levels === undefined || weights === undefined) return { spans: scan(gold.text, rules, context) };
        const more: Detector = {
          ...tagger,
          find: (reading) => taken(reading, lists(), levels, weights, 1),
          against: (reading, proposed) => withoutWords(reading, proposed, lists(), weights, 1),
        };
        return { spans: scan(gold.text, [...rules, more], context) };
      }),
    );
  for (const kind of KINDS) {
    const golds = texts.filter((gold) => kindOf(gold) === kind || gold.id.startsWith(`${kind}-`));
    print(line(`${kind}, rules`, scored(golds)));
    for (const levels of tried) {
      const one = scored(golds, levels);
      print(line(`${kind}, ${levels.casual} / ${levels.sloppy} / ${levels.careful}`, one));
      if (told !== kind) continue;
      for (const { type, id, words, around: place } of [...one.missed, ...one.falseFlags])
        print(`  ${type}  ${id}  ${words}  | ${place}`);
    }
  }
}

function around({ casual, sloppy, careful }: Levels): Levels[] {
  return [-1, 0, 1].map((more) => ({
    casual: casual + more,
    sloppy: sloppy + more,
    careful: careful + more,
  }));
}

function kindOf({ id }: Gold): string {
  if (id.startsWith('case')) return 'cases';
  if (id.startsWith('journal')) return 'authored';
  if (/dictation|phone/.test(id)) return 'said';
  if (/queries/.test(id)) return 'queries';
  return /tribunal|inquest|fitness|removal/.test(id) ? 'court' : 'long';
}

function line(name: string, { figures }: Scored): string {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
  return (
    `${name.padEnd(22)} full cover ${percent(figures.fullCover)}  leak-free ${percent(figures.leakFree)}` +
    `  false per 100 ${figures.falsePer100.toFixed(2)}  identifiers ${figures.identifiers}`
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
