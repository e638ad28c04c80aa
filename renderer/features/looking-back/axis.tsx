/** The months under a picture: three letters where there is room, one where not. */

import { lookingBack as words } from '../../../shared/words/en/looking-back.ts';
import styles from './looking-back.module.css';

const ROOM = 40;

interface AxisProps {
  /** Where each begins. */
  readonly months: readonly number[];
  readonly y: number;
}

export function Axis({ months, y }: AxisProps) {
  const wide = (months[1] ?? 0) - (months[0] ?? 0);
  const said = wide >= ROOM ? words.months : words.months1;
  return (
    <>
      {months.map((x, month) => (
        <text key={month} className={styles['axis']} x={x + wide / 2} y={y} textAnchor="middle">
          {said[month]}
        </text>
      ))}
    </>
  );
}
