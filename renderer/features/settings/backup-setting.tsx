/**
 * Backups: when the last one was made, making one (sealed, written, opened again, each with how far it is), taking one
 * back in, and after how many days to be reminded.
 */

import type { Settings } from '../../../shared/journal/settings.ts';
import { countedCases } from '../../../shared/words/en/progress.ts';
import { backUpProblem } from '../../../shared/words/en/safe-problems.ts';
import { backups as words } from '../../../shared/words/en/settings.ts';
import { momentWords } from '../../../shared/words/en/when.ts';
import { isUnderWay, type UnderWay } from '../../state/backing-up.ts';
import { backupDue } from '../../state/backup-due.ts';
import { useBackingUp, useSession } from '../../state/use-session.tsx';
import { Button, WordButton } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { NumberSlot } from './number-slot.tsx';
import { Said, Setting, Ways } from './setting.tsx';
import styles from './settings.module.css';

const MOST_DAYS = 3650;

interface BackupSettingProps {
  readonly settings: Settings;
  readonly now: number;
  readonly onRestore: () => void;
}

export function BackupSetting({ settings, now, onRestore }: BackupSettingProps) {
  const session = useSession();
  const backingUp = useBackingUp();
  const { lastBackup, remindBackupAfter } = settings;
  return (
    <Setting name={words.head}>
      <p>{lastWords(settings, now)}</p>
      <p className={styles['note']}>{words.say}</p>
      {isUnderWay(backingUp) ? (
        <Steps of={backingUp} onStop={session.safe.backUp.stop} />
      ) : (
        <Ways>
          <Button
            kind={lastBackup === null || backupDue(settings, now) ? 'filled' : 'second'}
            small
            onPress={() => void session.safe.backUp.start()}
          >
            {words.make}
          </Button>
          <WordButton onPress={onRestore}>{words.restore}</WordButton>
        </Ways>
      )}
      <Said>
        {backingUp.is === 'done' && words.made(countedCases(backingUp.cases))}
        {backingUp.is === 'failed' && backUpProblem(backingUp.problem)}
      </Said>
      <NumberSlot
        label={words.remindLabel}
        value={remindBackupAfter}
        least={0}
        most={MOST_DAYS}
        range={words.remindRange(MOST_DAYS)}
        before={words.remindBefore}
        after={words.remindAfter(remindBackupAfter)}
        onKeep={async (days) =>
          (await session.saveSettings((kept) => ({ ...kept, remindBackupAfter: days }))).ok
        }
      />
    </Setting>
  );
}

function lastWords(settings: Settings, now: number): string {
  if (settings.lastBackup === null) return words.none;
  const when = momentWords(settings.lastBackup, now);
  return backupDue(settings, now) ? words.aged(when) : words.last(when);
}

function Steps({ of: step, onStop }: { readonly of: UnderWay; readonly onStop: () => void }) {
  const far = step.is === 'writing' ? { done: 0, of: 0 } : { done: step.done, of: step.of };
  return (
    <div className={styles['underWay']}>
      <Progress label={words[step.is]} {...far} />
      <p className={styles['note']}>{words.goOn}</p>
      {step.is === 'sealing' && (
        <WordButton note onPress={onStop}>
          {words.stop}
        </WordButton>
      )}
    </div>
  );
}
