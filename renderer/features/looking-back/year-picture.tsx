/** A year: which feelings and pulls were named, for whom, on which evening. */

import type { Id, Millis } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';
import { lookingBack as words } from '../../../shared/words/en/looking-back.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import { Axis } from './axis.tsx';
import { Bands } from './bands.tsx';
import { called } from './called.ts';
import { Knot } from './knot.tsx';
import { Lanes } from './lanes.tsx';
import styles from './looking-back.module.css';
import { namedOf } from './named.ts';
import { Picture } from './picture.tsx';
import { wordFor } from '../../../shared/prompts/vocabulary.ts';
import { layOutYear } from './year-layout.ts';
import { monthsOf, stretchOf } from './year.ts';

interface YearPictureProps {
  /** Of this year. */
  readonly courses: readonly Course[];
  readonly year: number;
  readonly units: number;
  readonly now: Millis;
  readonly onOpen: (id: Id) => void;
}

export function YearPicture({ courses, year, units, now, onOpen }: YearPictureProps) {
  const names = new Map(courses.map((course) => [course.id, called(course)]));
  const layout = layOutYear(courses.flatMap(namedOf), stretchOf(year), monthsOf(year), units, wordFor);
  return (
    <Picture
      label={words.picture.year(year)}
      width={layout.width}
      height={layout.height}
      marks={layout.knots.map(({ of, x, y, row }) => ({
        key: `${of.id} ${String(of.at)} ${of.what}`,
        label: words.mark(
          wordFor(of.what),
          words.whom[of.whom],
          whenWords(of.at, now),
          names.get(of.id) ?? words.notNamed,
        ),
        x,
        y,
        row,
        onOpen: () => onOpen(of.id),
        drawn: <Knot whom={of.whom} x={x} y={y} />,
      }))}
      behind={(here) => (
        <>
          <Bands me={layout.me} patient={layout.patient} />
          <Lanes x={50} middles={layout.middles} />
          {here !== undefined && (
            <path className={styles['evening']} d={`M${here.x} ${layout.me.y}V${layout.height - 28}`} />
          )}
          {layout.threads.map(({ what, whom, y, from, to, label }) => (
            <g key={`${whom} ${what}`}>
              <path className={styles['thread']} d={`M${from} ${y}H${to}`} />
              <text className={styles['word']} data-whom={whom} x={label} y={y - 11}>
                {wordFor(what)}
              </text>
            </g>
          ))}
          <Axis months={layout.months} y={layout.height - 12} />
        </>
      )}
    />
  );
}
