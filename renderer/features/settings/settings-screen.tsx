/** Settings: sentences with places to fill in. Only what works is here. Everything is sealed inside the journal. */

import { useState, type SyntheticEvent, type ReactNode } from 'react';
import type { Mended } from '../../../shared/keeper/keeper.ts';
import type { Settings } from '../../../shared/journal/settings.ts';
import { settings as words } from '../../../shared/words/en/settings.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, Slot } from '../../ui/field.tsx';
import styles from './settings.module.css';

const LEAST_MINUTES = 1;
const MOST_MINUTES = 60;

interface SettingsScreenProps {
  readonly settings: Settings;
  readonly mended: readonly Mended[];
}

export function SettingsScreen({ settings, mended }: SettingsScreenProps) {
  const rebuilt = mended.some(({ did }) => did === 'rebuilt-cache');
  return (
    <div className={styles['settings']}>
      <h1 className={`head ${styles['head'] ?? ''}`}>{words.head}</h1>
      <Setting name={words.lock}>
        <LockAfter minutes={settings.lockAfter} />
      </Setting>
      <Setting name={words.paper}>{words.paperSay}</Setting>
      <Setting name={words.key}>
        {settings.recoveryConfirmed ? <p>{words.codeConfirmed}</p> : <ConfirmCode />}
        <p className={styles['note']}>{words.keySay}</p>
        {rebuilt && <p className={styles['note']}>{words.rebuilt}</p>}
      </Setting>
      <Setting name={words.about}>
        <p>{words.protects}</p>
        <p>{words.cannot}</p>
        <p>{words.deidentified}</p>
        <p>{words.danger}</p>
        <p className={styles['note']}>{words.version}</p>
      </Setting>
    </div>
  );
}

function Setting({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className={styles['setting']}>
      <h2 className={styles['name']}>{name}</h2>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}

function LockAfter({ minutes }: { readonly minutes: number }) {
  const session = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const shown = typed ?? String(minutes);

  async function keep(): Promise<void> {
    setTyped(null);
    const wanted = Number(shown.trim());
    if (!Number.isInteger(wanted) || wanted < LEAST_MINUTES || wanted > MOST_MINUTES) {
      setSaid(words.lockRange(LEAST_MINUTES, MOST_MINUTES));
      return;
    }
    setSaid('');
    if (wanted === minutes) return;
    const saved = await session.saveSettings((now) => ({ ...now, lockAfter: wanted }));
    if (!saved.ok) setSaid(words.notSaved);
  }

  return (
    <>
      {words.lockBefore}{' '}
      <Slot
        label={words.lockLabel}
        value={shown}
        numeric
        longest={3}
        onChange={setTyped}
        onLeave={() => void keep()}
      />{' '}
      {words.lockAfter(minutes)}
      <p className={styles['note']} role="status">
        {said}
      </p>
    </>
  );
}

function ConfirmCode() {
  const session = useSession();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);

  async function confirm(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setWrong(!(await session.confirmCode(code, {})));
  }

  return (
    <>
      <p>{words.codeOpen}</p>
      <form className={styles['code']} onSubmit={(event) => void confirm(event)}>
        <Field
          label={words.code}
          value={code}
          problem={wrong ? words.codeWrong : null}
          onChange={(value) => {
            setCode(value);
            setWrong(false);
          }}
        />
        <Button kind="second" type="submit">
          {words.confirm}
        </Button>
      </form>
    </>
  );
}
