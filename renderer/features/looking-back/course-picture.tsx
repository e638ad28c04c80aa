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
      reach={{ x: 44, y: 20 }}
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
          onOpen: () => onOpen(course.id),
          drawn: <Drawn column={column} row={row} when={when} />,
        };
      })}
      behind={() =>
        rows.map((row, at) => (
          <g key={row.y}>
            <Bands me={bandOf(row, row.me)} patient={bandOf(row, row.patient)} />
            <path
              className={styles['line']}
              d={`M${row.from + (at === 0 ? 28 : 0)} ${row.middle}H${row.to - 28}`}
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

function Drawn({ column, row, when }: { readonly column: Column; readonly row: Row; readonly when: string }) {
  const { x, of } = column;
  const lens = row.me.to - row.patient.from;
  return (
    <>
      <circle className={styles['night']} cx={x} cy={row.middle} r={3.5} />
      {of.named.me.map((what, k) => (
        <Word key={what} whom="me" x={x} y={row.middle - lens / 2 - 16 - k * LINE} what={what} />
      ))}
      {of.named.both.map((what, k) => (
        <Word key={what} whom="both" x={x} y={row.middle + besideLine(k)} what={what} />
      ))}
      {of.named.patient.map((what, k) => (
        <Word key={what} whom="patient" x={x} y={row.middle + lens / 2 + 16 + k * LINE} what={what} />
      ))}
      <text className={styles['axis']} x={x} y={row.y + row.height + 20} textAnchor="middle">
        {when}
      </text>
      {of.also.length > 0 && (
        <text className={styles['also']} x={x} y={row.y + row.height + 38} textAnchor="middle">
          {of.also.map((one) => words.also[one]).join(', ')}
        </text>
      )}
    </>
  );
}

/** A knot and its word, around the middle of a column. */
function Word({
  whom,
  x,
  y,
  what,
}: {
  readonly whom: For;
  readonly x: number;
  readonly y: number;
  readonly what: string;
}) {
  return (
    <g data-whom={whom}>
      <text className={styles['named']} data-whom={whom} x={x + 6} y={y + 5} textAnchor="middle">
        {wordFor(what)}
      </text>
      <Knot whom={whom} x={x - halfOf(wordFor(what))} y={y} />
    </g>
  );
}

/** Under the line, above it, and so on outward. */
function besideLine(k: number): number {
  const step = Math.floor(k / 2) * LINE;
  return k % 2 === 0 ? 18 + step : -18 - step;
}

function halfOf(word: string): number {
  return word.length * 3.9 + 8;
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
