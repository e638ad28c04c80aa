/**
 * A process of its own for one measurement: how long the word lists take from nothing to the first look-up, and what
 * they hold of memory (the heap and the tables beside it). Prints one line of JSON.
 */

export {};

globalThis.gc?.();
const before = held();
const used = process.cpuUsage();
const started = performance.now();
const { lists } = await import('../../shared/deid/lists/lists.ts');
const known = lists().look('handkerchief');
const ms = performance.now() - started;
const { user, system } = process.cpuUsage(used);
globalThis.gc?.();
process.stdout.write(
  JSON.stringify({ ms, cpu: (user + system) / 1000, mb: (held() - before) / 1_000_000, known }),
);

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
