/** Measuring: a run repeated, and its figure printed as one line of JSON: the median, and what 19 of 20 runs stay under. */

export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  readonly unit: string;
  /** How many runs. */
  readonly n: number;
  /** What the median is meant to stay under, where something is. */
  readonly ceiling?: number;
}

interface Told {
  readonly name: string;
  readonly unit: string;
  readonly ceiling?: number;
}

/** The time of one run, in milliseconds. */
export async function timed(run: () => unknown): Promise<number> {
  const started = performance.now();
  const answer = run();
  if (answer instanceof Promise) await answer;
  return performance.now() - started;
}

/** Runs `run` for each number below `n`, after `before` of them that do not count, and tells the times. */
export async function measure(
  told: Omit<Told, 'unit'>,
  n: number,
  run: (round: number) => unknown,
  before = 0,
): Promise<void> {
  const samples: number[] = [];
  for (let round = -before; round < n; round += 1) {
    const ms = await timed(() => run(round));
    if (round >= 0) samples.push(ms);
  }
  tell({ ...told, unit: 'ms' }, samples);
}

export function tell(told: Told, samples: readonly number[]): void {
  const { name, unit, ceiling } = told;
  const figure: Figure = {
    name,
    median: rounded(quantile(samples, 0.5)),
    p95: rounded(quantile(samples, 0.95)),
    unit,
    n: samples.length,
    ...(ceiling === undefined ? {} : { ceiling }),
  };
  process.stdout.write(`${JSON.stringify(figure)}\n`);
  if (ceiling !== undefined && figure.median > ceiling)
    process.stderr.write(`Over its ceiling: ${name}, ${figure.median} ${unit}, at most ${ceiling}\n`);
}

/** The smallest sample that at least this share of all is not above. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Three digits that count. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
