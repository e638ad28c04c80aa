/**
 * Taking the whole journal out: what leaves is said plainly before the passphrase is asked for.
 * @secret the passphrase lives in this form and goes with it.
 */

import { useState, type SyntheticEvent } from 'react';
import { carry as words, takeOutProblem } from '../../../shared/words/en/carry.ts';
import { countedCases } from '../../../shared/words/en/progress.ts';
import { settings } from '../../../shared/words/en/settings.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button, WordButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './carry.module.css';

export function TakeOut({ onLeave }: { readonly onLeave: () => void }) {
  const session = useSession();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [far, setFar] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const [said, setSaid] = useState('');

  async function take(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (far !== null) return;
    setSaid('');
    setFar({ done: 0, of: 0 });
    const taken = await session.safe.carry.takeOut(typed, (done, of) => setFar({ done, of }));
    setFar(null);
    if (!taken.ok) {
      setProblem(takeOutProblem(taken.problem));
      return;
    }
    const { cases, unreadable } = taken.value;
    setTyped('');
    setSaid(
      [words.taken(countedCases(cases)), ...(unreadable > 0 ? [words.unreadable(unreadable)] : [])].join(' '),
    );
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void take(event)}>
      <p>{words.warning}</p>
      <p className={styles['note']}>{words.court}</p>
      <Field
        label={words.passphrase}
        kind="secret"
        value={typed}
        disabled={far !== null}
        problem={problem}
        onChange={(value) => {
          setTyped(value);
          setProblem(null);
        }}
      />
      <div className={styles['ways']}>
        <Button kind="second" small type="submit" disabled={far !== null}>
          {words.takeGo}
        </Button>
        {far === null && (
          <WordButton bare onPress={onLeave}>
            {settings.never}
          </WordButton>
        )}
      </div>
      {far !== null && far.of > 0 && <Progress label={words.taking} done={far.done} of={far.of} />}
      <p role="status">{far === null ? said : words.working}</p>
    </form>
  );
}
