/**
 * Something the scanner missed: selected in the text, or typed. It becomes a Mark of the case, found everywhere from
 * then on, in all texts, and stands in the list as a decision like any other.
 */

import { useRef, useState } from 'react';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Popover, PopoverHead, PopoverRow } from '../../ui/popover.tsx';
import styles from './disguise.module.css';

export const MISSED = ['NAME', 'LOCATION', 'Q:OTHER'] as const;
export type Missed = (typeof MISSED)[number];

interface MissedHereProps {
  readonly text: string;
  readonly at: DOMRect;
  readonly onMark: (kind: Missed) => void;
  readonly onClose: () => void;
}

export function MissedHere({ text, at, onMark, onClose }: MissedHereProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        className={styles['anchor']}
        style={{ left: at.left, top: at.top, width: at.width, height: at.height }}
      />
      <Popover label={words.identifies} isOpen anchor={anchor} onClose={onClose}>
        <PopoverHead>{words.identifies}</PopoverHead>
        <p className="note">{words.marking(text)}</p>
        <PopoverRow>
          {MISSED.map((kind) => (
            <WordButton key={kind} onPress={() => onMark(kind)}>
              {words.markKind[kind]}
            </WordButton>
          ))}
        </PopoverRow>
      </Popover>
    </>
  );
}

/** The same by keyboard: typed, not selected. */
export function MissedField({ onMark }: { readonly onMark: (text: string, kind: Missed) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Missed>('NAME');
  if (!isOpen) {
    return (
      <div className={styles['missed']}>
        <WordButton note onPress={() => setOpen(true)}>
          {words.missed}
        </WordButton>
      </div>
    );
  }
  return (
    <form
      className={styles['missed']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onMark(text.trim(), kind);
        setText('');
        setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <Field
        label={words.missedField}
        value={text}
        onChange={setText}
        help={words.missedSay}
        longest={200}
        autoFocus
      />
      <Choice
        label={words.markKinds}
        options={MISSED.map((value) => ({ value, words: words.markKind[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
      <Button kind="second" small type="submit" disabled={text.trim() === ''}>
        {words.add}
      </Button>
    </form>
  );
}
