/**
 * *Someone knows it* and *erase now*: everything that lives, in a journal that takes this one's place, and nothing
 * older beside it. Guarantees: the passphrase is asked first; a record that is listed and cannot be carried over stops
 * it before anything is changed.
 */

import { utf8 } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import { readRecord, settingsRecord } from '../../shared/journal/record.ts';
import type { Settings } from '../../shared/journal/settings.ts';
import type { Safekeeping } from '../../shared/keeper/safekeeping.ts';
import type { Live } from '../../shared/vault/generation.ts';
import { buildHeader, type Header, PASSPHRASE, RECOVERY } from '../../shared/vault/header.ts';
import { writeRecoveryCode } from '../../shared/vault/recovery-code.ts';
import { newJournalKey, newSecret, type JournalKey, type Secret } from '../../shared/vault/secrets.ts';
import { sealSlot } from '../../shared/vault/slots.ts';
import type { StoredRecord } from '../../shared/vault/vault.ts';
import { keyBehind, orTooLittleMemory, spent, type KeeperRoom } from './keeper-room.ts';
import type { OpenJournal } from './open-journal.ts';
import { strongEnough } from './passphrase-change.ts';
import { replaceJournal } from './replace-journal.ts';

export function newKey(room: KeeperRoom): Pick<Safekeeping, 'someoneKnows' | 'eraseNow'> {
  return {
    async someoneKnows(current, next, now, progress) {
      const journal = room.journal();
      if (journal === null) return failed('locked');
      const secret = await strongEnough(room, next);
      if (!secret.ok) return secret;
      const known = await keyBehind(current, journal.vault.header(), room.keys);
      if (!known.ok) {
        secret.value.fill(0);
        return known;
      }
      known.value.fill(0);
      const code = newSecret();
      const key = newJournalKey();
      const header = await spent(secret.value, orTooLittleMemory(headerFor(room, key, secret.value, code)));
      if (header === null) return failed('not-enough-memory');
      const settings = { ...journal.settings(), recoveryConfirmed: false, codeSeen: false };
      const living = await livingOf(journal);
      if (!living.ok) return living;
      const opened = await replaceJournal(room, {
        key,
        header,
        generation: 1,
        former: null,
        records: carried(journal, settings),
        count: living.value,
        before: 'erased',
        now,
        progress,
      });
      if (!opened.ok) return opened;
      room.codeMade(code);
      return done({ recoveryCode: writeRecoveryCode(code), opened: opened.value });
    },

    async eraseNow(passphrase, now, progress) {
      const journal = room.journal();
      if (journal === null) return failed('locked');
      const key = await keyBehind(passphrase, journal.vault.header(), room.keys);
      if (!key.ok) return key;
      const living = await livingOf(journal);
      if (!living.ok) return living;
      await journal.quiet();
      const end = journal.vault.end();
      return replaceJournal(room, {
        key: key.value,
        header: journal.vault.header(),
        generation: end.generation + 1,
        former: end.link,
        records: carried(journal, journal.settings()),
        count: living.value,
        before: 'erased',
        now,
        progress,
      });
    },
  };
}

async function headerFor(
  { keys }: KeeperRoom,
  key: JournalKey,
  passphrase: Secret,
  code: Secret,
): Promise<Header> {
  const cost = await keys.cost();
  return buildHeader(key, 1, [
    await sealSlot(PASSPHRASE, passphrase, key, cost, keys.kdf),
    await sealSlot(RECOVERY, code, key, cost, keys.kdf),
  ]);
}

/** How many records there are; refused where one that is listed does not open: it would not come along. */
async function livingOf(journal: OpenJournal): Promise<Result<number, 'write-failed'>> {
  const seen = new Set<Id>();
  for await (const { id } of journal.everyRecord()) seen.add(id);
  return (await journal.list()).every(({ id }) => seen.has(id)) ? done(seen.size) : failed('write-failed');
}

/** Every living record as it is, the settings as given; notes of former journals stay behind with them. */
export async function* carried(journal: OpenJournal, settings: Settings): AsyncGenerator<Live> {
  for await (const record of journal.everyRecord()) {
    const live = carriedRecord(record, settings);
    if (live !== null) yield live;
  }
}

export function carriedRecord({ id, rev, value }: StoredRecord, settings: Settings | null): Live | null {
  const read = readRecord(value);
  const kind = read.ok ? read.value.kind : null;
  if (kind === 'former') return null;
  const own = kind === 'settings' && settings !== null ? settingsRecord(settings) : value;
  return { id, rev, json: utf8(JSON.stringify(own)) };
}
