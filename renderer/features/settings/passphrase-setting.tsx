/**
 * Changing the passphrase: the current one, the new one twice, its strength in words. What it does not change (copies
 * made before) is said once it is done. Refuses a weak one.
 * @secret what is typed lives in this form and goes with it.
 */

import { useState, type SyntheticEvent } from 'react';
import { passphrase as words } from '../../../shared/words/en/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { NewPassphrase } from '../../ui/new-passphrase.tsx';
import { useSession } from '../../state/use-session.tsx';
import { Form } from './form.tsx';
import { Opening, Said, Setting, Ways } from './setting.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

export function PassphraseSetting() {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <Setting name={words.head}>
      <p>{words.say}</p>
      <Ways>
        <Opening
          word={words.change}
          isOpen={isOpen}
          onOpen={() => {
            setOpen(!isOpen);
            setSaid('');
          }}
        />
      </Ways>
      {isOpen && (
        <Change
          onLeave={() => setOpen(false)}
          onChanged={() => {
            setOpen(false);
            setSaid(words.changed);
          }}
        />
      )}
      <Said>{said}</Said>
    </Setting>
  );
}

function Change({ onLeave, onChanged }: { readonly onLeave: () => void; readonly onChanged: () => void }) {
  const session = useSession();
  const next = useNewPassphrase();
  const [current, setCurrent] = useState('');
  const [problem, setProblem] = useState<'wrong-passphrase' | 'empty' | null>(null);
  const [working, setWorking] = useState(false);

  async function change(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (working) return;
    if (current === '') {
      setProblem('empty');
      return;
    }
    const chosen = await next.check();
    if (chosen === null) return;
    setWorking(true);
    const changed = await session.safe.changePassphrase(current, chosen);
    setWorking(false);
    if (changed.ok) onChanged();
    else if (changed.problem === 'wrong-passphrase') setProblem(changed.problem);
    else next.refuse(changed.problem);
  }

  return (
    <Form
      onSubmit={(event) => void change(event)}
      onLeave={onLeave}
      working={working ? words.working : null}
      action={
        <Button type="submit" disabled={working}>
          {words.keep}
        </Button>
      }
    >
      <Field
        label={words.current}
        kind="secret"
        value={current}
        autoFocus
        disabled={working}
        problem={problem === null ? null : next.words(problem)}
        onChange={(value) => {
          setCurrent(value);
          setProblem(null);
        }}
      />
      <NewPassphrase {...next.field} label={words.next} disabled={working} />
    </Form>
  );
}
