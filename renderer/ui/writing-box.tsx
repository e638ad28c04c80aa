/**
 * WritingBox: a plain text area in the physician's face for a cue, a part of the page, the first line of a case.
 * It grows with its text. The long texts of a case use the writing surface instead.
 */

import type { KeyboardEvent, Ref } from 'react';
import { classes } from './class-names.ts';
import styles from './writing-box.module.css';

interface WritingBoxProps {
  /** Its accessible name; draw a visible label beside it where one is wanted. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** Least lines shown. */
  readonly rows?: number;
  /** `far`: the size of a heading. */
  readonly size?: 'column' | 'far';
  /** No line under it until it has the caret. */
  readonly bare?: boolean;
  readonly centered?: boolean;
  readonly longest?: number;
  readonly describedBy?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave?: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

export function WritingBox(props: WritingBoxProps) {
  const { label, value, onChange, rows = 1, size = 'column', bare = false, centered = false, ref } = props;
  return (
    <textarea
      ref={ref}
      className={classes(
        styles['box'],
        size === 'far' && styles['far'],
        bare && styles['bare'],
        centered && styles['middle'],
      )}
      aria-label={label}
      aria-describedby={props.describedBy}
      value={value}
      rows={rows}
      placeholder={props.placeholder}
      autoFocus={props.autoFocus}
      maxLength={props.longest}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={props.onKeyDown}
      onBlur={props.onLeave}
    />
  );
}
