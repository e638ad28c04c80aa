/**
 * `npm run prove`, inside: lists the proofs, or runs one and prints its figure last. Run by build/launch/prove.mjs,
 * which sets the stage where one is needed. With `--short` all that are on the stage, one line each, for `npm test`.
 */

import { spawnSync } from 'node:child_process';
import { PROOFS } from './catalogue.ts';
import { NotHere, type Proof, type Shown } from './proof.ts';
import { stageFrom } from './stage.ts';

const LONGEST_LIST = 20;

const [tree = '.', ...args] = process.argv.slice(2);

// A network of its own has nothing up, not even the loop that the driver speaks through.
if (process.env['THIRD_CHAIR_APART'] === 'yes') spawnSync('ip', ['link', 'set', 'lo', 'up']);

if (args[0] === '--needs') write(PROOFS.find(({ name }) => name === args[1])?.on ?? 'unknown');
else if (args[0] === '--short') await runShort(args.slice(1));
else if (args[0] === undefined) list();
else await runOne(args[0], args);

// What a proof leaves behind (a watcher, a timer) does not keep it from ending.
process.exit();

function list(): void {
  for (const { name, figure, n } of PROOFS) write(`${name.padEnd(12)}${String(n).padStart(7)}  ${figure}`);
}

async function runOne(name: string, given: readonly string[]): Promise<void> {
  const proof = PROOFS.find((each) => each.name === name);
  if (!proof) {
    say(`There is no proof "${name}". "npm run prove" lists them.`);
    process.exitCode = 1;
    return;
  }
  const at = given.indexOf('--n');
  const n = at < 0 ? proof.n : Number(given[at + 1]);
  if (!Number.isSafeInteger(n) || n < 1) {
    say('--n is followed by how many, as a number from 1.');
    process.exitCode = 1;
    return;
  }
  say(`${name}: ${proof.figure}`);
  const outcome = await attempt(proof, n);
  if (typeof outcome === 'string') write(`${name}: not run here, so not passed: ${outcome}`);
  else {
    for (const line of outcome.short.slice(0, LONGEST_LIST)) say(`  ${line}`);
    write(`${name}: ${outcome.figure}: ${outcome.short.length === 0 ? 'passed' : 'FELL SHORT'}`);
    if (outcome.short.length > 0) process.exitCode = 1;
  }
  if (typeof outcome === 'string') process.exitCode = 1;
}

async function runShort(names: readonly string[]): Promise<void> {
  const chosen = PROOFS.filter(
    ({ on, name }) => on === 'stage' && (names.length === 0 || names.includes(name)),
  );
  for (const proof of chosen) {
    const outcome = await attempt(proof, proof.short);
    if (typeof outcome === 'string') write(`not run  ${proof.name}: ${outcome}`);
    else {
      for (const line of outcome.short.slice(0, LONGEST_LIST)) say(`      ${line}`);
      write(`${outcome.short.length === 0 ? 'ok' : 'FAILED'}  ${proof.name}: ${outcome.figure}`);
    }
  }
}

/** @returns why it cannot run here, or what it showed */
async function attempt(proof: Proof, n: number): Promise<Shown | string> {
  const started = Date.now();
  let told = started;
  const far = (done: number): void => {
    if (Date.now() - told < 10_000) return;
    told = Date.now();
    say(`  ${proof.name}: ${String(done)} of ${String(n)}, ${String(Math.round((told - started) / 1000))} s`);
  };
  try {
    return await proof.run({ n, tree, say, far, stage: () => stageFrom(process.env) });
  } catch (error) {
    if (error instanceof NotHere) return error.message;
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { figure: 'it did not reach its end', short: [what] };
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
