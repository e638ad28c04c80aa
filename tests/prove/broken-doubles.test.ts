/** What a proof looks for, put there on purpose: each must see it, or what it says means nothing. */

import { describe, expect, test } from 'vitest';
import { newCase } from '../../shared/journal/case.ts';
import { newId } from '../../shared/vault/secrets.ts';
import { canaries, encodings, seek } from '../../build/prove/canary.ts';
import { keepJournal } from '../../build/prove/kept-journal.ts';
import { corrupt } from '../../build/prove/proofs/corruption.ts';
import { counted, lostOf } from '../../build/prove/saving.ts';
import { downgrade, swapSlots } from '../../build/prove/proofs/tampering.ts';

describe('saves', () => {
  const draft = newCase(newId(), 1);
  const said = new Map([[draft.id, { saved: 5, begun: 6 }]]);
  const reads = (number: number | null) => () =>
    Promise.resolve(number === null ? null : counted(draft, number).texts.story.text);

  test.each([5, 6])('save %i is there', async (number) => {
    expect(await lostOf(said, reads(number))).toEqual([]);
  });

  test.each([4, 7, null])('%s instead is a loss', async (number) => {
    expect(await lostOf(said, reads(number))).toHaveLength(1);
  });

  test('half a story is a loss', async () => {
    const half = (reads(5)() as Promise<string>).then((text) => text.slice(0, 30));
    expect(await lostOf(said, () => half)).toHaveLength(1);
  });
});

describe('canaries', () => {
  const words = canaries(1);
  const sought = seek(words);

  test.each(encodings(words[3] ?? '').map(([form, needle]) => [form, needle] as const))(
    'seen as %s',
    (_, needle) => {
      const bytes = Buffer.concat([Buffer.alloc(50, 7), needle, Buffer.alloc(50, 9)]);
      expect(sought.in(bytes).map(([k]) => k)).toContain(3);
    },
  );

  test('a piece of one is told', () => {
    expect(sought.in(Buffer.from((words[0] ?? '').slice(0, 12))).map(([k]) => k)).toEqual([-1]);
  });

  test('nothing in nothing, nor in the page that makes them', () => {
    expect(sought.in(Buffer.from(`${seek.toString()}${canaries.toString()}`))).toEqual([]);
  });
});

describe('corruption', () => {
  test('a keeper that loses a case is seen', async () => {
    const kept = await keepJournal(1);
    const [first] = kept.cases;
    // As if the journal had held one case more, of which a whole box is left.
    const box = first && kept.cache.rows.get(first.id);
    if (!first || !box) throw new Error('there is a case');
    const ghost = { ...first, id: newId() };
    const rows = new Map([...kept.cache.rows, [ghost.id, box] as const]);
    const more = { ...kept, cases: [...kept.cases, ghost], cache: { ...kept.cache, rows } };
    const { wrong } = await corrupt(more, [], 1);
    expect(wrong).toMatch(/1 cases lost/);
  });

  test('no file left but a cache: put back whole, and that is no loss', async () => {
    const kept = await keepJournal(1);
    const emptied = { name: 'nothing is left', spoil: () => undefined };
    const { wrong } = await corrupt({ ...kept, putDown: () => withoutFiles(kept) }, [emptied], 1);
    expect(wrong).toBeNull();
  });
});

test('swaps of slots and older headers are told by themselves', async () => {
  for (let seed = 0; seed < 12; seed++) {
    expect(await swapSlots(seed)).toBeNull();
    expect(await downgrade(seed)).toBeNull();
  }
});

function withoutFiles(kept: Awaited<ReturnType<typeof keepJournal>>) {
  const here = kept.putDown();
  here.disk.files.clear();
  return here;
}
