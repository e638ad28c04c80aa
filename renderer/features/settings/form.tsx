/** A few lines that opened below a word: fields, one thing to do, a way out, and that it takes a moment. */

import type { ReactNode, SyntheticEvent } from 'react';
import { settings } from '../../../shared/words/en/settings.ts';
import { WordButton } from '../../ui/button.tsx';
import styles from './settings.module.css';

interface FormProps {
  readonly onSubmit: (event: SyntheticEvent) => void;
  /** Null: it cannot be left, it is just there. */
  readonly onLeave: (() => void) | null;
  /** Said while it takes a moment; null: it does not. */
  readonly working: string | null;
  /** The one button. */
  readonly action: ReactNode;
  readonly children: ReactNode;
}

export function Form({ onSubmit, onLeave, working, action, children }: FormProps) {
  return (
    <form
      className={styles['form']}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && working === null) onLeave?.();
      }}
    >
      {children}
      <div className={styles['do']}>
        {action}
        {working === null && onLeave !== null && (
          <WordButton bare onPress={onLeave}>
            {settings.never}
          </WordButton>
        )}
        <span role="status">{working}</span>
      </div>
    </form>
  );
}
