/**
 * Field: label above, a line below, the physician's face inside. Slot: a field inside a sentence.
 * What is wrong stands under the line, in the same place as help, and is announced.
 */

import { useId, type ReactNode, type Ref } from 'react';
import { classes } from './class-names.ts';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /**
   * `secret` shows dots. `shown` is a secret that may be read: of the same type, since the text of any other field is
   * told to the process of the app that is not wiped (docs/decisions/0009); a screen reader gets it as its description.
   * Spelling, autofill and correction are off for all.
   */
  readonly kind?: 'text' | 'secret' | 'shown';
  readonly placeholder?: string;
  /** Beside the line: a word such as Show. */
  readonly after?: ReactNode;
  /** Under the line, said politely as it changes. */
  readonly help?: ReactNode;
  /** Replaces help while something is wrong. */
  readonly problem?: ReactNode;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly centered?: boolean;
  readonly longest?: number;
  readonly ref?: Ref<HTMLInputElement>;
}

export function Field(props: FieldProps) {
  const { label, value, onChange, kind = 'text', placeholder, after, help, problem, ref } = props;
  const id = useId();
  const wrong = problem !== undefined && problem !== null && problem !== '';
  const below = wrong ? problem : help;
  return (
    <div className={classes(styles['field'], props.centered === true && styles['centered'])}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['line']}>
        <input
          ref={ref}
          id={id}
          className={classes(
            styles['input'],
            kind === 'secret' && styles['secret'],
            kind === 'shown' && styles['shown'],
          )}
          type={kind === 'text' ? 'text' : 'password'}
          value={value}
          placeholder={placeholder}
          autoFocus={props.autoFocus}
          disabled={props.disabled}
          maxLength={props.longest}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={wrong || undefined}
          aria-describedby={kind === 'shown' ? `${id}-read ${id}-below` : `${id}-below`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {after}
      </div>
      {kind === 'shown' && (
        <span id={`${id}-read`} hidden>
          {value}
        </span>
      )}
      <div id={`${id}-below`} aria-live="polite">
        {below !== undefined && below !== null && below !== '' && (
          <p className={wrong ? styles['problem'] : styles['below']}>{below}</p>
        )}
      </div>
    </div>
  );
}

interface SlotProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly numeric?: boolean;
  readonly longest?: number;
  /** What would stand there, as wide as its words. */
  readonly placeholder?: string;
}

export function Slot({ label, value, onChange, onLeave, numeric = false, longest, placeholder }: SlotProps) {
  return (
    <input
      className={styles['slot']}
      aria-label={label}
      value={value}
      inputMode={numeric ? 'numeric' : 'text'}
      placeholder={placeholder}
      size={Math.max(2, (value === '' ? (placeholder ?? '') : value).length)}
      maxLength={longest}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
