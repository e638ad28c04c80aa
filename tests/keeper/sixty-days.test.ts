/**
 * A journal that is opened every evening for sixty days: a case a day, some changed, one deleted. Which earlier copies
 * are left, what each of them holds, and going back to one and forward again by the journal that was kept.
 */

import { expect, test } from 'vitest';
import { done } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { house, NOW, PASSPHRASE, retold, told, type House } from './house.ts';
import { aMoment } from './stopping.ts';

const DAY = 24 * 60 * 60 * 1000;
const DAYS = 60;
/** Seven evenings, and one of each of the weeks they do not touch. */
const MOST = 10;
const atOnce = (): Promise<void> => Promise.resolve();
const quietly = (): void => undefined;

const onDay = (day: number): number => NOW + day * DAY;

async function evening(here: House, day: number): Promise<Keeper> {
  const keeper = here.start();
  const opened = await keeper.unlock(PASSPHRASE, onDay(day));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return keeper;
}

const numbers = (here: House): number[] =>
  [...here.disk.files.keys()].flatMap((name) => Number(/^gen-(\d+)$/u.exec(name)?.[1] ?? []) || []);

/** Until a copy was made this evening and the older ones were looked through: no more are left than the rule allows. */
async function tended(here: House, before: number): Promise<void> {
  for (let tries = 0; Math.max(...numbers(here)) <= before || numbers(here).length > MOST; tries++) {
    if (tries > 500) throw new Error('no copy was made, or too many are left');
    await aMoment();
  }
}

test('sixty evenings, one of them gone back to', { timeout: 240_000 }, async () => {
  const here = house(undefined, atOnce);
  const { keeper: first } = await here.created();
  await first.lock([]);
  const drafts: Case[] = [];
  for (let day = 1; day <= DAYS; day++) {
    const before = Math.max(...numbers(here));
    const keeper = await evening(here, day);
    if (day > 1) await tended(here, before);
    const draft = await told(keeper, `the evening of day ${String(day)}`, onDay(day));
    expect(await keeper.saveCase(draft)).toMatchObject({ ok: true });
    drafts.push(draft);
    await keeper.lock([]);
  }

  const keeper = await evening(here, DAYS);
  const copies = await keeper.snapshots();
  const made = copies.map(({ at }) => Math.round(((at ?? 0) - NOW) / DAY));
  expect(copies[0]?.current).toBe(true);
  // Each of the last seven evenings, then one of each of four weeks, and nothing else.
  expect(made.slice(0, 7)).toEqual([60, 59, 58, 57, 56, 55, 54]);
  expect(made.length).toBeGreaterThanOrEqual(9);
  expect(made.length).toBeLessThanOrEqual(MOST);
  expect(DAYS - (made.at(-1) ?? 0)).toBeGreaterThanOrEqual(14);
  expect(DAYS - (made.at(-1) ?? 0)).toBeLessThan(28);
  // What was made on an evening holds the cases up to the one before.
  copies.forEach(({ cases }, k) => expect(cases).toBe((made[k] ?? 0) - 1));

  const chosen = copies.at(-1);
  if (!chosen) throw new Error('no copy');
  const back = await keeper.goBackTo(chosen.generation, onDay(DAYS), quietly);
  expect(back).toMatchObject({ ok: true });
  expect(await keeper.list()).toHaveLength(chosen.cases ?? 0);
  for (const draft of drafts.slice(0, chosen.cases ?? 0))
    expect(await keeper.openCase(draft.id)).toEqual(done(draft));
  expect((await keeper.openCase(drafts.at(-1)?.id ?? drafts[0]?.id ?? ('' as never))).ok).toBe(false);
  // What it was before lies beside it, whole: every generation, under the name of a former journal.
  const formers = [...here.folders.all.keys()].filter((name) => name.startsWith('journal.former'));
  expect(formers).toHaveLength(1);
  const kept = [...here.folders.folder(formers[0] ?? '').files.keys()];
  expect(kept).toContain(`gen-${String(copies[0]?.generation)}`);
  const [oldest] = drafts;
  if (!oldest) throw new Error('no case');
  const later = retold(oldest, 'written after going back');
  expect(await keeper.saveCase(later)).toMatchObject({ ok: true });
  await keeper.lock([]);
  const again = await evening(here, DAYS + 1);
  expect(await again.openCase(oldest.id)).toEqual(done(later));
  await again.lock([]);
});
