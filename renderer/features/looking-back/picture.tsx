/**
 * A picture of marks: one stop for Tab, arrows go from mark to mark, and what a mark is is read aloud and stands below.
 * Enter, or a press, opens its case.
 */

import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { lookingBack as words } from '../../../shared/words/en/looking-back.ts';
import styles from './looking-back.module.css';
import { nextMark, type Marked } from './next-mark.ts';

export interface PictureMark extends Marked {
  readonly key: string;
  /** What it is, read aloud and shown. */
  readonly label: string;
  readonly y: number;
  /** What can be pressed, where it is more than the knot. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly onOpen: () => void;
  readonly drawn: ReactNode;
}

interface PictureProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** In order of time. */
  readonly marks: readonly PictureMark[];
  /** Behind the marks; `here` is the one shown. */
  readonly behind: (here: PictureMark | undefined) => ReactNode;
}

export function Picture({ label, width, height, marks, behind }: PictureProps) {
  const hint = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState(0);
  const [shown, setShown] = useState<string | null>(null);
  const at = Math.min(stop, marks.length - 1);
  const here = marks.find(({ key }) => key === shown);

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      marks[at]?.onOpen();
      return;
    }
    const to = nextMark(event.key, at, marks);
    if (to === null) return;
    event.preventDefault();
    setStop(to);
    drawing.current?.querySelectorAll<SVGGElement>('[data-mark]')[to]?.focus();
  }

  return (
    <figure className={styles['figure']}>
      <svg
        ref={drawing}
        className={styles['picture']}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={label}
        aria-describedby={hint}
        onKeyDown={press}
      >
        <g aria-hidden="true">{behind(here)}</g>
        {marks.map((mark, index) => (
          <g
            key={mark.key}
            data-mark
            className={styles['mark']}
            role="button"
            tabIndex={index === at ? 0 : -1}
            aria-label={mark.label}
            onFocus={() => {
              setStop(index);
              setShown(mark.key);
            }}
            onBlur={() => setShown(null)}
            onPointerEnter={() => setShown(mark.key)}
            onPointerLeave={() => setShown(null)}
            onClick={mark.onOpen}
          >
            <rect className={styles['reach']} rx={12} {...(mark.box ?? around(mark))} />
            {mark.drawn}
          </g>
        ))}
      </svg>
      <p id={hint} className={styles['readout']} data-shown={here !== undefined}>
        {here?.label ?? words.keys}
      </p>
    </figure>
  );
}

/** So far around a knot it can be pressed. */
const REACH = 12;

function around({ x, y }: PictureMark) {
  return { x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH };
}
