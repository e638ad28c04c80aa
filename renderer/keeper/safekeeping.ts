/**
 * What the keeper does with the journal as a whole, put together from its parts. Guarantees: shared/keeper/safekeeping.ts.
 */

import { done, failed } from '../../shared/base/result.ts';
import type { Safekeeping } from '../../shared/keeper/safekeeping.ts';

export function safekeeping(): Safekeeping {
  const writeFailed = () => Promise.resolve(failed('write-failed' as const));
  const gone = () => Promise.resolve(failed('gone' as const));
  return {
    changePassphrase: writeFailed,
    testCode: () => Promise.resolve(done('other')),
    replaceCode: writeFailed,
    someoneKnows: writeFailed,
    eraseNow: writeFailed,
    snapshots: () => Promise.resolve([]),
    goBackTo: writeFailed,
    makeBackup: writeFailed,
    checkBackup: gone,
    lookAtBackup: () => Promise.resolve({ is: 'refused', problem: 'gone' }),
    openBackup: gone,
    closeBackup: () => Promise.resolve(),
    mergeBackup: writeFailed,
    restoreBackup: writeFailed,
    recoverySheet: () => Promise.resolve(null),
    recover: () => Promise.resolve(failed('read-failed')),
    setAside: writeFailed,
  };
}
