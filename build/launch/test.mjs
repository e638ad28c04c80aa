/**
 * `npm test`: type check, lint, unit and property tests, then the end-to-end specs in real Electron (as an ordinary
 * user, Chromium's sandbox on) and in Chromium, the short proofs, then the packages. Installs what it needs where it may. Ends with
 * `N passed, N failed`, everything counted: each type project and each lint as one.
 */

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { DIST, TREE } from './places.mjs';
import { pass } from './run.mjs';
import { during, say, tell } from './say.mjs';
import { ENTRY, startProofs } from './prove.mjs';
import { setStage } from './stage.mjs';

const bin = (name) => path.join(TREE, 'node_modules', name);
const tally = { passed: 0, failed: 0 };

/** All of it, or what is named: `npm test -- units specs`; and of the specs those named: `npm test -- specs house`. */
const PARTS = { types, lint, units, specs, proofs, packages };
const asked = process.argv.slice(2);

await tell(async () => {
  const named = asked.filter((name) => Object.hasOwn(PARTS, name));
  for (const name of named.length > 0 ? named : Object.keys(PARTS)) await PARTS[name]();
}).finally(() => {
  if (process.exitCode && tally.failed === 0) tally.failed = 1;
  if (tally.failed > 0) process.exitCode = 1;
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
});

async function types() {
  for (const project of ['shared', 'main', 'renderer', 'tests'])
    await check(`types: ${project}`, bin('typescript/bin/tsc'), ['-p', project]);
}

async function lint() {
  await check('lint', bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0']);
  await check('format', bin('prettier/bin/prettier.cjs'), ['--check', '.', '--log-level', 'warn']);
}

async function check(name, script, args) {
  count(name, (await pass(process.execPath, [script, ...args], { cwd: TREE })) === 0);
}

function count(name, passed) {
  if (passed) tally.passed++;
  else tally.failed++;
  say(`${passed ? 'ok' : 'FAILED'}  ${name}`);
}

async function units() {
  const report = path.join(DIST, 'units.json');
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await pass(process.execPath, [bin('vitest/vitest.mjs'), ...args], {
    cwd: TREE,
    env: { ...process.env, NODE_ENV: 'test' },
  });
  const result = JSON.parse(readFileSync(report, 'utf8'));
  tally.passed += result.numPassedTests;
  tally.failed += result.numTotalTests - result.numPassedTests;
  // A file that does not even load counts no test: the runner's own word decides.
  if (code !== 0 && result.numTotalTests === result.numPassedTests) tally.failed++;
}

/** The short form of each proof that drives the real app. One that cannot run here is neither passed nor failed. */
async function proofs() {
  const stage = await setStage(ENTRY);
  try {
    const child = await startProofs(stage, ['--short']);
    let ran = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      ran++;
      const outcome = /^(ok|FAILED) {2}(.*)/.exec(line);
      if (outcome) count(`proof: ${outcome[2]}`, outcome[1] === 'ok');
      else say(line);
    }
    if (ran === 0) count('proofs: they ran at all', false);
  } finally {
    stage.end();
  }
}

/** Node's own test runner, in the stage; its TAP lines are counted and the failing ones repeated. */
async function specs() {
  const all = readdirSync(path.join(TREE, 'tests/e2e')).filter((name) => name.endsWith('.spec.ts'));
  const some = all.filter((name) => asked.includes(name.replace('.spec.ts', '')));
  const names = some.length > 0 ? some : all;
  const stage = await setStage(
    Object.fromEntries(names.map((name) => [name.slice(0, -3), `tests/e2e/${name}`])),
  );
  try {
    await play(
      stage,
      names.map((name) => `specs/${name.slice(0, -3)}.mjs`),
    );
  } finally {
    stage.end();
  }
}

/** The packages of this system, made here from the local Electron, looked into and driven. */
async function packages() {
  if (process.platform !== 'linux') return say('Packages are made and tried here on Linux only.');
  const stage = await setStage({ packed: 'tests/packaging/packed.spec.ts' });
  try {
    const { packForTests } = await import('../packaging/for-tests.mjs');
    await during('Packing, to try the packages', () =>
      packForTests(path.join(stage.folder, 'packages'), stage.electron),
    );
    await play(stage, ['specs/packed.mjs']);
  } finally {
    stage.end();
  }
}

async function play(stage, files) {
  const child = stage.start(['--test', '--test-reporter=tap', '--test-concurrency=1', ...files]);
  let ran = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const test = /^ {4}(?<not>not )?ok \d+ - (?<name>.*)/.exec(line);
    if (test?.groups) {
      ran++;
      count(`end to end: ${test.groups.name}`, !test.groups.not);
    } else if (!/^ *(duration_ms|type|\.\.\.|---|#)/.test(line)) say(`      ${line}`);
  }
  const code = await new Promise((resolve) =>
    child.exitCode === null ? child.once('close', resolve) : resolve(child.exitCode),
  );
  if (code !== 0 && tally.failed === 0) count('end to end: the specs ran to their end', false);
  if (ran === 0) count('end to end: there are specs', false);
}
