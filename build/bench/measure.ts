/** Measuring: a run repeated, and its figure printed as one line of JSON: the median, and what 19 of 20 runs stay under. */

export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  readonly unit: string;
  /** How many runs. */
  readonly n: number;
  /** The median of the processor time of a run, in ms: what is left of it when other programs take no turn. */
  readonly cpu?: number;
  /** What the median is meant to stay under, where something is. */
  readonly ceiling?: number;
}

interface Told {
  readonly name: string;
  readonly unit: string;
  readonly ceiling?: number;
}

export interface Took {
  readonly ms: number;
  readonly cpu: number;
}

/** The time of one run by the clock, and that of the processor; both in milliseconds. */
export async function timed(run: () => unknown): Promise<Took> {
  const used = process.cpuUsage();
  const started = performance.now();
  const answer = run();
  if (answer instanceof Promise) await answer;
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  return { ms, cpu: (user + system) / 1000 };
}

/** Runs `run` for each number below `n`, after `before` of them that do not count, and tells the times. */
export async function measure(
  told: Omit<Told, 'unit'>,
  n: number,
  run: (round: number) => unknown,
  before = 0,
): Promise<void> {
  const took: Took[] = [];
  for (let round = -before; round < n; round += 1) {
    const one = await timed(() => run(round));
    if (round >= 0) took.push(one);
  }
  tellTimes(told, took);
}

export function tellTimes(told: Omit<Told, 'unit'>, took: readonly Took[]): void {
  tell(
    { ...told, unit: 'ms' },
    took.map(({ ms }) => ms),
    took.map(({ cpu }) => cpu),
  );
}

export function tell(told: Told, samples: readonly number[], cpu: readonly number[] = []): void {
  const { name, unit, ceiling } = told;
  const figure: Figure = {
    name,
    median: rounded(quantile(samples, 0.5)),
    p95: rounded(quantile(samples, 0.95)),
    unit,
    n: samples.length,
    ...(cpu.length > 0 ? { cpu: rounded(quantile(cpu, 0.5)) } : {}),
    ...(ceiling === undefined ? {} : { ceiling }),
  };
  process.stdout.write(`${JSON.stringify(figure)}\n`);
  if (ceiling !== undefined && figure.median > ceiling)
    process.stderr.write(
      `Over its ceiling: ${name}, ${figure.median} ${unit} (processor: ${figure.cpu ?? '-'}), at most ${ceiling}\n`,
    );
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
