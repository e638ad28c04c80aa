/** The figures of a score, from what was counted. All are shares of one, or per words (runs without white space). */

export interface TypeFigures {
  readonly n: number;
  readonly wordRecall: number;
  readonly touched: number;
  readonly fullCover: number;
}

export interface Figures {
  readonly texts: number;
  readonly textsWithIdentifiers: number;
  readonly words: number;
  readonly identifiers: number;
  readonly wordRecall: number;
  readonly wordPrecision: number;
  /** Identifiers touched at all, and those fully covered. */
  readonly touched: number;
  readonly fullCover: number;
  readonly precision: number;
  readonly leakFree: number;
  readonly flagsPer100: number;
  readonly falsePer100: number;
  readonly msPer1000: number | null;
  /** Of the specifics, those touched by a finding of any type; null where none are marked. */
  readonly specifics: number | null;
  readonly byType: Readonly<Record<string, TypeFigures>>;
}

export function figuresOf(sum: Sum): Figures {
  const types = [...sum.types.values()];
  const total = (of: (type: TypeSum) => number): number => types.reduce((so, type) => so + of(type), 0);
  const n = total((type) => type.n);
  return {
    texts: sum.texts,
    textsWithIdentifiers: sum.withIdentifiers,
    words: sum.words,
    identifiers: n,
    wordRecall: share(sum.mustHit, sum.must, 0),
    wordPrecision: share(sum.flaggedRightly, sum.flagged, 0),
    touched: share(
      total((type) => type.touched),
      n,
      0,
    ),
    fullCover: share(
      total((type) => type.full),
      n,
      0,
    ),
    precision: share(sum.rightFlags, sum.rightFlags + sum.falseFlags, 0),
    leakFree: share(sum.leakFree, sum.withIdentifiers, 1),
    flagsPer100: (100 * sum.flags) / sum.words,
    falsePer100: (100 * sum.falseFlags) / sum.words,
    msPer1000: sum.timed > 0 ? (1000 * sum.ms) / sum.timed : null,
    specifics: sum.specifics > 0 ? sum.specificsTouched / sum.specifics : null,
    byType: Object.fromEntries(
      [...sum.types].map(([name, type]) => [
        name,
        {
          n: type.n,
          wordRecall: type.wordsHit / type.words,
          touched: type.touched / type.n,
          fullCover: type.full / type.n,
        },
      ]),
    ),
  };
}

function share(part: number, whole: number, ofNone: number): number {
  return whole > 0 ? part / whole : ofNone;
}

export interface TypeSum {
  words: number;
  wordsHit: number;
  n: number;
  touched: number;
  full: number;
}

export type Sum = ReturnType<typeof newSum>;

export function newSum() {
  return {
    texts: 0,
    withIdentifiers: 0,
    leakFree: 0,
    words: 0,
    ms: 0,
    timed: 0,
    must: 0,
    mustHit: 0,
    flagged: 0,
    flaggedRightly: 0,
    flags: 0,
    rightFlags: 0,
    falseFlags: 0,
    specifics: 0,
    specificsTouched: 0,
    types: new Map<string, TypeSum>(),
  };
}
