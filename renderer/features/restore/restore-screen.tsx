/**
 * Taking a backup back in, one question after the other: which file, what it is, its passphrase or code, what it holds
 * and would do, and what is done with it. Nothing is written before the last step; leaving lets the file go.
 */

import { useEffect, useState } from 'react';
import type { BackupContents, BackupLook } from '../../../shared/keeper/safekeeping.ts';
import { sizeWords } from '../../../shared/words/en/progress.ts';
import { backupProblem, restore as words } from '../../../shared/words/en/restore.ts';
import { chooseProblem } from '../../../shared/words/en/safe-problems.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button, WordButton } from '../../ui/button.tsx';
import { BackupKey } from './backup-key.tsx';
import { Contents } from './contents.tsx';
import { UnsavedWords } from './unsaved-words.tsx';
import styles from './restore.module.css';

/** What is here already: an open journal, one that is not open, none. */
export type Beside = 'open' | 'closed' | 'none';

interface RestoreScreenProps {
  readonly beside: Beside;
  readonly now: number;
  readonly onBack: () => void;
}

/** What can be gone on with. */
type Chosen = Exclude<BackupLook, { readonly is: 'refused' }>;

export function RestoreScreen({ beside, now, onBack }: RestoreScreenProps) {
  const session = useSession();
  const [taken, setTaken] = useState<Chosen | null>(null);
  const [contents, setContents] = useState<BackupContents | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [looking, setLooking] = useState(false);

  useEffect(() => () => session.safe.closeBackup(), [session]);

  async function choose(): Promise<void> {
    setSaid(null);
    setLooking(true);
    const chosen = await session.safe.chooseBackup();
    setLooking(false);
    if (!chosen.ok) {
      setSaid(chooseProblem(chosen.problem));
      return;
    }
    setContents(null);
    setTaken(chosen.value.is === 'refused' ? null : chosen.value);
    if (chosen.value.is === 'refused') setSaid(backupProblem(chosen.value.problem));
  }

  return (
    <div className={styles['restore']}>
      <WordButton note onPress={onBack}>
        {words.back}
      </WordButton>
      <h1 className="head">{words.head}</h1>
      {taken === null && (
        <>
          <p className="say">{beside === 'none' ? words.sayNew : words.say}</p>
          <div className={styles['do']}>
            <Button disabled={looking} onPress={() => void choose()}>
              {words.choose}
            </Button>
          </div>
        </>
      )}
      {taken?.is === 'unsaved' && <UnsavedWords isOpen={beside === 'open'} />}
      {taken?.is === 'backup' && (
        <p className={styles['is']}>{words.is(sizeWords(taken.bytes), taken.own)}</p>
      )}
      {taken?.is === 'backup' && contents === null && <BackupKey onOpened={setContents} />}
      {contents !== null && <Contents contents={contents} beside={beside} now={now} />}
      {taken !== null && (
        <p className={styles['other']}>
          <WordButton note disabled={looking} onPress={() => void choose()}>
            {words.chooseOther}
          </WordButton>
        </p>
      )}
      <p role="status">{looking ? words.looking : said}</p>
    </div>
  );
}
