/**
 * Someone knows the passphrase or the code: everything is sealed anew, with a new passphrase and a new code. Asked once
 * after the passphrases are typed; the way that changes nothing comes first.
 * @secret what is typed lives in this form and goes with it.
 */

import { useState, type SyntheticEvent } from 'react';
import { changeProblem } from '../../../shared/words/en/safe-problems.ts';
import { someoneKnows as words } from '../../../shared/words/en/settings.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Field } from '../../ui/field.tsx';
import { NewPassphrase } from '../../ui/new-passphrase.tsx';
import { Form } from './form.tsx';
import { Opening, Setting, Ways } from './setting.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

export function KnownSetting() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Setting name={words.head}>
      <p>{words.say}</p>
      <Ways>
        <Opening word={words.open} isOpen={isOpen} onOpen={() => setOpen(!isOpen)} />
      </Ways>
      {isOpen && (
        <>
          <p>{words.does}</p>
          <Anew onLeave={() => setOpen(false)} />
        </>
      )}
    </Setting>
  );
}

function Anew({ onLeave }: { readonly onLeave: () => void }) {
  const session = useSession();
  const next = useNewPassphrase();
  const [current, setCurrent] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  /** Checked, and asked about. */
  const [asked, setAsked] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function ask(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (working) return;
    if (current === '') setProblem(changeProblem('empty'));
    else setAsked(await next.check());
  }

  async function go(chosen: string): Promise<void> {
    setAsked(null);
    setWorking(true);
    const made = await session.safe.someoneKnows(current, chosen);
    if (made.ok) return;
    setWorking(false);
    setProblem(changeProblem(made.problem));
  }

  return (
    <Form
      onSubmit={(event) => void ask(event)}
      onLeave={onLeave}
      working={working ? words.working : null}
      action={
        <Button kind="second" type="submit" disabled={working}>
          {words.go}
        </Button>
      }
    >
      <Field
        label={words.current}
        kind="secret"
        value={current}
        autoFocus
        disabled={working}
        problem={problem}
        onChange={(value) => {
          setCurrent(value);
          setProblem(null);
        }}
      />
      <NewPassphrase {...next.field} label={words.next} disabled={working} />
      <Confirm
        title={words.ask}
        isOpen={asked !== null}
        stay={words.stay}
        onStay={() => setAsked(null)}
        go={words.go}
        onGo={() => asked !== null && void go(asked)}
      >
        {words.asked}
      </Confirm>
    </Form>
  );
}
