/**
 * What the keeper does with the journal as a whole, put together from its parts. Guarantees: shared/keeper/safekeeping.ts;
 * one change of the whole at a time.
 */

import { failed, type Result } from '../../shared/base/result.ts';
import type { Safekeeping } from '../../shared/keeper/safekeeping.ts';
import { copiesOutside } from './backups.ts';
import { oneAtATime, type KeeperRoom } from './keeper-room.ts';
import { newKey } from './new-key.ts';
import { passphraseChange } from './passphrase-change.ts';
import { recovering } from './recovering.ts';
import { settingAside } from './set-aside.ts';
import { snapshotsOf } from './snapshots.ts';

/** @param still what goes on in the background rests meanwhile. */
export function safekeeping(room: KeeperRoom, still: <T>(work: () => Promise<T>) => Promise<T>): Safekeeping {
  const once = oneAtATime();
  const alone = <T, P>(work: () => Promise<Result<T, P>>) => once(() => still(work));
  const { changePassphrase, testCode, replaceCode } = passphraseChange(room);
  const { someoneKnows, eraseNow } = newKey(room);
  const { snapshots, goBackTo, makeBackup } = snapshotsOf(room);
  const { recoverySheet, recover } = recovering(room);
  const { mergeBackup, bringUnsaved, restoreBackup, ...copies } = copiesOutside(room);
  const { setAside } = settingAside(room);

  return {
    changePassphrase: (current, next, now) => alone(() => changePassphrase(current, next, now)),
    testCode,
    replaceCode: (passphrase, now) => alone(() => replaceCode(passphrase, now)),
    someoneKnows: (current, next, now, progress) => alone(() => someoneKnows(current, next, now, progress)),
    eraseNow: (passphrase, now, progress) => alone(() => eraseNow(passphrase, now, progress)),
    snapshots,
    goBackTo: (generation, now, progress) => alone(() => goBackTo(generation, now, progress)),
    async makeBackup(progress, now) {
      const made = await alone(() => makeBackup(progress, now));
      if (made.ok) return made;
      return failed(made.problem === 'busy' ? 'write-failed' : made.problem);
    },
    ...copies,
    mergeBackup: (bring, now, progress) => alone(() => mergeBackup(bring, now, progress)),
    bringUnsaved: (now) => alone(() => bringUnsaved(now)),
    restoreBackup: (now, progress) => alone(() => restoreBackup(now, progress)),
    recoverySheet,
    recover: (now, progress) => alone(() => recover(now, progress)),
    setAside: () => alone(setAside),
  };
}
