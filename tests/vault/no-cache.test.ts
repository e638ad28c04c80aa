/** Damage to the log with no cache to help: one bit costs at most the one save it stands in, and the rest is handed over. */

import { expect, test } from 'vitest';

import { valueOf } from '../../shared/vault/box.ts';
import { walk } from '../../shared/vault/walk.ts';
import { drawFrom } from './draw.ts';
import { newWorld, onDisk, open, save } from './world.ts';

test('1,500 single bits', () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 1500; seed++) {
    const draw = drawFrom(seed);
    const world = newWorld(draw, 1 + draw.below(3));
    for (let k = 3 + draw.below(4); k > 0; k--) save(world, draw);
    const whole = walk(world.key, world.file).places.map(({ content }) => content);
    const file = world.file.slice();
    const at = draw.below(file.length);
    file[at] = (file[at] ?? 0) ^ (1 << draw.below(8));

    const after = walk(world.key, file);
    const kept = [...after.places, ...after.strays].map(({ content }) => content);
    const lost = whole.filter(
      (content) =>
        !kept.some(({ seq, id, rev }) => seq === content.seq && id === content.id && rev === content.rev),
    );
    if (lost.length > 1) wrong.push(`seed ${seed}: ${lost.length} boxes lost`);

    const result = open(world, onDisk(world, file, null));
    for (const [id, value] of world.saved) {
      if (value === null || lost.some((content) => content.id === id)) continue;
      const content = result.ok ? null : result.problem.collected?.current.get(id);
      const read = result.ok ? result.value.vault.read(id) : null;
      const says = read?.ok ? read.value.value : content ? valueOf(content) : undefined;
      if (JSON.stringify(says) !== JSON.stringify(value)) wrong.push(`seed ${seed}: a record is missing`);
    }
    if (result.ok && result.value.found.length < 2) wrong.push(`seed ${seed}: not noticed`);
  }
  expect(wrong).toEqual([]);
});
