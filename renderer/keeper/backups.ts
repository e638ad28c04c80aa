/**
 * Copies outside: looked at, opened, checked, brought in, put in place of the journal that is here. Guarantees: what is
 * outside is only read; every box of it is opened before anything is done with it, and again while it is done; nothing
 * of the journal that is here changes until then.
 */

import { equal } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import { readRecord } from '../../shared/journal/record.ts';
import type { MergeCounts, Safekeeping } from '../../shared/keeper/safekeeping.ts';
import { type Content, valueOf } from '../../shared/vault/box.ts';
import type { Live } from '../../shared/vault/generation.ts';
import { type Header, PASSPHRASE, RECOVERY, type Which } from '../../shared/vault/header.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { readRecoveryCode } from '../../shared/vault/recovery-code.ts';
import type { CopyRead } from '../../shared/vault/read-copy.ts';
import type { JournalKey, Secret } from '../../shared/vault/secrets.ts';
import { keyFor, spent, type KeeperRoom } from './keeper-room.ts';
import { mergedInto, type Merging } from './merging.ts';
import { carriedRecord } from './new-key.ts';
import { frontOutside, isGenuine, readerWith, readOutside, type OutsideFront } from './outside-file.ts';
import { type NewJournal, replaceJournal } from './replace-journal.ts';
import { bringUnsaved, sizeOfUnsaved } from './unsaved.ts';

type Copies = Pick<
  Safekeeping,
  | 'checkBackup'
  | 'lookAtBackup'
  | 'openBackup'
  | 'closeBackup'
  | 'mergeBackup'
  | 'bringUnsaved'
  | 'restoreBackup'
>;

interface Open extends OutsideFront {
  /** @secret overwritten when it is closed. */
  readonly key: JournalKey;
  readonly read: CopyRead;
}

