/**
 * Google's csp_evaluator over every policy we send, held to a baseline that says why each remark stands. A new remark
 * fails, and so does a reason whose remark is gone.
 */

import { readFileSync } from 'node:fs';
import { CspEvaluator } from 'csp_evaluator';
import { Version } from 'csp_evaluator/dist/csp.js';
import { Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { PAPER_POLICY, policyFor } from '../../shared/host/policy.ts';

const POLICIES = {
  page: policyFor('/index.html', 'bm9uY2UgZm9yIGEgdGVzdA'),
  worker: policyFor('/assets/keeper.worker.js', ''),
  'key derivation worker': policyFor('/assets/kdf.worker.js', ''),
  paper: PAPER_POLICY,
};

interface Remark {
  readonly policy: string;
  readonly remark: string;
  readonly why: string;
}

const { policies: baseline } = JSON.parse(
  readFileSync(new URL('checkers-baseline.json', import.meta.url), 'utf8'),
) as { policies: readonly Remark[] };

test.each(Object.entries(POLICIES))('%s', (name, policy) => {
  const expected = baseline.filter((one) => one.policy === name).map(({ remark }) => remark);
  expect(remarksOn(policy)).toEqual(expected.sort());
});

test('every remark that stands has its reason', () => {
  for (const { policy, why } of baseline) {
    expect(Object.keys(POLICIES)).toContain(policy);
    expect(why.length).toBeGreaterThan(20);
  }
});

test('a policy with a hole is remarked on', () => {
  const page = POLICIES.page.replace("script-src 'self'", "script-src 'self' 'unsafe-inline' 'unsafe-eval'");
  expect(remarksOn(page)).toEqual(
    expect.arrayContaining([
      'HIGH SCRIPT_UNSAFE_INLINE script-src',
      'MEDIUM_MAYBE SCRIPT_UNSAFE_EVAL script-src',
    ]),
  );
});

/** "SEVERITY TYPE directive value", sorted; what it has no complaint about is left out. */
function remarksOn(policy: string): string[] {
  return new CspEvaluator(new CspParser(policy).csp, Version.CSP3)
    .evaluate()
    .filter(({ severity }) => severity !== Severity.NONE)
    .map(({ severity, type, directive }) => `${Severity[severity]} ${Type[type]} ${directive}`)
    .sort();
}
