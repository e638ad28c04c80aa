/** Bringing in and taking out: new cases only, and nothing leaves without the passphrase. */

import { describe, expect, test } from 'vitest';
import { fromUtf8, utf8 } from '../../shared/base/bytes.ts';
import { SITTING_ENDS } from '../../shared/journal/evening.ts';
import { isReleased } from '../../shared/host/released.ts';
import { releaseJournal } from '../../shared/release/release.ts';
import { entriesOf } from '../../shared/release/stored-zip.ts';
import { markTakenOut, type TakenOut } from '../../shared/release/taken-out.ts';
import { house, NOW, PASSPHRASE, retold, told } from './house.ts';

const quietly = (): void => undefined;
const entry = (text: string, title = '') => ({ title, text, created: 5000, touched: 6000 });

describe('bringing in', () => {
  test('makes a case of each, with its name and dates', async () => {
    const { keeper } = await house().created();
    const { added, problem } = await keeper.bringIn([entry('One.', 'First'), entry('Two.')]);
    expect(problem).toBeNull();
    expect(added.map(({ name, firstWords, touched }) => [name, firstWords, touched])).toEqual([
      ['First', 'One.', 6000],
      ['', 'Two.', 6000],
    ]);
    const [first] = added;
    expect(first && (await keeper.openCase(first.id))).toMatchObject({
      value: { created: 5000, touched: 6000, written: 6000 },
    });
  });

  test('tells what is here already, white space apart', async () => {
    const { keeper } = await house().created();
    await keeper.saveCase(await told(keeper, 'Two  words.\n'));
    expect(await keeper.alreadyHere(['Other', 'Two words.', 'Two word'])).toEqual([1]);
  });

  test('stops at a full disk and keeps what went in', async () => {
    const here = house();
    const { keeper } = await here.created();
    await keeper.bringIn([entry('One.')]);
    here.disk.full = true;
    expect(await keeper.bringIn([entry('Two.'), entry('Three.')])).toEqual({
      added: [],
      problem: 'disk-full',
    });
    here.disk.full = false;
    expect(await keeper.list()).toHaveLength(1);
  });
});

describe('taking out', () => {
  test('has every case and every evening, readable, under a day for a name', async () => {
    const { keeper } = await house().created();
    const first = retold(await told(keeper, 'x'), 'Maria came *back*.\nLate.');
    const mine = {
      ...first,
      texts: { ...first.texts, story: { ...first.texts.story, onlyMine: [{ start: 0, end: 5 }] } },
    };
    await keeper.saveCase(mine);
    const at = NOW + SITTING_ENDS + 5;
    const visits = [{ at, them: 'Softer', me: '', neither: '' }];
    await keeper.saveCase({ ...retold(mine, 'Written over.'), touched: at, written: at, visits });
    await keeper.saveCase(await told(keeper, 'Another.'));
    const taken = await keeper.takeOut(PASSPHRASE, quietly);
    if (!taken.ok) throw new Error(taken.problem);
    expect(taken.value).toMatchObject({ cases: 2, unreadable: 0 });
    const files = entriesOf(taken.value.zip) ?? [];
    const day = '2023-11-1[45]';
    expect(files.map(({ name }) => name).join(' ')).toMatch(
      new RegExp(`^read-me.md ${day}.md ${day}-2.md$`, 'u'),
    );
    const text = files.map(({ bytes }) => fromUtf8(bytes)).join('\n');
    expect(text).toContain('Written over.');
    expect(text).toContain('{only mine: Maria} came \\*back\\*.  \nLate.');
    expect(text).toContain('(an earlier evening)');
    expect(text).toContain('In them: Softer');
    expect(text).toContain('Another.');
    const released = releaseJournal(markTakenOut(taken.value.zip, taken.value.cases));
    expect(isReleased(released)).toBe(true);
    expect(released).toMatchObject({ name: 'journal.zip', format: 'journal' });
  });

  test('needs the passphrase, an open journal and a case', async () => {
    const { keeper } = await house().created();
    expect(await keeper.takeOut('another one altogether', quietly)).toEqual({
      ok: false,
      problem: 'wrong-passphrase',
    });
    expect(await keeper.takeOut(PASSPHRASE, quietly)).toEqual({ ok: false, problem: 'empty' });
    await keeper.lock([]);
    expect(await keeper.takeOut(PASSPHRASE, quietly)).toEqual({ ok: false, problem: 'locked' });
  });

  test('refuses a look-alike, and a zip with anything else in it', async () => {
    const { keeper } = await house().created();
    await keeper.saveCase(await told(keeper, 'One.'));
    const taken = await keeper.takeOut(PASSPHRASE, quietly);
    if (!taken.ok) throw new Error(taken.problem);
    const { zip, cases } = taken.value;
    expect(() => releaseJournal({ zip, cases } as unknown as TakenOut)).toThrow('only what the keeper');
    expect(() => releaseJournal(markTakenOut(zip, 2))).toThrow('other parts');
    expect(() => releaseJournal(markTakenOut(zip.subarray(1), 1))).toThrow('looked through');
    // In the local header and in the directory: a name where the day was.
    const named = zip.slice();
    const day = utf8('2023-11');
    for (let at = 0; at + day.length <= named.length; at++)
      if (day.every((byte, k) => named[at + k] === byte)) named.set(utf8('Maria--'), at);
    expect(() => releaseJournal(markTakenOut(named, 1))).toThrow('more than a day');
  });
});
