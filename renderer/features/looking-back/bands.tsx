/** The two circles drawn out: mine with lines, the patient's with dots and a dashed edge, diagonals where both are. */

import { useId } from 'react';
import styles from './looking-back.module.css';

export interface Band {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: number;
}

export function Bands({ me, patient }: { readonly me: Band; readonly patient: Band }) {
  const id = useId();
  const [lines, dots, diagonals, lens] = ['lines', 'dots', 'diagonals', 'lens'].map((name) => `${id}${name}`);
  const mine = placed(me);
  const theirs = placed(patient);
  return (
    <>
      <defs>
        <pattern id={lines} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className={styles['lines']} d="M0 3H6" />
        </pattern>
        <pattern id={dots} width="8" height="8" patternUnits="userSpaceOnUse">
          <circle className={styles['dots']} cx="2" cy="2" r="0.9" />
          <circle className={styles['dots']} cx="6" cy="6" r="0.9" />
        </pattern>
        <pattern
          id={diagonals}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles['diagonals']} d="M0 3.5H7" />
        </pattern>
        <clipPath id={lens}>
          <rect {...mine} />
        </clipPath>
      </defs>
      <rect className={styles['me']} {...mine} />
      <rect fill={`url(#${lines ?? ''})`} {...mine} />
      <rect className={styles['patient']} {...theirs} />
      <rect fill={`url(#${dots ?? ''})`} {...theirs} />
      <g clipPath={`url(#${lens ?? ''})`}>
        <rect className={styles['both']} {...theirs} />
        <rect fill={`url(#${diagonals ?? ''})`} {...theirs} />
      </g>
      <rect className={styles['edgeMe']} {...mine} />
      <rect className={styles['edgePatient']} {...theirs} />
    </>
  );
}

function placed({ x, y, width, height, round }: Band) {
  return { x, y, width, height, rx: round };
}
