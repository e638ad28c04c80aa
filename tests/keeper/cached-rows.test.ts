/** Rows as they may come back from a damaged database: none that has an id is passed over in silence. */

import { expect, test } from 'vitest';
import { failed } from '../../shared/base/result.ts';
import { newId } from '../../shared/vault/secrets.ts';
import { cachedRows } from '../../renderer/keeper/dexie-cache.ts';
import { house, NOW, PASSPHRASE, told } from './house.ts';

test('a row without its box keeps its id; what has no id is nothing', () => {
  const [a, b, c] = [newId(), newId(), newId()];
  const box = new Uint8Array(900);
  const rows = cachedRows([
    { id: a, box },
    { id: b, box: 0 },
    { id: c },
    0,
    null,
    { box },
    { id: 'short', box },
  ]);
  expect([...rows]).toEqual([
    [a, box],
    [b, new Uint8Array()],
    [c, new Uint8Array()],
  ]);
});

test('a save that the log lost and whose row lost its box is not taken for never made', async () => {
  const here = house();
  const { keeper } = await here.created();
  const log = here.log();
  const draft = await told(keeper, 'words');
  await keeper.saveCase(draft);
  await keeper.lock([]);
  here.disk.files.set('gen-1', log);
  const rows = cachedRows(
    [...here.cache.held.rows].map(([id, box]) => ({ id, box: id === draft.id ? 0 : box })),
  );
  here.cache.held = { ...here.cache.held, rows };
  expect(await here.start().unlock(PASSPHRASE, NOW)).toEqual(failed('not-as-we-left-it'));
});
