/** Entries of elsewhere become cases. Guarantees: shared/keeper/carrying.ts; nothing that is here is touched. */

import { base64url, utf8 } from '../../shared/base/bytes.ts';
import { newCase, TEXT_NAMES, type Case } from '../../shared/journal/case.ts';
import { readRecord } from '../../shared/journal/record.ts';
import type { CaseSummary } from '../../shared/journal/summary.ts';
import type { Carrying, NewEntry } from '../../shared/keeper/carrying.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { newId } from '../../shared/vault/secrets.ts';
import type { OpenJournal } from './open-journal.ts';

export function bringingIn(journal: () => OpenJournal | null): Pick<Carrying, 'alreadyHere' | 'bringIn'> {
  return {
    async alreadyHere(texts) {
      const open = journal();
      if (open === null) return [];
      const here = new Set<string>();
      for await (const { value } of open.everyRecord()) {
        const record = readRecord(value);
        if (!record.ok || record.value.kind !== 'case') continue;
        for (const name of TEXT_NAMES) here.add(markOf(record.value.case.texts[name].text));
      }
      return texts.flatMap((text, place) => (here.has(markOf(text)) ? [place] : []));
    },

    async bringIn(entries) {
      const added: CaseSummary[] = [];
      for (const entry of entries) {
        const open = journal();
        if (open === null) return { added, problem: 'locked' };
        const saved = await open.save(caseOf(entry));
        if (!saved.ok) return { added, problem: saved.problem };
        added.push(saved.value);
      }
      return { added, problem: null };
    },
  };
}

function caseOf({ title, text, created, touched }: NewEntry): Case {
  const fresh = newCase(newId(), created);
  const texts = { ...fresh.texts, story: { text, onlyMine: [] } };
  return { ...fresh, name: title, texts, touched, written: touched };
}

/** White space apart: an editor may have put some at the end. */
function markOf(text: string): string {
  return base64url(sum(utf8(text.replace(/\s+/gu, ' ').trim())));
}
