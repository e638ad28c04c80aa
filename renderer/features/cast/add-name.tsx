/** One name, typed: someone new, or another name of someone. A name the table has already is said, not added. */

import { useState } from 'react';
import { cast as words } from '../../../shared/words/en/cast.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './cast.module.css';

interface AddNameProps {
  readonly label: string;
  readonly help?: string;
  readonly taken: readonly string[];
  readonly onAdd: (name: string) => void;
  readonly onClose: () => void;
}

export function AddName({ label, help, taken, onAdd, onClose }: AddNameProps) {
  const [name, setName] = useState('');
  const said = name.trim();
  const known = taken.some((form) => form.toLowerCase() === said.toLowerCase());
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (said === '' || known) return;
        onAdd(said);
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Field
        label={label}
        value={name}
        onChange={setName}
        help={help}
        problem={known ? words.known : null}
        longest={120}
        autoFocus
      />
      <div className={styles['formFoot']}>
        <Button kind="second" small type="submit" disabled={said === '' || known}>
          {words.addDo}
        </Button>
        <WordButton note bare onPress={onClose}>
          {words.close}
        </WordButton>
      </div>
    </form>
  );
}
