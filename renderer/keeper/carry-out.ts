/**
 * Carries out what unlocking planned, in order, each answer compared with what was meant. Until all of it is on the
 * disk the vault seals nothing; a step that fails ends it, and the next unlock finds the same or less to do.
 */

import { equal } from '../../shared/base/bytes.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { LogProblem, LogWriting } from '../../shared/vault/log-port.ts';
import type { Step } from '../../shared/vault/mend.ts';
import type { LogClient } from './log-client.ts';

/** @param empty there is no file at all: header and generation are then made in one step or not at all. */
export async function carryOut(
  log: LogClient,
  steps: readonly Step[],
  empty: boolean,
): Promise<Result<null, 'no-room' | 'read-failed'>> {
  const header = steps.find((step) => step.do === 'header');
  const generation = steps.find((step) => step.do === 'generation');
  if (empty && header && generation) {
    const { file } = generation;
    const made = await log.write({
      ask: 'create',
      header: header.header,
      generation: generation.generation,
      file,
    });
    return made.ok ? done(null) : failed(whyNot(made.problem));
  }
  for (const step of steps) {
    const written = await log.write(questionFor(step));
    if (!written.ok) return failed(whyNot(written.problem));
    if ('expect' in step) {
      const { length, sum } = written.value;
      if (length !== step.expect.length || !equal(sum, step.expect.sum)) return failed('read-failed');
    }
  }
  return done(null);
}

function whyNot(problem: LogProblem): 'no-room' | 'read-failed' {
  return problem === 'disk-full' ? 'no-room' : 'read-failed';
}

function questionFor(step: Step): LogWriting {
  switch (step.do) {
    case 'header':
      return { ask: 'header', header: step.header };
    case 'cut':
      return { ask: 'cut', generation: step.generation, length: step.length };
    case 'append':
      return { ask: 'append', generation: step.generation, at: step.at, bytes: step.bytes };
    case 'generation':
      return { ask: 'generation', generation: step.generation, file: step.file };
  }
}
