/** Marked texts as what the model learns from: the slots of each word, what it is, and how much it counts. */

import { readSet, type Gold } from '../bench/open-sets.ts';
import { wordsOf } from '../bench/what-counts.ts';
import { columnsOf } from '../../shared/deid/find/tagger/columns.ts';
import { featuresOf, MOST } from '../../shared/deid/find/tagger/features.ts';
import { read } from '../../shared/deid/find/reading.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { type Chance, chance, seedOf } from './chance.ts';
import { invented } from './invent.ts';
import { disturbed, lowered, mistyped, renamed, unpunctuated } from './rewrite.ts';

export interface Examples {
  readonly count: number;
  /** The slots of all, one after the other; those of example i from starts[i] on. */
  readonly slots: Uint16Array;
  readonly starts: Uint32Array;
  /** 0 nothing, 1 a person's name, 2 a place or house. */
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  /** Which text each comes from: an index into `groups`; texts made over stay with what they were made from. */
  readonly group: Uint16Array;
  readonly groups: readonly string[];
}

/** The texts that may be learned from and judged by leaving them out in turn. */
export function openTexts(tree: string): Gold[] {
  return (['cases', 'own', 'fresh', 'third', 'authored'] as const).flatMap((set) => readSet(tree, set));
}

const INVENTED = 4200;

export function examplesOf(tree: string): Examples {
  const making = new Making();
  for (const gold of openTexts(tree))
    for (const variant of variants(gold, chance(seedOf(gold.id)), gold.id.startsWith('case') ? 2 : 4))
      making.add(gold.id, variant, 1);
  readSet(tree, 'presidio-synth').forEach((gold, at) => {
    if (at % 3 === 0) making.add('', gold, 0.5);
    if (at % 3 === 1) making.add('', unpunctuated(lowered(renamed(gold, chance(at))), chance(at)), 0.5);
  });
  for (let at = 0; at < INVENTED; at += 1) making.add('', invented(`made-${at}`, chance(at + 7777)), 0.5);
  return making.made();
}

/** The text itself, and as often as said with others in it, in small letters, without marks or in a hurry. */
function variants(gold: Gold, by: Chance, often: number): Gold[] {
  const made = [gold, disturbed(lowered(gold), by, 0.1)];
  for (let round = 0; round < often; round += 1) {
    const other = disturbed(renamed(gold, by), by, 0.1);
    made.push(round === 0 ? other : hurried(lowered(other), by));
  }
  return made;
}

function hurried(gold: Gold, by: Chance): Gold {
  const bare = by.is(0.7) ? unpunctuated(gold, by) : gold;
  return by.is(0.4) ? mistyped(bare, by) : bare;
}

class Making {
  readonly #slots: number[] = [];
  readonly #starts: number[] = [0];
  readonly #labels: number[] = [];
  readonly #weights: number[] = [];
  readonly #group: number[] = [];
  readonly #groups = new Map<string, number>();

  add(group: string, gold: Gold, weight: number): void {
    const at = this.#groups.get(group) ?? this.#groups.size;
    this.#groups.set(group, at);
    const reading = read(gold.text, lists());
    const columns = columnsOf(reading, lists());
    const labels = labelsOf(gold, reading.tokens);
    const features = new Int32Array(MOST);
    const by = chance(seedOf(gold.text.slice(0, 200)));
    let before = 0;
    reading.tokens.forEach((token, i) => {
      const label = labels[i] ?? 0;
      const tag = by.is(0.8) ? before : 0;
      before = columns.candidate[i] === 1 && label > 0 ? label : 0;
      if (columns.candidate[i] !== 1 || label < 0) return;
      const count = featuresOf(columns, i, tag, features);
      for (let n = 0; n < count; n += 1) this.#slots.push(features[n] ?? 0);
      this.#starts.push(this.#slots.length);
      this.#labels.push(label);
      const capital = !token.opens && token.caps !== 'lower';
      this.#weights.push(capital ? weight * 0.4 : weight);
      this.#group.push(at);
    });
  }

  made(): Examples {
    return {
      count: this.#labels.length,
      slots: Uint16Array.from(this.#slots),
      starts: Uint32Array.from(this.#starts),
      labels: Uint8Array.from(this.#labels),
      weights: Float32Array.from(this.#weights),
      group: Uint16Array.from(this.#group),
      groups: [...this.#groups.keys()],
    };
  }
}

/** -1: neither learned as a name nor as none (dates and numbers, specifics, titles inside a name). */
function labelsOf(
  gold: Gold,
  tokens: readonly { readonly start: number; readonly end: number }[],
): Int8Array {
  const labels = new Int8Array(tokens.length);
  const spans = [...gold.spans].sort((a, b) => a.start - b.start);
  const words = wordsOf(gold);
  let s = 0;
  let w = 0;
  tokens.forEach(({ start, end }, i) => {
    while ((spans[s]?.end ?? Infinity) <= start) s += 1;
    while ((words[w]?.end ?? Infinity) <= start) w += 1;
    const span = spans[s];
    if (span === undefined || span.start >= end) return;
    if (!span.mustFind || words[w]?.spared === true) labels[i] = -1;
    else if (span.type === 'NAME') labels[i] = 1;
    else if (span.type === 'LOCATION' || span.type === 'ORG') labels[i] = 2;
    else labels[i] = -1;
  });
  return labels;
}
