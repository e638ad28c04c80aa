/**
 * First run: what this is, then a passphrase, twice. Refuses a weak one with its reason in a word and a clause.
 * Nothing is written before "Create my journal".
 */

import { useState, type SyntheticEvent } from 'react';
import { createProblem } from '../../../shared/words/en/problems.ts';
import { firstRun } from '../../../shared/words/en/unlock.ts';
import { useSession, useWorking } from '../../state/use-session.tsx';
import { Button, WordButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Window } from '../../ui/window.tsx';
import styles from './spread.module.css';
import { Truths } from './truths.tsx';
import { useStrength } from './use-strength.ts';

export function FirstRunScreen() {
  const session = useSession();
  const working = useWorking();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [differs, setDiffers] = useState(false);
  const strength = useStrength(passphrase);

  async function create(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (working) return;
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

  const said = strength === null ? null : firstRun.strength[strength.words];
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
            <Field
              label={firstRun.passphrase}
              kind={shown ? 'text' : 'secret'}
              value={passphrase}
              onChange={(value) => {
                setPassphrase(value);
                setProblem(null);
                setDiffers(false);
              }}
              autoFocus
              disabled={working}
              problem={problem}
              help={
                said !== null && (
                  <>
                    <b>{said.word}</b> {said.say}
                  </>
                )
              }
              after={
                <WordButton
                  note
                  label={shown ? firstRun.hideLabel : firstRun.showLabel}
                  onPress={() => setShown(!shown)}
                >
                  {shown ? firstRun.hide : firstRun.show}
                </WordButton>
              }
            />
            <Field
              label={firstRun.again}
              kind={shown ? 'text' : 'secret'}
              value={again}
              onChange={(value) => {
                setAgain(value);
                setDiffers(false);
              }}
              disabled={working}
              problem={differs ? firstRun.differs : null}
            />
            <div className={styles['go']}>
              <Button type="submit" disabled={working}>
                {firstRun.create}
              </Button>
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
