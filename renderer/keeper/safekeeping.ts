/**
 * What the keeper does with the journal as a whole, put together from its parts. Guarantees: shared/keeper/safekeeping.ts.
 */

import { done, failed } from '../../shared/base/result.ts';
import type { Safekeeping } from '../../shared/keeper/safekeeping.ts';
import { oneAtATime, type KeeperRoom } from './keeper-room.ts';
import { passphraseChange } from './passphrase-change.ts';

export function safekeeping(room: KeeperRoom): Safekeeping {
  const alone = oneAtATime();
  const { changePassphrase, testCode, replaceCode } = passphraseChange(room);
  const writeFailed = () => Promise.resolve(failed('write-failed' as const));
  const gone = () => Promise.resolve(failed('gone' as const));
  return {
    changePassphrase: (current, next, now) => alone(() => changePassphrase(current, next, now)),
    testCode,
    replaceCode: (passphrase, now) => alone(() => replaceCode(passphrase, now)),
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
