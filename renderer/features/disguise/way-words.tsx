/** The field of a way that wants words: what stands there instead, or the reason for keeping it. Enter decides. */

import { useEffect, useRef } from 'react';
import { disguise as words, type Rungs as Way } from '../../../shared/words/en/disguise.ts';
import { Field } from '../../ui/field.tsx';
import styles from './disguise.module.css';
import type { Weighed } from './ways.ts';

interface WayWordsProps {
  readonly way: Way | null;
  readonly weighed: Weighed;
  readonly onWeigh: (weighed: Weighed) => void;
  readonly onDecide: () => void;
}

const FIELDS = {
  own: { label: words.ownWords, hint: words.ownHint, longest: 200 },
  keep: { label: words.why, hint: words.whyHint, longest: 300 },
} as const;

export function WayWords({ way, weighed, onWeigh, onDecide }: WayWordsProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (weighed.typing) field.current?.focus();
  }, [weighed.typing, way]);

  if (way !== 'own' && way !== 'keep') return null;
  const { label, hint, longest } = FIELDS[way];
  return (
    <form
      className={styles['wayWords']}
      onSubmit={(event) => {
        event.preventDefault();
        onDecide();
      }}
    >
      <Field
        ref={field}
        label={label}
        value={way === 'own' ? weighed.own : weighed.reason}
        placeholder={hint}
        longest={longest}
        onChange={(said) => onWeigh({ ...weighed, [way === 'own' ? 'own' : 'reason']: said })}
      />
    </form>
  );
}
