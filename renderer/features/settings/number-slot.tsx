/** A whole number inside a sentence, kept when the field is left; out of range it is as before, and says so. */

import { useState, type ReactNode } from 'react';
import { settings as words } from '../../../shared/words/en/settings.ts';
import { Slot } from '../../ui/field.tsx';
import { Said } from './setting.tsx';

interface NumberSlotProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Said where it is not between them. */
  readonly range: string;
  /** False where it could not be kept. */
  readonly onKeep: (value: number) => Promise<boolean>;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

export function NumberSlot({ label, value, least, most, range, onKeep, before, after }: NumberSlotProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const shown = typed ?? String(value);

  async function keep(): Promise<void> {
    setTyped(null);
    const wanted = Number(shown.trim() === '' ? NaN : shown.trim());
    if (!Number.isInteger(wanted) || wanted < least || wanted > most) {
      setSaid(range);
      return;
    }
    setSaid('');
    if (wanted !== value && !(await onKeep(wanted))) setSaid(words.notSaved);
  }

  return (
    <>
      <p>
        {before}{' '}
        <Slot
          label={label}
          value={shown}
          numeric
          longest={4}
          onChange={setTyped}
          onLeave={() => void keep()}
        />{' '}
        {after}
      </p>
      <Said>{said}</Said>
    </>
  );
}
