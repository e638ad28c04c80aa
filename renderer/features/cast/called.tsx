/** What someone is told as: a slot that holds on Enter or when it is left; Escape gives back what stood there. */

import { useState } from 'react';
import { castCalled, type Casting, type Named } from '../../../shared/deid/cast/casting.ts';
import { cast as words } from '../../../shared/words/en/cast.ts';
import styles from './cast.module.css';

interface CalledProps {
  readonly who: Named;
  readonly name: string;
  readonly people: readonly Named[];
  readonly onCorrect: (edit: <T extends Casting>(now: T) => T) => void;
}

export function Called({ who, name, people, onCorrect }: CalledProps) {
  const { called } = who.member;
  /** Null while nobody types in it: it shows what holds. */
  const [typed, setTyped] = useState<string | null>(null);

  function hold() {
    setTyped(null);
    if (typed !== null && typed.trim() !== called) onCorrect((now) => castCalled(now, who, people, typed));
  }

  return (
    <input
      className={styles['slot']}
      aria-label={words.called(name)}
      value={typed ?? called}
      maxLength={80}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={hold}
      onKeyDown={(event) => {
        if (event.key === 'Enter') hold();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
