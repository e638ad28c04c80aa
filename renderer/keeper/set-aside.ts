/**
 * This journal set aside: everything of it gets another name, what the cache holds is written down beside it first, and
 * then the place is free. Deletes nothing but the cache, which by then lies there too.
 */

import { done, failed } from '../../shared/base/result.ts';
import type { Safekeeping } from '../../shared/keeper/safekeeping.ts';
import type { KeeperRoom } from './keeper-room.ts';
import { keepsake } from './replace-journal.ts';

export function settingAside(room: KeeperRoom): Pick<Safekeeping, 'setAside'> {
  return {
    async setAside() {
      await room.journal()?.quiet();
      const kept = await keepsake(room);
      if (!kept.ok) return failed('write-failed');
      await room.shut();
      const moved = await room.log.write({ ask: 'aside' });
      if (!moved.ok) return failed('write-failed');
      return (await room.cache.erase()) ? done(null) : failed('write-failed');
    },
  };
}