export function copiesOutside(room: KeeperRoom): Copies {
  const { log } = room;
  let open: Open | null = null;
  /** Counts the files that were opened and closed: one that is still being opened by then stops. */
  let turn = 0;

  function close(): void {
    turn += 1;
    open?.key.fill(0);
    open = null;
  }

  const isOwn = ({ journal }: Header): boolean => {
    const here = room.journal();
    return here !== null && equal(here.vault.journal, journal);
  };

  return {
    async lookAtBackup() {
      const unsaved = await sizeOfUnsaved(log);
      if (unsaved !== null) return { is: 'unsaved', bytes: unsaved };
      const front = await frontOutside(log);
      if (!front.ok) return { is: 'refused', problem: front.problem };
      return { is: 'backup', bytes: front.value.size, own: isOwn(front.value.header) };
    },

    async openBackup(secret, progress) {
      close();
      const mine = turn;
      const isStopped = (): boolean => turn !== mine;
      const front = await frontOutside(log);
      if (!front.ok) return front;
      const { header, size } = front.value;
      const key = await keyOf(header, secret);
      if (!key.ok) return key;
      const opened = await openedWith(key.value);
      if (!opened.ok) key.value.fill(0);
      return opened;

      async function openedWith(key: JournalKey): ReturnType<Safekeeping['openBackup']> {
        if (!isGenuine(header, key)) return failed('damaged-header');
        const journal = room.journal();
        const merging = journal && (await mergedInto(journal, [], null));
        let cases = 0;
        const take = async (record: Content, at: number): Promise<void> => {
          progress(at, size);
          const value = readRecord(valueOf(record));
          if (value.ok && value.value.kind === 'case') cases += 1;
          await merging?.take(record);
        };
        const read = await readOutside(log, size, readerWith(key), take, isStopped);
        if (!read.ok) return read;
        if (isStopped()) return failed('read-failed');
        progress(size, size);
        open = { header, size, key, read: read.value };
        return done({ cases, at: read.value.at, own: isOwn(header), merge: merging?.counts() ?? null });
      }
    },

    closeBackup() {
      close();
      return Promise.resolve();
    },

    async checkBackup(now, progress) {
      const journal = room.journal();
      if (journal === null) return failed('read-failed');
      const front = await frontOutside(log);
      if (!front.ok) return front;
      const { header, size } = front.value;
      if (!isOwn(header)) return failed('not-a-backup');
      const here = new Map<Id, { readonly rev: number; readonly json: string }>();
      for await (const { id, rev, value } of journal.everyRecord())
        here.set(id, { rev, json: JSON.stringify(value) });
      const seen = { cases: 0, differs: false };
      const read = await readOutside(
        log,
        size,
        (from) => journal.vault.reader(from),
        (record, at) => {
          progress(at, size);
          const value = valueOf(record);
          const ours = here.get(record.id);
          const isLater = ours !== undefined && ours.rev > record.rev;
          const isSame = ours?.rev === record.rev && ours.json === JSON.stringify(value);
          seen.differs ||= ours !== undefined && !isLater && !isSame;
          const known = readRecord(value);
          if (known.ok && known.value.kind === 'case') seen.cases += 1;
        },
      );
      if (!read.ok) return read;
      if (seen.differs) return failed('not-whole');
      progress(size, size);
      const noted = await journal.saveSettings({ ...journal.settings(), lastBackup: now });
      return noted.ok ? done({ cases: seen.cases }) : failed('read-failed');
    },

    async mergeBackup(bring, now, progress) {
      const journal = room.journal();
      if (journal === null) return failed('locked');
      if (open === null) return failed('write-failed');
      const { size, key } = open;
      const merging: Merging = await mergedInto(journal, bring, now);
      const read = await readOutside(log, size, readerWith(key), async (record, at) => {
        progress(at, size);
        await merging.take(record);
      });
      const problem = merging.problem();
      if (problem !== null) return failed(problem);
      if (!read.ok) return failed('write-failed');
      progress(size, size);
      const counts: MergeCounts = merging.counts();
      return done(counts);
    },

    async bringUnsaved(now) {
      const journal = room.journal();
      return journal === null ? failed('locked') : bringUnsaved(log, journal, now);
    },

    async restoreBackup(now, progress) {
      if (open === null) return failed('write-failed');
      const { header, key, read, size } = open;
      const lying = await log.generations();
      if (!lying.ok) return failed('write-failed');
      const newest = lying.value[0]?.generation ?? 0;
      const restored = await untilItChanged({
        key: key.slice() as JournalKey,
        header,
        generation: Math.max(newest, read.generation) + 1,
        former: read.end.link,
        records: recordsOutside(size, key),
        count: read.count,
        before: 'kept',
        now,
        progress,
      });
      if (restored.ok) close();
      return restored;
    },
  };

  async function untilItChanged(what: NewJournal): ReturnType<typeof replaceJournal> {
    try {
      return await replaceJournal(room, what);
    } catch (thrown) {
      if (!(thrown instanceof Changed)) throw thrown;
      what.key.fill(0);
      return failed('write-failed');
    }
  }

  async function keyOf(
    header: Header,
    secret: Parameters<Safekeeping['openBackup']>[0],
  ): Promise<Result<JournalKey, ProblemOf<ReturnType<Safekeeping['openBackup']>>>> {
    const isCode = 'code' in secret;
    const read = isCode ? readRecoveryCode(secret.code) : passphraseSecret(secret.passphrase);
    if (!read.ok) return read;
    const key = await derived(header, isCode ? RECOVERY : PASSPHRASE, read.value);
    if (key.ok || key.problem !== 'wrong') return key as Result<JournalKey, 'not-enough-memory'>;
    return failed(isCode ? 'wrong-recovery-code' : 'wrong-passphrase');
  }

  function derived(header: Header, which: Which, secret: Secret): ReturnType<typeof keyFor> {
    return spent(secret, keyFor(header, which, secret, room.keys));
  }

  /** Read strictly once more; what does not open in its place by now ends it. */
  async function* recordsOutside(size: number, key: JournalKey): AsyncGenerator<Live> {
    const found: Content[] = [];
    let wake = (): void => undefined;
    let taken = (): void => undefined;
    const over: { whole: boolean | null } = { whole: null };
    const reading = readOutside(log, size, readerWith(key), async (record) => {
      found.push({ ...record, json: record.json.slice() });
      wake();
      await new Promise<void>((resolve) => (taken = resolve));
    }).then(({ ok }) => {
      over.whole = ok;
      wake();
    });
    for (;;) {
      const [record] = found.splice(0);
      if (record !== undefined) {
        const live = liveOf(record);
        taken();
        if (live !== null) yield live;
      } else if (over.whole !== null) break;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
    await reading;
    if (!over.whole) throw new Changed('the file outside is not what it was');
  }
}

/** Between opening it and bringing it in. */
class Changed extends Error {}

type ProblemOf<T> = T extends Promise<infer R> ? (R extends { problem: infer P } ? P : never) : never;

/** A note of former journals belongs to the place it was made in. */
function liveOf({ id, rev, json }: Content): Live | null {
  const value = valueOf({ json });
  return value === undefined || carriedRecord({ id, rev, value }, null) !== null ? { id, rev, json } : null;
}
