/** Which cases came back in a year: a line for each, and its evenings on it. */

import type { Id, Millis } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';
import { lookingBack as words } from '../../../shared/words/en/looking-back.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import { Axis } from './axis.tsx';
import { layOutBack } from './back-layout.ts';
import { called } from './called.ts';
import styles from './looking-back.module.css';
import { Picture } from './picture.tsx';
import { monthsOf, stretchOf } from './year.ts';

interface BackPictureProps {
  readonly courses: readonly Course[];
  readonly year: number;
  readonly units: number;
  readonly now: Millis;
  readonly onOpen: (id: Id) => void;
}

export function BackPicture({ courses, year, units, now, onOpen }: BackPictureProps) {
  const layout = layOutBack(courses, stretchOf(year), monthsOf(year), units);
  const { plot, isNarrow } = layout;
  return (
    <Picture
      label={words.picture.back(year)}
      width={layout.width}
      height={layout.height}
      marks={layout.knots
        .map(({ course, at, x, y, row }) => ({
          key: `${course.id} ${String(at)}`,
          label: words.evening(whenWords(at, now), called(course)),
          at,
          x,
          y,
          row,
          onOpen: () => onOpen(course.id),
          drawn: <circle className={styles['night']} cx={x} cy={y} r={5} />,
        }))
        .sort((a, b) => a.at - b.at)}
      behind={() => (
        <>
          {layout.months.map((x) => (
            <path key={x} className={styles['month']} d={`M${x} 4V${layout.height - 26}`} />
          ))}
          {layout.rows.map(({ course, y, from, to }) => (
            <g key={course.id}>
              <path className={styles['rest']} d={`M${plot.from} ${y}H${plot.to}`} />
              <path className={styles['thread']} d={`M${from} ${y}H${to}`} />
              <text className={styles['case']} x={isNarrow ? plot.from : 4} y={isNarrow ? y - 16 : y + 5}>
                {called(course, isNarrow ? 40 : 26)}
              </text>
            </g>
          ))}
          <Axis months={layout.months} y={layout.height - 8} />
        </>
      )}
    />
  );
}
