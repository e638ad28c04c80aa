/**
 * Choice: one of a few words, the chosen one underlined. Ladder: ways in the order of repair, each with what it
 * gives. Tick: yes or no. Choice and Ladder are radio groups: arrows move, one stop for Tab.
 */

import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';
import { classes } from './class-names.ts';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  /** Null: nothing chosen yet. */
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
  readonly disabled?: boolean;
  readonly describedBy?: string;
}

export function Choice<T extends string>(props: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={classes(styles['group'])}
      aria-label={props.label}
      {...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy })}
      orientation="horizontal"
      value={props.chosen}
      isDisabled={props.disabled === true}
      onChange={(value) => props.onChoose(value as T)}
    >
      {props.options.map(({ value, words }) => (
        <RadioField key={value} value={value}>
          <RadioButton className={classes(styles['one'])}>{words}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

interface LadderProps<T extends string> {
  readonly label: string;
  readonly rungs: readonly {
    readonly value: T;
    /** What is done: "Omit", "Generalize". */
    readonly way: string;
    /** What would then stand there, in the physician's face. */
    readonly gives?: ReactNode;
    /** The key that chooses it at once, shown quietly. */
    readonly key?: string;
  }[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

export function Ladder<T extends string>(props: LadderProps<T>) {
  return (
    <RadioGroup
      className={classes(styles['ladder'])}
      aria-label={props.label}
      value={props.chosen}
      onChange={(value) => props.onChoose(value as T)}
    >
      {props.rungs.map(({ value, way, gives, key }) => (
        <RadioField key={value} value={value}>
          <RadioButton className={classes(styles['rung'])}>
            <span className={styles['ring']} aria-hidden="true" />
            <span>
              <span className={styles['way']}>{way}</span>
              {gives !== undefined && gives !== '' && <span className={styles['gives']}>{gives}</span>}
            </span>
            {key !== undefined && (
              <span className={styles['key']} aria-hidden="true">
                {key}
              </span>
            )}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

interface TickProps {
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Tick({ children, on, onChange }: TickProps) {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
