/**
 * The only pictures of the app: two circles and what is between them. Always beside a word, so hidden from
 * assistive technology; shape and place carry the meaning, color confirms it.
 */

import { classes } from './class-names.ts';
import styles from './mark.module.css';

/** The regions by the text they stand for; `relationship` is the lens. */
export type Region = 'story' | 'doctor' | 'relationship' | 'patient';

export const LENS = 'M24 3.876A14 14 0 0 1 24 28.124A14 14 0 0 1 24 3.876Z';
const LEFT = 'M24 3.876A14 14 0 1 0 24 28.124A14 14 0 0 1 24 3.876Z';
const RIGHT = 'M24 3.876A14 14 0 1 1 24 28.124A14 14 0 0 0 24 3.876Z';
const LEFT_WITH_GAP = 'M7.1 6.1A14 14 0 1 1 3.1 14.3';

interface MarkProps {
  readonly size?: 'small' | 'middle' | 'large';
  /** No lens while the journal is empty; a gap in the line when it is damaged. */
  readonly state?: 'whole' | 'empty' | 'damaged';
}

export function Mark({ size = 'small', state = 'whole' }: MarkProps) {
  const lens = state === 'whole' && <path className={styles['lens']} d={LENS} />;
  return (
    <svg
      className={classes(styles['mark'], size !== 'small' && styles[size])}
      viewBox="0 0 48 32"
      aria-hidden="true"
    >
      {size === 'large' && lens}
      {state === 'damaged' ? (
        <path className={styles['doctor']} d={LEFT_WITH_GAP} />
      ) : (
        <circle className={styles['doctor']} cx="17" cy="16" r="14" />
      )}
      <circle className={styles['patient']} cx="31" cy="16" r="14" />
      {size !== 'large' && lens}
    </svg>
  );
}

const CHAIR = {
  story: { region: null, color: null },
  doctor: { region: LEFT, color: 'isDoctor' },
  relationship: { region: LENS, color: 'isBetween' },
  patient: { region: RIGHT, color: 'isPatient' },
} as const;

/** The glyph of one text: its region of the mark filled. */
export function Glyph({ of }: { readonly of: Region }) {
  const { region, color } = CHAIR[of];
  return (
    <svg
      className={classes(styles['glyph'], color !== null && styles[color])}
      viewBox="0 0 48 32"
      aria-hidden="true"
    >
      {region !== null && <path className={styles['fill']} d={region} />}
      <Circles />
    </svg>
  );
}

interface CaseGlyphProps {
  /** Which texts hold something: their regions are filled. */
  readonly filled: readonly Region[];
  /** Something of it has left: the circles thin out around it. */
  readonly left?: boolean;
}

/** The glyph of a whole case in the list: one circle while only set down, then the chairs that hold words. */
export function CaseGlyph({ filled, left = false }: CaseGlyphProps) {
  const angles = filled.filter((name) => name !== 'story');
  return (
    <svg className={classes(styles['glyph'], styles['wide'])} viewBox="0 0 48 32" aria-hidden="true">
      {angles.map((name) => (
        <path key={name} className={styles['held']} d={CHAIR[name].region} />
      ))}
      {angles.length === 0 ? (
        <circle cx="17" cy="16" r="14" />
      ) : (
        <g className={classes(left && styles['thin'])}>
          <Circles />
        </g>
      )}
    </svg>
  );
}

function Circles() {
  return (
    <>
      <circle cx="17" cy="16" r="14" />
      <circle cx="31" cy="16" r="14" />
    </>
  );
}
