/**
 * A group of words to press, one stop for Tab: arrows go from word to word, Home and End to the first and last. A word
 * is on or off, or opens what is below it.
 */

import { useRef, useState, type KeyboardEvent } from 'react';
import { classes } from '../../ui/class-names.ts';
import styles from './naming.module.css';

export interface Word {
  readonly id: string;
  readonly words: string;
}

interface WordGroupProps {
  readonly label: string;
  readonly words: readonly Word[];
  /** `pressed`: each is on or off. `expanded`: at most one is open. */
  readonly as: 'pressed' | 'expanded';
  readonly isOn: (id: string) => boolean;
  readonly onPress: (id: string) => void;
  readonly className?: string | undefined;
  readonly takesFocus?: boolean;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function WordGroup({ label, words, as, isOn, onPress, className, takesFocus }: WordGroupProps) {
  const group = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(0);
  const stop = Math.min(here, words.length - 1);

  function move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = nextAt(event.key, stop, words.length);
    if (to === null) return;
    event.preventDefault();
    setHere(to);
    group.current?.querySelectorAll('button')[to]?.focus();
  }

  return (
    <div
      ref={group}
      role="group"
      aria-label={label}
      className={classes(styles['group'], className)}
      onKeyDown={move}
    >
      {words.map((word, at) => (
        <button
          key={word.id}
          type="button"
          className={styles['word']}
          tabIndex={at === stop ? 0 : -1}
          autoFocus={takesFocus === true && at === 0}
          {...{ [`aria-${as}`]: isOn(word.id) }}
          onFocus={() => setHere(at)}
          onClick={() => onPress(word.id)}
        >
          {word.words}
        </button>
      ))}
    </div>
  );
}

/** Null for a key that goes nowhere; past an end it goes round. */
export function nextAt(key: string, at: number, of: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return of - 1;
  const step = STEPS[key];
  return step === undefined ? null : (at + step + of) % of;
}
