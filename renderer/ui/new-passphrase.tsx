/**
 * A passphrase that is to be: typed twice, shown when asked, its strength told in a word and a clause. It decides
 * nothing; whoever asks for it checks it.
 */

import { useState } from 'react';
import type { Strength } from '../../shared/keeper/keeper.ts';
import { firstRun } from '../../shared/words/en/unlock.ts';
import { WordButton } from './button.tsx';
import { Field } from './field.tsx';

export interface Typed {
  readonly passphrase: string;
  readonly again: string;
}

export const NOTHING_TYPED: Typed = { passphrase: '', again: '' };

interface NewPassphraseProps {
  /** What the first field is called; default "Passphrase". */
  readonly label?: string;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly strength: Strength | null;
  /** Under the first field. */
  readonly problem: string | null;
  /** The second is not the first. */
  readonly differs: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

export function NewPassphrase(props: NewPassphraseProps) {
  const { label = firstRun.passphrase, typed, onChange, strength, problem, differs } = props;
  const [shown, setShown] = useState(false);
  const said = strength === null ? null : firstRun.strength[strength.words];
  const kind = shown ? 'shown' : 'secret';
  return (
    <>
      <Field
        label={label}
        kind={kind}
        value={typed.passphrase}
        onChange={(passphrase) => onChange({ ...typed, passphrase })}
        autoFocus={props.autoFocus === true}
        disabled={props.disabled === true}
        problem={problem}
        help={
          said !== null && (
            <>
              <b>{said.word}</b> {said.say}
            </>
          )
        }
        after={
          <WordButton
            note
            label={shown ? firstRun.hideLabel : firstRun.showLabel}
            onPress={() => setShown(!shown)}
          >
            {shown ? firstRun.hide : firstRun.show}
          </WordButton>
        }
      />
      <Field
        label={firstRun.again}
        kind={kind}
        value={typed.again}
        onChange={(again) => onChange({ ...typed, again })}
        disabled={props.disabled === true}
        problem={differs ? firstRun.differs : null}
      />
    </>
  );
}
