/**
 * Answers every question of log-port.ts over a Disk, one at a time, in order. Guarantees: what was acknowledged
 * survives whatever fails afterwards; every outcome is a Result; nothing throws across the port. Never has a key.
 * Refuses: a message of another shape, a name that is not one of the journal's files.
 */

import { fits } from '../base/shapes.ts';
import { done, failed, type Result } from '../base/result.ts';
import type { Disk, DiskProblem, FileFound } from './disk.ts';
import type { Folders } from './folders.ts';
import { appender } from './log-append.ts';
import { ANEW, answerAround } from './log-around.ts';
import { create, finishCreation } from './log-create.ts';
import { draftPiece, prune, publish } from './log-draft.ts';
import { heldSaves } from './log-held.ts';
import {
  asLogProblem,
  generationName,
  hasTrace,
  HEADER,
  HEADER_BAK,
  isDraft,
  isJournalFile,
  replace,
  TEMPORARY,
} from './log-files.ts';
import { logAsk, type LogAnswer, type LogProblem, type LogQuestion, type LogReply } from './log-port.ts';
import { finishTurn, FRESH, GROWING } from './log-turn.ts';
import { OUTSIDE, type Outside } from './outside.ts';

export interface LogStore {
  /** @param message whatever came over the port, meant to be a LogAsk. */
  answer(message: unknown): Promise<LogReply>;
  /** Once all that was asked so far is answered. */
  settled(): Promise<void>;
  /** The sealed bytes of saves that failed, in order, after one more try; null where everything is on the disk. */
  unsaved(): Promise<Uint8Array | null>;
}

/** What lies around the journal's folder; questions about what is not given are refused. */
export interface Around {
  readonly outside?: Outside;
  readonly folders?: Folders;
}

type Answered = Promise<Result<LogAnswer, LogProblem>>;

