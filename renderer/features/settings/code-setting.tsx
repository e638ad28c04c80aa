/**
 * The recovery code: confirmed or tested from paper with nothing changed, and made anew, which asks for the passphrase
 * and then shows it as at the start. A slip of the pen is named with its group.
 * @secret what is typed lives in these forms and goes with them.
 */

import { useState, type SyntheticEvent } from 'react';
import { keyProblem } from '../../../shared/words/en/problems.ts';
import { changeProblem } from '../../../shared/words/en/safe-problems.ts';
import { recoveryCode as words } from '../../../shared/words/en/settings.ts';
import { recovery } from '../../../shared/words/en/unlock.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Form } from './form.tsx';
import { Opening, Said, Setting, Ways } from './setting.tsx';

interface CodeSettingProps {
  readonly isConfirmed: boolean;
  readonly isSeen: boolean;
}

export function CodeSetting({ isConfirmed, isSeen }: CodeSettingProps) {
  const [open, setOpen] = useState<'test' | 'replace' | null>(isSeen || isConfirmed ? null : 'replace');
  const [said, setSaid] = useState('');

  function turn(form: 'test' | 'replace'): void {
    setSaid('');
    setOpen(open === form ? null : form);
  }

  const opens = (): void => {
    setOpen(null);
    setSaid(words.opens);
  };
  if (!isConfirmed && !isSeen && open !== 'test') {
    return (
      <Setting name={words.head}>
        <p>
          {recovery.unseen} {words.replaceSay}
        </p>
        <Replace onLeave={() => setOpen('test')} />
      </Setting>
    );
  }
  return (
    <Setting name={words.head}>
      <p>{isConfirmed ? words.confirmed : words.open}</p>
      {!isConfirmed && <Test isConfirming onOpens={opens} onLeave={null} />}
      <Ways>
        {isConfirmed && <Opening word={words.test} isOpen={open === 'test'} onOpen={() => turn('test')} />}
        <Opening word={words.replace} isOpen={open === 'replace'} onOpen={() => turn('replace')} />
      </Ways>
      {isConfirmed && open === 'test' && (
        <Test isConfirming={false} onOpens={opens} onLeave={() => setOpen(null)} />
      )}
      {open === 'replace' && (
        <>
          <p>{words.replaceSay}</p>
          <Replace onLeave={() => setOpen(null)} />
        </>
      )}
      <Said>{said}</Said>
    </Setting>
  );
}

interface TestProps {
  readonly isConfirming: boolean;
  readonly onOpens: () => void;
  /** Null: it stands there by itself. */
  readonly onLeave: (() => void) | null;
}

function Test({ isConfirming, onOpens, onLeave }: TestProps) {
  const session = useSession();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function test(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (working) return;
    setWorking(true);
    const tested = await session.safe.testCode(code);
    const right = tested.ok && tested.value === 'opens';
    const confirmed = right && (!isConfirming || (await session.confirmCode(code, {})));
    setWorking(false);
    if (confirmed) onOpens();
    else setProblem(tested.ok ? words.other : keyProblem(tested.problem));
  }

  return (
    <Form
      onSubmit={(event) => void test(event)}
      onLeave={onLeave}
      working={working ? words.testing : null}
      action={
        <Button kind="second" type="submit" disabled={working}>
          {isConfirming ? words.confirm : words.testIt}
        </Button>
      }
    >
      <Field
        label={words.code}
        kind="shown"
        value={code}
        autoFocus={!isConfirming}
        disabled={working}
        problem={problem}
        help={isConfirming ? null : words.testSay}
        onChange={(value) => {
          setCode(value);
          setProblem(null);
        }}
      />
    </Form>
  );
}

function Replace({ onLeave }: { readonly onLeave: () => void }) {
  const session = useSession();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function replace(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (working) return;
    if (typed === '') {
      setProblem(changeProblem('empty'));
      return;
    }
    setWorking(true);
    const made = await session.safe.replaceCode(typed);
    if (made.ok) return;
    setWorking(false);
    setProblem(changeProblem(made.problem));
  }

  return (
    <Form
      onSubmit={(event) => void replace(event)}
      onLeave={onLeave}
      working={working ? words.working : null}
      action={
        <Button kind="second" type="submit" disabled={working}>
          {words.replaceIt}
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
    </Form>
  );
}
