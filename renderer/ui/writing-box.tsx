/**
 * WritingBox: a plain text area in the physician's face for a cue, a part of the page, the first line of a case.
 * It grows with its text. What does not fit is refused whole, with a sentence; nothing is cut.
 * The long texts of a case use the writing surface instead.
 */

import { useId, useState, type ClipboardEvent, type KeyboardEvent, type Ref } from 'react';
import { writing } from '../../shared/words/en/case.ts';
import { classes } from './class-names.ts';
import styles from './writing-box.module.css';
import { takeIn } from './writing/incoming-text.ts';

interface WritingBoxProps {
  /** Its accessible name; draw a visible label beside it where one is wanted. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In UTF-16 units. */
  readonly longest: number;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** Least lines shown. */
  readonly rows?: number;
  /** `far`: the size of a heading. */
  readonly size?: 'column' | 'far';
  /** No line under it until it has the caret. */
  readonly bare?: boolean;
  readonly centered?: boolean;
  readonly describedBy?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave?: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

export function WritingBox(props: WritingBoxProps) {
  const { label, value, longest, rows = 1, size = 'column', bare = false, centered = false, ref } = props;
  const [said, setSaid] = useState('');
  const id = useId();

  function change(text: string): void {
    const fits = text.length <= longest || text.length < value.length;
    setSaid(fits ? '' : writing.tooLong);
    if (fits) props.onChange(text);
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const field = event.currentTarget;
    const { selectionStart, selectionEnd } = field;
    const room = longest - value.length + (selectionEnd - selectionStart);
    const incoming = takeIn(event.clipboardData.getData('text/plain'), room);
    if (incoming.fits && !incoming.cleaned) return;
    event.preventDefault();
    if (!incoming.fits) {
      setSaid(writing.tooLong);
      return;
    }
    field.setRangeText(incoming.text, selectionStart, selectionEnd, 'end');
    change(field.value);
    setSaid(writing.cleaned);
  }

  return (
    <div>
      <textarea
        ref={ref}
        className={classes(
          styles['box'],
          size === 'far' && styles['far'],
          bare && styles['bare'],
          centered && styles['middle'],
        )}
        aria-label={label}
        aria-describedby={classes(props.describedBy, said !== '' && id) || undefined}
        value={value}
        rows={rows}
        placeholder={props.placeholder}
        autoFocus={props.autoFocus}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change(event.currentTarget.value)}
        onPaste={paste}
        onKeyDown={props.onKeyDown}
        onBlur={props.onLeave}
      />
      <div id={id} role="status" className={classes('note', centered && styles['middle'])}>
        {said}
      </div>
    </div>
  );
}
