/** Another passphrase, another code: at every write at which it can stop, the former secret opens or the new one does. */

import { describe, expect, test } from 'vitest';
import { done, failed } from '../../shared/base/result.ts';
import type { Disk } from '../../shared/vault/disk.ts';
import { parseHeader } from '../../shared/vault/header.ts';
import { house, NOW, PASSPHRASE, told, type House } from './house.ts';

const NEXT = 'another room, with a window';

describe('another passphrase', () => {
  test('opens from then on; the former one, and half of it, do not', async () => {
    const here = house();
    const { keeper, recoveryCode } = await here.created();
    const draft = await told(keeper, 'words');
    await keeper.saveCase(draft);
    const log = here.log().length;
    expect(await keeper.changePassphrase(PASSPHRASE, NEXT, NOW)).toEqual(done(null));
    // The note of the new header: no record was written again.
    expect(here.log().length - log).toBeLessThan(1500);
    expect(await keeper.saveCase({ ...draft, name: 'later' })).toMatchObject({ ok: true });
    await keeper.lock([]);
    for (const former of [PASSPHRASE, NEXT.slice(0, 12)])
      expect(await here.start().unlock(former, NOW)).toEqual(failed('wrong-passphrase'));
    const next = here.start();
    expect(await next.unlock(NEXT, NOW)).toMatchObject({ ok: true, value: { mended: [] } });
    expect(await next.openCase(draft.id)).toMatchObject({ ok: true, value: { name: 'later' } });
    expect(await next.testCode(recoveryCode)).toEqual(done('opens'));
    const copies = ['header.bin', 'header.bak'].map((name) => here.disk.files.get(name));
    expect(copies[0]).toEqual(copies[1]);
    expect(here.cache.held.header).toEqual(copies[0]);
  });

  test.each([
    ['a wrong one before it', 'not the words', NEXT, 'wrong-passphrase'],
    ['one that cannot be one', '', NEXT, 'wrong-passphrase'],
    ['a weak one', PASSPHRASE, 'short', 'weak'],
    ['nothing', PASSPHRASE, '', 'empty'],
    ['a control character', PASSPHRASE, 'with a \u0007 bell inside', 'characters'],
  ])('%s is refused, and nothing is written', async (_, current, next, problem) => {
    const here = house();
    const { keeper } = await here.created();
    const { writes } = here.disk;
    expect(await keeper.changePassphrase(current, next, NOW)).toEqual(failed(problem));
    expect(here.disk.writes).toBe(writes);
    expect(await here.start().changePassphrase(current, next, NOW)).toMatchObject({ ok: false });
  });

  test('the cost is raised for it where deriving is quick, and for the other slot it stays', async () => {
    const here = house();
    const { keeper } = await here.created();
    expect(await keeper.changePassphrase(PASSPHRASE, NEXT, NOW)).toEqual(done(null));
    expect(await keeper.replaceCode(NEXT, NOW)).toMatchObject({ ok: true });
    const header = parseHeader(here.disk.files.get('header.bin') ?? new Uint8Array());
    expect(header).toMatchObject({ value: { rev: 3, slots: [{ m: 256 * 1024 }, { m: 64 * 1024 }] } });
  });

  test('the cache has its copy of the header by the time it is called changed', async () => {
    const here = house();
    const { keeper } = await here.created();
    expect(await keeper.changePassphrase(PASSPHRASE, NEXT, NOW)).toEqual(done(null));
    expect((await here.cache.read())?.header).toEqual(here.disk.files.get('header.bin'));
  });
});

