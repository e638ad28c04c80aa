/** Secrets after use: what the derivation was given and gave is overwritten, and no refusal holds a word of anyone's. */

import { expect, test } from 'vitest';
import { failed } from '../../shared/base/result.ts';
import type { KeyWork } from '../../renderer/keeper/kdf-client.ts';
import { house, NOW, PASSPHRASE, quickKdf, told } from './house.ts';

function watched() {
  const seen: Uint8Array[] = [];
  const keys: KeyWork = {
    async kdf(input, salt, m, t) {
      const key = await quickKdf(input, salt, m, t);
      seen.push(input, key);
      return key;
    },
    cost: () => Promise.resolve({ m: 64 * 1024, t: 3 }),
  };
  const isWiped = (): boolean => seen.every((bytes) => bytes.every((byte) => byte === 0));
  return { keys, seen, isWiped };
}

test('after creating, unlocking, a wrong passphrase, a code', async () => {
  const here = house();
  const { keys, seen, isWiped } = watched();
  const first = here.start(keys);
  const made = await first.create(PASSPHRASE, NOW);
  if (!made.ok) throw new Error(made.problem);
  await first.lock([]);
  await here.start(keys).unlock('quite other words', NOW);
  const second = here.start(keys);
  expect((await second.unlock(PASSPHRASE, NOW)).ok).toBe(true);
  expect(await second.confirmCode(made.value.recoveryCode, {}, NOW)).toBe(true);
  await second.lock([]);
  expect((await here.start(keys).unlockWithCode(made.value.recoveryCode, NOW)).ok).toBe(true);
  expect(seen.length).toBe(2 * (2 + 1 + 1 + 1 + 1));
  expect(isWiped()).toBe(true);
});

test('a derivation that throws leaves nothing either', async () => {
  const here = house();
  await here.created();
  const inputs: Uint8Array[] = [];
  const broken: KeyWork = {
    kdf: (input) => {
      inputs.push(input);
      return Promise.reject(new Error('broken'));
    },
    cost: () => Promise.resolve({ m: 64 * 1024, t: 3 }),
  };
  await expect(here.start(broken).unlock(PASSPHRASE, NOW)).rejects.toThrow('broken');
  expect(inputs[0]?.every((byte) => byte === 0)).toBe(true);
});

test('no refusal says anything of what was typed', async () => {
  const here = house();
  const { keeper } = await here.created();
  const draft = await told(keeper, 'a secret in the story '.repeat(40));
  here.disk.full = true;
  expect(await keeper.saveCase(draft)).toEqual(failed('disk-full'));
  const wrong = await here.start().unlock('some secret words', NOW);
  expect(JSON.stringify(wrong)).toBe('{"ok":false,"problem":"wrong-passphrase"}');
});
