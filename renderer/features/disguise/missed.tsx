/**
 * Something the scanner missed: selected in the text, or typed. It becomes a Mark of the case, found everywhere from
 * then on, in all texts, and stands in the list as a decision like any other. A name may be another name of someone.
 */

import { useRef, useState } from 'react';
import type { Named } from '../../../shared/deid/cast/casting.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Menu, Popover, PopoverHead, PopoverRow } from '../../ui/popover.tsx';
import styles from './disguise.module.css';

export const MISSED = ['NAME', 'LOCATION', 'Q:OTHER'] as const;
export type Missed = (typeof MISSED)[number];

interface MissedHereProps {
  readonly text: string;
  readonly at: DOMRect;
  readonly people: readonly Named[];
  readonly onMark: (kind: Missed, of: Named | null) => void;
  readonly onClose: () => void;
}

export function MissedHere({ text, at, people, onMark, onClose }: MissedHereProps) {
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
            <WordButton key={kind} onPress={() => onMark(kind, null)}>
              {words.markKind[kind]}
            </WordButton>
          ))}
        </PopoverRow>
        <Whose people={people} onChoose={(of) => onMark('NAME', of)} />
      </Popover>
    </>
  );
}

interface MissedFieldProps {
  readonly people: readonly Named[];
  /** True where these words stand in the case. */
  readonly stands: (text: string) => boolean;
  readonly onMark: (text: string, kind: Missed, of: Named | null) => void;
  readonly onClose: () => void;
}

/** The same by keyboard: typed, not selected. */
export function MissedField({ people, stands, onMark, onClose }: MissedFieldProps) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Missed>('NAME');
  const [nowhere, setNowhere] = useState(false);

  function add(as: Missed, of: Named | null) {
    const said = text.trim();
    if (said === '') return;
    if (!stands(said)) {
      setNowhere(true);
      return;
    }
    onMark(said, as, of);
    onClose();
  }

  return (
    <form
      className={styles['missed']}
      onSubmit={(event) => {
        event.preventDefault();
        add(kind, null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Field
        label={words.missedField}
        value={text}
        onChange={(said) => {
          setText(said);
          setNowhere(false);
        }}
        help={words.missedSay}
        problem={nowhere ? words.missedNowhere : null}
        longest={200}
        autoFocus
      />
      <Choice
        label={words.markKinds}
        options={MISSED.map((value) => ({ value, words: words.markKind[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
      <div className={styles['missedFoot']}>
        <Button kind="second" small type="submit" disabled={text.trim() === ''}>
          {words.add}
        </Button>
        {kind === 'NAME' && <Whose people={people} onChoose={(of) => add('NAME', of)} />}
        <WordButton note bare onPress={onClose}>
          {words.close}
        </WordButton>
      </div>
    </form>
  );
}

function Whose({
  people,
  onChoose,
}: {
  readonly people: readonly Named[];
  readonly onChoose: (of: Named) => void;
}) {
  if (people.length === 0) return null;
  return (
    <Menu
      note
      word={words.whose}
      items={people.map(({ member }) => ({ value: member.id, words: member.forms[0] ?? member.called }))}
      onChoose={(id) => {
        const of = people.find(({ member }) => member.id === id);
        if (of) onChoose(of);
      }}
    />
  );
}
