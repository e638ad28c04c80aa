/**
 * Long work, as it is: a thin line and how far it has come, in numbers. What is read aloud is said politely and seldom
 * (at each quarter), so that nobody is talked over while they wait.
 */

import { useId } from 'react';
import { progress } from '../../shared/words/en/progress.ts';
import styles from './progress.module.css';

interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  readonly done: number;
  /** Zero: not known yet. */
  readonly of: number;
}

export function Progress({ label, done, of }: ProgressProps) {
  const id = useId();
  const far = of > 0 ? Math.min(1, done / of) : 0;
  const words = of > 0 ? progress.far(done, of) : '';
  const quarter = Math.floor(far * 4) / 4;
  return (
    <div className={styles['progress']}>
      <p id={id} className={styles['label']}>
        {label}
      </p>
      <progress
        className={styles['line']}
        aria-labelledby={id}
        aria-valuetext={words === '' ? label : words}
        max={1}
        {...(of > 0 ? { value: far } : {})}
      />
      <p className={styles['far']} aria-hidden="true">
        {words}
      </p>
      <p className="hidden" role="status">
        {of > 0 ? `${label} ${progress.quarter(quarter)}` : label}
      </p>
    </div>
  );
}