describe('another code', () => {
  test('opens from then on; the former one does not; it counts as neither seen nor confirmed', async () => {
    const here = house();
    const { keeper, recoveryCode } = await here.created();
    const settings = (await here.start().unlock(PASSPHRASE, NOW)).ok && { recoveryConfirmed: true };
    expect(settings).not.toBe(false);
    expect(await keeper.confirmCode(recoveryCode, {}, NOW)).toBe(true);
    const replaced = await keeper.replaceCode(PASSPHRASE, NOW);
    if (!replaced.ok) throw new Error(replaced.problem);
    const { recoveryCode: next } = replaced.value;
    expect(await keeper.testCode(next)).toEqual(done('opens'));
    expect(await keeper.testCode(recoveryCode)).toEqual(done('other'));
    expect(await keeper.testCode(next.slice(0, -3))).toMatchObject({ problem: { slip: 'group' } });
    expect(await keeper.confirmCode(recoveryCode, {}, NOW)).toBe(false);
    await keeper.lock([]);
    expect(await here.start().unlockWithCode(recoveryCode, NOW)).toEqual(failed('wrong-recovery-code'));
    const opened = await here.start().unlockWithCode(next, NOW);
    expect(opened).toMatchObject({
      ok: true,
      value: { settings: { recoveryConfirmed: false, codeSeen: false } },
    });
  });

  test('needs the passphrase', async () => {
    const here = house();
    const { keeper, recoveryCode } = await here.created();
    expect(await keeper.replaceCode('not the words', NOW)).toEqual(failed('wrong-passphrase'));
    expect(await keeper.testCode(recoveryCode)).toEqual(done('opens'));
  });
});

/** Stops for good at the given write, sync, rename or removal: what comes after it is never done. */
function stopAt(here: House, step: number): () => number {
  let count = 0;
  for (const name of ['write', 'sync', 'rename', 'remove', 'syncFolder', 'truncate'] as const) {
    const real: (...given: never[]) => ReturnType<Disk['sync']> = here.disk[name].bind(here.disk);
    Object.assign(here.disk, {
      [name]: (...given: never[]) => {
        count += 1;
        return count > step ? new Promise<never>(() => undefined) : real(...given);
      },
    });
  }
  return () => count;
}

describe('a crash at every step', () => {
  test.each(['passphrase', 'code'] as const)('of another %s', async (what) => {
    let steps = 0;
    for (let step = 0; step === 0 || step < steps; step++) {
      const first = house();
      const { keeper, recoveryCode } = await first.created();
      const draft = await told(keeper, 'words');
      await keeper.saveCase(draft);
      await keeper.lock([]);
      const open = (await first.open()).keeper;
      const count = stopAt(first, step === 0 ? Infinity : step);
      const change =
        what === 'passphrase'
          ? open.changePassphrase(PASSPHRASE, NEXT, NOW)
          : open.replaceCode(PASSPHRASE, NOW);
      if (step === 0) {
        expect(await change).toMatchObject({ ok: true });
        steps = count();
        continue;
      }
      await Promise.race([change, new Promise((resolve) => setTimeout(resolve, 3))]);
      const after = house();
      for (const [name, bytes] of first.disk.files) after.disk.files.set(name, bytes);
      after.cache.held = first.cache.held;
      if (what === 'passphrase') {
        const tries = [await after.start().unlock(PASSPHRASE, NOW), await after.start().unlock(NEXT, NOW)];
        expect(tries.filter(({ ok }) => ok).length).toBeGreaterThan(0);
        // Whichever opened first has settled it: from then on there is one.
        const again = [await after.start().unlock(PASSPHRASE, NOW), await after.start().unlock(NEXT, NOW)];
        expect(again.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await after.start().unlockWithCode(recoveryCode, NOW)).toMatchObject({ ok: true });
      } else {
        const { keeper: next, opened } = await after.open();
        const former = await next.testCode(recoveryCode);
        // A code that is not the former one any more was never shown: it must not count as confirmed.
        if (former.ok && former.value === 'other') expect(opened.settings.recoveryConfirmed).toBe(false);
        expect(await next.openCase(draft.id)).toEqual(done(draft));
      }
    }
    expect(steps).toBeGreaterThan(8);
  });
});

describe('a write that fails', () => {
  test.each([0, 1, 2, 3])(
    'after %i that did not: the former passphrase opens, the new one never does',
    async (after) => {
      const here = house('stays');
      const { keeper } = await here.created();
      const real = here.disk.write.bind(here.disk);
      let writes = 0;
      here.disk.write = (name, at, bytes) => {
        writes += 1;
        return writes > after && writes < after + 3 ? Promise.resolve(failed('full')) : real(name, at, bytes);
      };
      const changed = await keeper.changePassphrase(PASSPHRASE, NEXT, NOW);
      here.disk.write = real;
      await keeper.lock([]);
      expect(await here.unsaved()).toBeNull();
      const [former, next] = [
        await here.start().unlock(PASSPHRASE, NOW),
        await here.start().unlock(NEXT, NOW),
      ];
      expect([former.ok, next.ok]).toEqual(changed.ok ? [false, true] : [true, false]);
    },
  );
});
