/** A knot, its shape by whom: a disc for me, a lens for both, a ring for the patient. Color only confirms it. */

import type { For } from './named.ts';
import styles from './looking-back.module.css';

interface KnotProps {
  readonly whom: For;
  readonly x: number;
  readonly y: number;
}

export function Knot({ whom, x, y }: KnotProps) {
  if (whom === 'both')
    return (
      <path className={styles['knotBoth']} d={`M${x} ${y - 8}a9.2 9.2 0 0 1 0 16a9.2 9.2 0 0 1 0-16Z`} />
    );
  return (
    <circle
      className={styles[whom === 'me' ? 'knotMe' : 'knotPatient']}
      cx={x}
      cy={y}
      r={whom === 'me' ? 5.5 : 4.5}
    />
  );
}
