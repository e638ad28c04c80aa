/** The left page of the first run: four short lines that say what this is, before anything is typed. */

import { firstRun } from '../../../shared/words/en/unlock.ts';
import { Mark } from '../../ui/mark.tsx';
import styles from './spread.module.css';

export function Truths() {
  return (
    <section className={styles['left']} aria-label={firstRun.about}>
      <Mark size="large" />
      <ul className={styles['truths']}>
        {firstRun.truths.map(({ head, say }) => (
          <li key={head}>
            <b>{head}</b>
            <span>{say}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
