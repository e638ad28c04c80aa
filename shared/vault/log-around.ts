/**
 * The questions of log-port.ts about what lies around the journal's folder: another journal in its place, former ones,
 * one set aside. Guarantees: none of it begins while saves of this journal wait for the disk.
 */

import { done, failed, type Result } from '../base/result.ts';
import type { Disk, DiskProblem } from './disk.ts';
import type { Folders } from './folders.ts';
import type { Appender } from './log-append.ts';
import { draftPiece } from './log-draft.ts';
import { asLogProblem, KEEPSAKE } from './log-files.ts';
import type { Held } from './log-held.ts';
import type { LogAnswer, LogProblem, LogQuestion } from './log-port.ts';
import { dropFormer, formers, FRESH, GROWING, setAside, turn } from './log-turn.ts';

/** The name of the new journal's generation in a question to read. */
export const ANEW = 'anew';

export interface Standing {
  readonly folders: Folders;
  readonly disk: Disk;
  readonly hash: (bytes: Uint8Array) => Uint8Array;
  readonly held: Held;
  readonly writer: Appender;
}

type Around = Extract<LogQuestion, { ask: 'beside' | 'anew' | 'turn' | 'drop' | 'keepsake' | 'aside' }>;

export async function answerAround(
  question: Around,
  { folders, disk, hash, held, writer }: Standing,
): Promise<Result<LogAnswer, LogProblem>> {
  switch (question.ask) {
    case 'beside': {
      const found = await formers(folders);
      if (!found.ok) return failed(asLogProblem(found.problem, 'read-failed'));
      return done({ to: 'beside', formers: found.value });
    }
    case 'anew': {
      const cleared = question.at === 0 ? await folders.remove(FRESH) : done(null);
      if (!cleared.ok) return failed(asLogProblem(cleared.problem, 'write-failed'));
      return draftPiece(folders.folder(FRESH), hash, GROWING, question.at, question.bytes);
    }
    case 'keepsake':
      return draftPiece(disk, hash, KEEPSAKE, question.at, question.bytes);
    case 'drop':
      return written(await dropFormer(folders, question.former), 0);
    case 'turn':
      return inPeace(() => turn(folders, question), question.length);
    case 'aside':
      return inPeace(() => setAside(folders), 0);
  }

  async function inPeace(
    act: () => Promise<Result<null, DiskProblem>>,
    length: number,
  ): Promise<Result<LogAnswer, LogProblem>> {
    if (!(await held.settle())) return failed('write-failed');
    const outcome = await act();
    if (outcome.ok) writer.forget();
    return written(outcome, length);
  }

  function written(outcome: Result<null, DiskProblem>, length: number): Result<LogAnswer, LogProblem> {
    if (!outcome.ok) return failed(asLogProblem(outcome.problem, 'write-failed'));
    return done({ to: 'written', length, sum: hash(new Uint8Array()) });
  }
}
