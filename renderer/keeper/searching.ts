/**
 * Search and Looking back over the open journal. Its cases are looked through in the background, some milliseconds at a
 * time; from then on, and for every case meanwhile, what is saved, brought in or deleted is known at once. All of it is
 * in memory and goes with the journal: nothing is written. Where no case was looked through yet, that is said.
 */

import type { Id } from '../../shared/base/ids.ts';
import type { Case } from '../../shared/journal/case.ts';
import { readRecord, type JournalRecord } from '../../shared/journal/record.ts';
import { summarize, type CaseSummary } from '../../shared/journal/summary.ts';
import type { LookingBack } from '../../shared/keeper/looking-back.ts';
import type { FoundCase, Search } from '../../shared/keeper/search.ts';
import { newCaseIndex } from '../../shared/search/case-index.ts';
import { placesIn, readTexts, type ReadText } from '../../shared/search/places.ts';
import { wordsOf } from '../../shared/search/words.ts';
import { newCourses } from './looking-back.ts';
import type { OpenJournal } from './open-journal.ts';

export interface Searching extends Search, LookingBack {
  /** The journal is being closed: nothing goes on behind it. */
  stop(): void;
}

/** Milliseconds of a step: a call waits no longer. */
const STEP = 6;
/** Cases that were found lately, with their words: while one types, most of them come again. */
const LATELY = 48;

interface Read {
  readonly summary: CaseSummary;
  readonly texts: readonly ReadText[];
}

export function searching(journal: OpenJournal, pause: () => Promise<void>): Searching {
  const index = newCaseIndex();
  const courses = newCourses();
  const lately = new Map<Id, Read>();
  /** Changed since the looking through began: what it reads of them may be older. */
  const changed = new Set<Id>();
  const known = new Set<Id>();
  let isStopped = false;
  const stopped = (): boolean => isStopped;
  let isThrough = false;
  /** How often anything changed. */
  let changes = 0;

  function take(id: Id, record: JournalRecord | null): void {
    if (record?.kind === 'case') {
      index.put(record.case);
      courses.put(record.case);
      known.add(id);
    } else if (record?.kind === 'version') {
      index.note(id, record.of, record.case.written);
      courses.note(id, record.of, record.case.written);
    } else if (record === null) {
      index.remove(id);
      courses.remove(id);
      known.delete(id);
    }
  }

  journal.follow((id, record) => {
    changes += 1;
    lately.delete(id);
    if (!isThrough) changed.add(id);
    take(id, record);
  });

  async function lookThrough(): Promise<void> {
    await pause();
    if (stopped()) return;
    let since = performance.now();
    for await (const { id, value } of journal.everyRecord()) {
      if (stopped()) return;
      const record = readRecord(value);
      if (record.ok && !changed.has(id)) take(id, record.value);
      if (performance.now() - since < STEP) continue;
      await pause();
      since = performance.now();
    }
    isThrough = true;
    changed.clear();
  }

  // At the lock the key goes while a step is under way.
  const through = lookThrough().catch((thrown: unknown) => {
    if (!stopped()) throw thrown;
  });

  /** Of these, those that are still there. */
  async function readSome(ids: readonly Id[]): Promise<ReadonlyMap<Id, Read>> {
    const read = new Map<Id, Read>();
    const missing: Id[] = [];
    const before = changes;
    for (const id of ids) {
      const held = lately.get(id);
      if (held === undefined) missing.push(id);
      else read.set(id, held);
    }
    if (missing.length > 0)
      for await (const { id, value } of journal.someRecords(missing)) {
        const record = readRecord(value);
        if (record.ok && record.value.kind === 'case') read.set(id, readOf(record.value.case));
      }
    // What was read while something changed may be older: it is read again the next time.
    for (const [id, one] of changes === before ? read : []) {
      lately.delete(id);
      lately.set(id, one);
    }
    for (const id of lately.keys()) if (lately.size > LATELY) lately.delete(id);
    return read;
  }

  return {
    async search({ words, only, most }) {
      const typed = [...new Set(wordsOf(words, 'typed').map(({ word }) => word))];
      const { hits, count } = index.find(typed, only, most);
      const read = await readSome(hits.map(({ id }) => id));
      const found = hits.flatMap(({ id, near }): FoundCase[] => {
        const one = read.get(id);
        return one === undefined
          ? []
          : [{ summary: one.summary, near, places: placesIn(one.texts, typed, only, near) }];
      });
      const of = Math.max(journal.page().count, known.size);
      return { found, count, looking: isThrough ? null : { done: known.size, of } };
    },

    async lookBack(from, to) {
      await through;
      return courses.between(from, to);
    },

    stop() {
      isStopped = true;
    },
  };
}

function readOf(chosen: Case): Read {
  return { summary: summarize(chosen), texts: readTexts(chosen) };
}