/** @param hash H of docs/format.md: the first 32 bytes of SHA-512. */
export function openLogStore(
  disk: Disk,
  hash: (bytes: Uint8Array) => Uint8Array,
  { outside = NOTHING_OUTSIDE, folders }: Around = {},
): LogStore {
  const writer = appender(disk, hash);
  /** Tried again at the next look: the keeper that made them may be gone by then. */
  const held = heldSaves(disk, writer);
  let last: Promise<unknown> = Promise.resolve();

  return {
    answer: (message) => inTurn(async () => ({ number: numberOf(message), result: await answerTo(message) })),
    async settled() {
      await last;
    },
    unsaved: () =>
      inTurn(async () => {
        await held.retry();
        return held.bytes();
      }),
  };

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const next = last.then(act);
    last = next;
    return next;
  }

  async function answerTo(message: unknown): Answered {
    if (!fits(logAsk, message)) return failed('bad-question');
    try {
      return await on(message.question);
    } catch {
      const isReading = ['look', 'list', 'read', 'outside', 'beside'].includes(message.question.ask);
      return failed(isReading ? 'read-failed' : 'write-failed');
    }
  }

  async function on(question: LogQuestion): Answered {
    switch (question.ask) {
      case 'look':
        return look();
      case 'list': {
        const found = await disk.list();
        if (!found.ok) return failed(asLogProblem(found.problem, 'read-failed'));
        return done({ to: 'list', files: found.value.map(counted) });
      }
      case 'read':
        return read(question.name, question.from, question.length);
      case 'create': {
        const finished = await finishCreation(disk);
        if (!finished.ok) return failed(asLogProblem(finished.problem, 'write-failed'));
        const name = generationName(question.generation);
        return written(await create(disk, question.header, name, question.file), question.file);
      }
      case 'append':
        return held.append(question);
      case 'cut':
        return writer.cut(generationName(question.generation), question.length);
      case 'header':
        return writeHeader(question.header);
      case 'generation':
        return writeGeneration(generationName(question.generation), question.file);
      case 'draft': {
        const there = await journalIsThere();
        const draft = generationName(question.generation) + TEMPORARY;
        return there.ok ? draftPiece(disk, hash, draft, question.at, question.bytes) : there;
      }
      case 'publish': {
        const published = await publish(disk, hash, generationName(question.generation), question.length);
        if (published.ok) held.carriedOver();
        return published;
      }
      case 'prune':
        return prune(disk, hash, question.generations);
      case 'outside': {
        const size = await outside.size();
        if (!size.ok) return failed(asLogProblem(size.problem, 'read-failed'));
        return done({ to: 'outside', size: size.value });
      }
      default:
        return folders === undefined
          ? failed('bad-question')
          : answerAround(question, { folders, disk, hash, held, writer });
    }
  }

  async function look(): Answered {
    const turned = folders === undefined ? done(null) : await finishTurn(folders);
    if (!turned.ok) return failed(asLogProblem(turned.problem, 'read-failed'));
    await held.retry();
    await held.count();
    const finished = await finishCreation(disk);
    if (!finished.ok) return failed(asLogProblem(finished.problem, 'read-failed'));
    const found = await disk.list();
    if (!found.ok) return failed(asLogProblem(found.problem, 'read-failed'));
    const names = found.value.map(({ name }) => name);
    const stale = (name: string) =>
      name.endsWith(TEMPORARY) && names.includes(name.slice(0, -TEMPORARY.length));
    for (const name of names.filter(stale)) await disk.remove(name);
    const header = await wholeHeader(names, HEADER);
    const headerBak = await wholeHeader(names, HEADER_BAK);
    if (!header.ok) return header;
    if (!headerBak.ok) return headerBak;
    const files = found.value.filter(({ name }) => !stale(name)).map(counted);
    const waiting = held.waiting();
    return done({ to: 'look', files, header: header.value, headerBak: headerBak.value, waiting });
  }

  function counted({ name, size }: FileFound): FileFound {
    return { name, size: held.size(name, size) };
  }

  /** Also what is too short or too long, as it lies there: the keeper tells damage from absence. */
  async function wholeHeader(
    names: readonly string[],
    name: string,
  ): Promise<Result<Uint8Array | null, LogProblem>> {
    if (!names.includes(name)) return done(null);
    const bytes = await disk.read(name, 0, 4096);
    return bytes.ok ? bytes : failed(asLogProblem(bytes.problem, 'read-failed'));
  }

  async function read(name: string, from: number, length: number): Answered {
    const isOurs = name === OUTSIDE || name === ANEW || isJournalFile(name) || isDraft(name);
    if (!isOurs) return failed('bad-question');
    const bytes = await bytesOf(name, from, length);
    return bytes.ok
      ? done({ to: 'read', bytes: bytes.value })
      : failed(asLogProblem(bytes.problem, 'read-failed'));
  }

  async function bytesOf(name: string, from: number, length: number): ReturnType<Disk['read']> {
    if (name === OUTSIDE) return outside.read(from, length);
    if (name === ANEW) return folders?.folder(FRESH).read(GROWING, from, length) ?? failed('gone');
    return held.read(name, from, length);
  }

  /** The copy first: at every moment one of the two is whole. */
  async function writeHeader(header: Uint8Array): Answered {
    const there = await journalIsThere();
    if (!there.ok) return there;
    for (const name of [HEADER_BAK, HEADER]) {
      const outcome = await replace(disk, name, header);
      if (!outcome.ok) return failed(asLogProblem(outcome.problem, 'write-failed'));
    }
    return written(done(null), header);
  }

  async function writeGeneration(name: string, file: Uint8Array): Answered {
    const there = await journalIsThere();
    if (!there.ok) return there;
    const size = await disk.size(name);
    if (!size.ok) return failed(asLogProblem(size.problem, 'read-failed'));
    if (size.value !== null) return failed('exists');
    const outcome = await replace(disk, name, file);
    if (outcome.ok) held.carriedOver();
    else await disk.remove(name);
    return written(outcome, file);
  }

  /** A folder that vanished is not made anew with half a journal in it. */
  async function journalIsThere(): Promise<Result<null, LogProblem>> {
    const found = await disk.list();
    if (!found.ok) return failed(asLogProblem(found.problem, 'read-failed'));
    return hasTrace(found.value) ? done(null) : failed('gone');
  }

  /** These files were compared with `content` as read back before they got their names. */
  function written(
    outcome: Result<null, DiskProblem | 'exists'>,
    content: Uint8Array,
  ): Result<LogAnswer, LogProblem> {
    if (outcome.ok) return done({ to: 'written', length: content.length, sum: hash(content) });
    return failed(outcome.problem === 'exists' ? 'exists' : asLogProblem(outcome.problem, 'write-failed'));
  }
}

const NOTHING_OUTSIDE: Outside = {
  size: () => Promise.resolve(done(null)),
  read: () => Promise.resolve(failed('gone')),
};

/** For the reply to a message of another shape: its number where it has one. */
function numberOf(message: unknown): number {
  if (typeof message !== 'object' || message === null || !('number' in message)) return -1;
  return Number.isSafeInteger(message.number) ? (message.number as number) : -1;
}
