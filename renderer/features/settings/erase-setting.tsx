/**
 * Erase now: the journal is written anew with what it holds today, and every earlier copy here goes at once. Its promise
 * and its limit are said before; asked once after the passphrase, the way that changes nothing first.
 * @secret the passphrase lives in this form and goes with it.
 */

import { useState, type SyntheticEvent } from 'react';
import { changeProblem } from '../../../shared/words/en/safe-problems.ts';
import { eraseNow as words } from '../../../shared/words/en/settings.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Field } from '../../ui/field.tsx';
import { Form } from './form.tsx';
import { Opening, Setting, Ways } from './setting.tsx';

export function EraseSetting() {
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
          <Erase onLeave={() => setOpen(false)} />
        </>
      )}
    </Setting>
  );
}

function Erase({ onLeave }: { readonly onLeave: () => void }) {
  const session = useSession();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const [working, setWorking] = useState(false);

  function ask(event: SyntheticEvent): void {
    event.preventDefault();
    if (working) return;
    if (typed === '') setProblem(changeProblem('empty'));
    else setAsked(true);
  }

  async function go(): Promise<void> {
    setAsked(false);
    setWorking(true);
    const erased = await session.safe.eraseNow(typed);
    if (erased.ok) return;
    setWorking(false);
    setProblem(changeProblem(erased.problem));
  }

  return (
    <Form
      onSubmit={ask}
      onLeave={onLeave}
      working={working ? words.working : null}
      action={
        <Button kind="second" type="submit" disabled={working}>
          {words.go}
        </Button>
      }
    >
      <Field
        label={words.passphrase}
        kind="secret"
        value={typed}
        autoFocus
        disabled={working}
        problem={problem}
        onChange={(value) => {
          setTyped(value);
          setProblem(null);
        }}
      />
      <Confirm
        title={words.ask}
        isOpen={asked}
        stay={words.stay}
        onStay={() => setAsked(false)}
        go={words.go}
        onGo={() => void go()}
      >
        {words.asked}
      </Confirm>
    </Form>
  );
}
