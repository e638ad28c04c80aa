/**
 * The whole journal as readable Markdown in one zip, parts stored as they are, in a fixed order and with one fixed date.
 * Guarantees: only after the passphrase opened the journal once more; names say a day and nothing else.
 */

import { utf8 } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import { done, failed } from '../../shared/base/result.ts';
import { dayWords, wholeCase } from '../../shared/export/whole-case.ts';
import type { Case } from '../../shared/journal/case.ts';
import { readRecord, type CaseVersion } from '../../shared/journal/record.ts';
import type { Carrying } from '../../shared/keeper/carrying.ts';
import { LARGEST_ZIP, README, zipNameOf } from '../../shared/release/taken-out.ts';
import { countedCases } from '../../shared/words/en/progress.ts';
import { wholeJournal as words } from '../../shared/words/en/whole-journal.ts';
import { keyBehind } from './keeper-room.ts';
import type { KeyWork } from './kdf-client.ts';
import type { OpenJournal } from './open-journal.ts';

export function takingOut(journal: () => OpenJournal | null, keys: KeyWork): Pick<Carrying, 'takeOut'> {
  return {
    async takeOut(passphrase, progress) {
      const open = journal();
      if (open === null) return failed('locked');
      const key = await keyBehind(passphrase, open.vault.header(), keys);
      if (!key.ok) return key;
      key.value.fill(0);
      const { cases, versions, unreadable } = await everything(open, progress);
      if (journal() !== open) return failed('locked');
      if (cases.length === 0) return failed('empty');
      const { groups } = open.settings();
      const files: Record<string, Uint8Array> = {};
      let size = 0;
      const put = (name: string, text: string): void => {
        const bytes = utf8(text);
        files[name] = bytes;
        size += bytes.length + 2 * name.length + 128;
      };
      const note = unreadable === 0 ? '' : `\n\n${words.unreadable(countedCases(unreadable))}`;
      put(README, `${words.readMe(countedCases(cases.length))}${note}\n`);
      const days = new Map<string, number>();
      for (const [k, chosen] of cases.entries()) {
        const day = dayWords(chosen.created);
        const number = (days.get(day) ?? 0) + 1;
        days.set(day, number);
        put(zipNameOf(day, number), wholeCase(chosen, versions.get(chosen.id) ?? [], groups));
        if (size > LARGEST_ZIP) return failed('too-large');
        if (k % 50 === 0) progress(cases.length + k, 2 * cases.length);
      }
      const { zipSync } = await import('fflate');
      const zip = zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) });
      progress(1, 1);
      return done({ zip, cases: cases.length, unreadable });
    },
  };
}

async function everything(
  open: OpenJournal,
  progress: (done: number, of: number) => void,
): Promise<{
  readonly cases: readonly Case[];
  readonly versions: ReadonlyMap<Id, readonly CaseVersion[]>;
  readonly unreadable: number;
}> {
  const cases: Case[] = [];
  const versions = new Map<Id, CaseVersion[]>();
  const listed = await open.list();
  for await (const { value } of open.everyRecord()) {
    const record = readRecord(value);
    if (!record.ok) continue;
    if (record.value.kind === 'case') cases.push(record.value.case);
    if (record.value.kind === 'version')
      versions.set(record.value.of, [...(versions.get(record.value.of) ?? []), record.value]);
    if (cases.length % 50 === 0) progress(cases.length, 2 * listed.length);
  }
  cases.sort((a, b) => a.created - b.created);
  for (const all of versions.values()) all.sort((a, b) => b.case.written - a.case.written);
  return { cases, versions, unreadable: Math.max(0, listed.length - cases.length) };
}
