/**
 * First run: what this is, then a passphrase, twice. Refuses a weak one with its reason in a word and a clause.
 * Nothing is written before "Create my journal". Who has a backup begins with that instead.
 */

import { useState, type SyntheticEvent } from 'react';
import { createProblem } from '../../../shared/words/en/problems.ts';
import { firstRun } from '../../../shared/words/en/unlock.ts';
import { useSession, useWorking } from '../../state/use-session.tsx';
import { useStrength } from '../../state/use-strength.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { NewPassphrase, NOTHING_TYPED } from '../../ui/new-passphrase.tsx';
import { Window } from '../../ui/window.tsx';
import styles from './spread.module.css';
import { Truths } from './truths.tsx';

export function FirstRunScreen({ onBackup }: { readonly onBackup: () => void }) {
  const session = useSession();
  const working = useWorking();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [problem, setProblem] = useState<string | null>(null);
  const [differs, setDiffers] = useState(false);
  const strength = useStrength(typed.passphrase);

  async function create(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (working) return;
    const { passphrase, again } = typed;
    const checked = await session.strength(passphrase);
    if (passphrase === '' || checked?.enough === false) {
      setProblem(createProblem(passphrase === '' ? 'empty' : 'weak'));
      return;
    }
    if (again !== passphrase) {
      setDiffers(true);
      return;
    }
    const created = await session.create(passphrase);
    if (!created.ok) setProblem(createProblem(created.problem));
  }

  return (
    <Window>
      <div className={styles['spread']}>
        <Truths />
        <section className={styles['right']}>
          <form className={styles['form']} onSubmit={(event) => void create(event)}>
            <div>
              <h1 className="head">{firstRun.head}</h1>
              <p className="say">{firstRun.say}</p>
            </div>
            <NewPassphrase
              typed={typed}
              strength={strength}
              problem={problem}
              differs={differs}
              disabled={working}
              autoFocus
              onChange={(changed) => {
                setTyped(changed);
                setProblem(null);
                setDiffers(false);
              }}
            />
            <div className={styles['go']}>
              <Button type="submit" disabled={working}>
                {firstRun.create}
              </Button>
              {!working && (
                <WordButton bare onPress={onBackup}>
                  {firstRun.haveBackup}
                </WordButton>
              )}
              <span className="note" role="status">
                {working && firstRun.creating}
              </span>
            </div>
          </form>
        </section>
      </div>
    </Window>
  );
}
