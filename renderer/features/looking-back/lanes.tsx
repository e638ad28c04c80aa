/** For whom, beside the bands. */

import { lookingBack as words } from '../../../shared/words/en/looking-back.ts';
import styles from './looking-back.module.css';
import type { For } from './named.ts';

const ORDER: readonly For[] = ['me', 'both', 'patient'];

interface LanesProps {
  /** Where the words end. */
  readonly x: number;
  readonly middles: Readonly<Record<For, number>>;
}

export function Lanes({ x, middles }: LanesProps) {
  return ORDER.map((whom) => (
    <text key={whom} className={styles['lane']} x={x} y={middles[whom] + 4} textAnchor="end">
      {words.lane[whom]}
    </text>
  ));
}
