/**
 * Someone to call: the name and the number the physician typed in, and that such a call comes first. Stands where help
 * stands. The number is words to read: nothing here dials.
 */

import type { SomeoneToCall as Someone } from '../../shared/journal/settings.ts';
import { someone as words } from '../../shared/words/en/someone.ts';
import { WordButton } from './button.tsx';
import styles from './someone-to-call.module.css';

interface SomeoneToCallProps {
  /** Null: not typed in yet. Undefined: no journal is open, so nobody knows. */
  readonly someone: Someone | null | undefined;
  /** To where one is typed in. */
  readonly onAdd: () => void;
}

export function SomeoneToCall({ someone, onAdd }: SomeoneToCallProps) {
  return (
    <section className={styles['call']} aria-label={words.head}>
      <p>{words.danger}</p>
      {someone === null && (
        <p>
          <WordButton note onPress={onAdd}>
            {words.add}
          </WordButton>
        </p>
      )}
      {someone !== null && someone !== undefined && (
        <p className={styles['who']}>
          {someone.name}
          {someone.name !== '' && someone.number !== '' && <span aria-hidden="true"> · </span>}
          <span className={styles['number']}> {someone.number}</span>
        </p>
      )}
    </section>
  );
}
