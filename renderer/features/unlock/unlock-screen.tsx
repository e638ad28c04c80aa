/**
 * The door. The passphrase is typed inside the lens of the mark; what was wrong is one line under the field, in the
 * same place. The recovery code opens it too.
 */

import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { keyProblem } from '../../../shared/words/en/problems.ts';
import { unlock } from '../../../shared/words/en/unlock.ts';
import type { KeyProblem } from '../../state/phase.ts';
import { useSession, useWorking } from '../../state/use-session.tsx';
import { Button, WordButton } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { Field } from '../../ui/field.tsx';
import { Mark } from '../../ui/mark.tsx';
import { FootGroup, Window } from '../../ui/window.tsx';
import styles from './door.module.css';
import { StuckScreen } from './stuck-screen.tsx';

interface UnlockScreenProps {
  /** Why the last try did not open; null before the first. */
  readonly lastProblem: KeyProblem | null;
  /** To a backup. */
  readonly onBackup: () => void;
  readonly onHelp: () => void;
}

export function UnlockScreen({ lastProblem, onBackup, onHelp }: UnlockScreenProps) {
  const session = useSession();
  const working = useWorking();
  const [byCode, setByCode] = useState(false);
  const [isStuck, setStuck] = useState(false);
  const [typed, setTyped] = useState('');
  const [seen, setSeen] = useState<KeyProblem | null>(lastProblem);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!working) field.current?.focus();
  }, [working, byCode]);

  async function open(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (working) return;
    if (typed === '') {
      setSeen(byCode ? { slip: 'length' } : 'empty');
      return;
    }
    const opened = byCode ? await session.unlockWithCode(typed) : await session.unlock(typed);
    if (opened.ok) return;
    setSeen(opened.problem);
    if (!byCode) setTyped('');
  }

  function by(code: boolean): void {
    setStuck(false);
    setByCode(code);
    setTyped('');
    setSeen(null);
  }

  if (isStuck)
    return <StuckScreen onCode={() => by(true)} onBackup={onBackup} onBack={() => setStuck(false)} />;

  const problem = seen === null ? null : keyProblem(seen);
  const foot = (
    <>
      <FootGroup>
        <WordButton bare onPress={() => by(!byCode)}>
          {byCode ? unlock.usePassphrase : unlock.useCode}
        </WordButton>
        <WordButton bare onPress={() => setStuck(true)}>
          {unlock.stuck}
        </WordButton>
      </FootGroup>
      <FootGroup>
        <WordButton bare onPress={onHelp}>
          {unlock.help}
        </WordButton>
      </FootGroup>
    </>
  );

  return (
    <Window door foot={foot}>
      <div className={styles['door']}>
        {!byCode && <Circles />}
        <form className={styles['form']} onSubmit={(event) => void open(event)}>
          <div className={classes(styles['inner'], byCode && styles['byCode'])}>
            {byCode && <Mark size="middle" />}
            {byCode && (
              <div>
                <h1 className="head">{unlock.codeHead}</h1>
                <p className="say">{unlock.codeSay}</p>
              </div>
            )}
            <Field
              ref={field}
              label={byCode ? unlock.code : unlock.passphrase}
              kind={byCode ? 'shown' : 'secret'}
              value={typed}
              centered
              autoFocus
              disabled={working}
              problem={problem}
              onChange={(value) => {
                setTyped(value);
                setSeen(null);
              }}
            />
            <div className={styles['go']}>
              <Button type="submit" disabled={working}>
                {working ? unlock.opening : unlock.open}
              </Button>
              <span className="hidden" role="status">
                {working && unlock.opening}
              </span>
            </div>
          </div>
        </form>
      </div>
    </Window>
  );
}

function Circles() {
  return (
    <svg
      className={styles['circles']}
      viewBox="0 0 1280 800"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <path className={styles['lens']} d="M640 97.76A349 349 0 0 1 640 702.24A349 349 0 0 1 640 97.76Z" />
      <circle className={styles['doctor']} cx="465.5" cy="400" r="349" />
      <circle className={styles['patient']} cx="814.5" cy="400" r="349" />
    </svg>
  );
}
