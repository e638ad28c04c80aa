/** Someone to call: a sentence with two places, kept as each is left. Both empty: nobody. */

import { useState } from 'react';
import type { SomeoneToCall } from '../../../shared/journal/settings.ts';
import { settings } from '../../../shared/words/en/settings.ts';
import { someone as words } from '../../../shared/words/en/someone.ts';
import { useSession } from '../../state/use-session.tsx';
import { Slot } from '../../ui/field.tsx';
import { Said, Setting } from './setting.tsx';
import styles from './settings.module.css';

const LONGEST = 200;
const NOBODY: SomeoneToCall = { name: '', number: '' };

export function SomeoneSetting({ someone }: { readonly someone: SomeoneToCall | null }) {
  const session = useSession();
  const kept = someone ?? NOBODY;
  const [typed, setTyped] = useState<Partial<SomeoneToCall>>({});
  const [said, setSaid] = useState('');

  async function keep(field: keyof SomeoneToCall): Promise<void> {
    const given = typed[field]?.trim();
    if (given === undefined) return;
    if (given !== kept[field]) {
      const saved = await session.saveSettings((now) => ({
        ...now,
        someone: orNobody({ ...(now.someone ?? NOBODY), [field]: given }),
      }));
      setSaid(saved.ok ? '' : settings.notSaved);
      if (!saved.ok) return;
    }
    // What was typed meanwhile stays; this is the journal's now.
    setTyped((now) => (now[field]?.trim() === given ? without(now, field) : now));
  }

  function slot(field: keyof SomeoneToCall, label: string, hint: string) {
    return (
      <Slot
        label={label}
        placeholder={hint}
        value={typed[field] ?? kept[field]}
        longest={LONGEST}
        onChange={(value) => setTyped((now) => ({ ...now, [field]: value }))}
        onLeave={() => void keep(field)}
      />
    );
  }

  return (
    <Setting name={words.head}>
      <p>
        {words.before} {slot('name', words.name, words.nameHint)} {words.between}{' '}
        {slot('number', words.number, words.numberHint)}.
      </p>
      <p className={styles['note']}>{words.say}</p>
      <Said>{said}</Said>
    </Setting>
  );
}

function orNobody(given: SomeoneToCall): SomeoneToCall | null {
  return given.name === '' && given.number === '' ? null : given;
}

function without(typed: Partial<SomeoneToCall>, field: keyof SomeoneToCall): Partial<SomeoneToCall> {
  return field === 'name'
    ? typed.number === undefined
      ? {}
      : { number: typed.number }
    : typed.name === undefined
      ? {}
      : { name: typed.name };
}
