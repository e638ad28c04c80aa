/**
 * The key of a backup: the passphrase or the code it was made with. Opening it reads every page and shows how far it is;
 * it can be stopped, since nothing is written.
 * @secret what is typed lives in this form and goes with it.
 */

import { useRef, useState, type SyntheticEvent } from 'react';
import type { BackupContents } from '../../../shared/keeper/safekeeping.ts';
import { restore as words } from '../../../shared/words/en/restore.ts';
import { openBackupProblem } from '../../../shared/words/en/safe-problems.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button, WordButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './restore.module.css';

export function BackupKey({ onOpened }: { readonly onOpened: (contents: BackupContents) => void }) {
  const session = useSession();
  const [byCode, setByCode] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [far, setFar] = useState<{ readonly done: number; readonly of: number } | null>(null);
  /** Counts the tries: what a stopped one comes to is not heard any more. */
  const latest = useRef(0);

  async function open(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (typed === '') {
      setProblem(openBackupProblem(byCode ? { slip: 'length' } : 'empty'));
      return;
    }
    const mine = ++latest.current;
    setFar({ done: 0, of: 0 });
    const opened = await session.safe.openBackup(
      byCode ? { code: typed } : { passphrase: typed },
      (done, of) => {
        if (latest.current === mine) setFar({ done, of });
      },
    );
    if (latest.current !== mine) return;
    setFar(null);
    if (opened.ok) onOpened(opened.value);
    else setProblem(openBackupProblem(opened.problem));
  }

  function stop(): void {
    latest.current++;
    setFar(null);
    session.safe.closeBackup();
  }

  if (far !== null) {
    return (
      <div className={styles['form']}>
        <Progress label={words.opening} done={far.done} of={far.of} />
        <WordButton onPress={stop}>{words.stop}</WordButton>
      </div>
    );
  }
  return (
    <form className={styles['form']} onSubmit={(event) => void open(event)}>
      <Field
        key={byCode ? 'code' : 'passphrase'}
        label={byCode ? words.code : words.passphrase}
        kind={byCode ? 'shown' : 'secret'}
        value={typed}
        autoFocus
        problem={problem}
        help={byCode ? null : words.passphraseSay}
        onChange={(value) => {
          setTyped(value);
          setProblem(null);
        }}
      />
      <div className={styles['do']}>
        <Button type="submit">{words.open}</Button>
        <WordButton
          bare
          onPress={() => {
            setByCode(!byCode);
            setTyped('');
            setProblem(null);
          }}
        >
          {byCode ? words.usePassphrase : words.useCode}
        </WordButton>
      </div>
    </form>
  );
}
