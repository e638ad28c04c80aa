/** The course of one relationship: its evenings on a line, and what was named on each. */

import type { Id, Millis } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';
import { wordFor } from '../../../shared/prompts/vocabulary.ts';
import { lookingBack as words } from '../../../shared/words/en/looking-back.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import { Bands } from './bands.tsx';
import { called } from './called.ts';
import { eveningsOf, layOutCourse, LINE, type Column, type Evening, type Row } from './course-layout.ts';
import { Knot } from './knot.tsx';
import { Lanes } from './lanes.tsx';
import styles from './looking-back.module.css';
import type { For } from './named.ts';
import { Picture } from './picture.tsx';

interface CoursePictureProps {
  readonly course: Course;
  readonly units: number;
  readonly now: Millis;
  readonly onOpen: (id: Id) => void;
}

export function CoursePicture({ course, units, now, onOpen }: CoursePictureProps) {
  const { width, height, rows, columns } = layOutCourse(eveningsOf(course), units, wordFor);
  return (
    <Picture
      label={words.picture.course(called(course))}
      width={width}
      height={height}
      marks={columns.flatMap((column) => {
        const row = rows[column.row];
        if (row === undefined) return [];
        const when = whenWords(column.of.at, now);
        return {
          key: String(column.of.at),
          label: words.eveningOf(when, saidOf(column.of)),
          x: column.x,
          y: row.middle,
          row: column.row,
          box: { x: column.x - 12, y: row.y + 4, width: column.width - 6, height: row.height + 40 },
          onOpen: () => onOpen(course.id),
          drawn: <Drawn column={column} row={row} now={now} />,
        };
      })}
      behind={() =>
        rows.map((row) => (
          <g key={row.y}>
            <Bands me={bandOf(row, row.me)} patient={bandOf(row, row.patient)} />
            <path className={styles['line']} d={`M${row.from + 14} ${row.middle}H${row.to - 14}`} />
            <Lanes
              x={50}
              middles={{
                me: (row.me.from + row.patient.from) / 2,
                both: row.middle,
                patient: (row.me.to + row.patient.to) / 2,
              }}
            />
          </g>
        ))
      }
    />
  );
}

/** For whom what was named, and what else there was, in words. */
export function saidOf({ named, also }: Evening): readonly string[] {
  const lists = (['me', 'both', 'patient'] as const).flatMap((whom) =>
    named[whom].length === 0
      ? []
      : [
          words.namedFor(
            words.whom[whom],
            named[whom].map((what) => wordFor(what)),
          ),
        ],
  );
  return [...lists, ...also.map((one) => words.also[one])];
}

interface DrawnProps {
  readonly column: Column;
  readonly row: Row;
  readonly now: Millis;
}

function Drawn({ column, row, now }: DrawnProps) {
  const { x, of } = column;
  const half = (row.me.to - row.patient.from) / 2;
  const below = row.y + row.height;
  return (
    <>
      <circle className={styles['night']} cx={x} cy={row.middle} r={3.5} />
      {of.named.me.map((what, k) => (
        <Word key={what} whom="me" x={x} y={row.middle - half - 17 - k * LINE} what={what} />
      ))}
      {of.named.both.map((what, k) => (
        <Word key={what} whom="both" x={x} y={row.middle + besideLine(k)} what={what} />
      ))}
      {of.named.patient.map((what, k) => (
        <Word key={what} whom="patient" x={x} y={row.middle + half + 17 + k * LINE} what={what} />
      ))}
      <text className={styles['axis']} x={x - 5} y={below + 20}>
        {words.day(of.at, now)}
      </text>
      {of.also.length > 0 && (
        <text className={styles['also']} x={x - 5} y={below + 38}>
          {of.also.map((one) => words.also[one]).join(', ')}
        </text>
      )}
    </>
  );
}

interface WordProps {
  readonly whom: For;
  readonly x: number;
  readonly y: number;
  readonly what: string;
}

/** A knot over its evening, and its word. */
function Word({ whom, x, y, what }: WordProps) {
  return (
    <>
      <Knot whom={whom} x={x} y={y} />
      <text className={styles['named']} data-whom={whom} x={x + 12} y={y + 5}>
        {wordFor(what)}
      </text>
    </>
  );
}

/** Under the line, above it, and so on outward. */
function besideLine(k: number): number {
  const step = Math.floor(k / 2) * LINE;
  return k % 2 === 0 ? 18 + step : -18 - step;
}

function bandOf(row: Row, { from, to }: { readonly from: number; readonly to: number }) {
  return {
    x: row.from,
    y: from,
    width: row.to - row.from,
    height: to - from,
    round: Math.min(60, (to - from) / 2),
  };
}
