/** One sentence with what was changed in it tinted, what was kept double-lined, and what must be looked at underlined. */

import type { Span } from '../../../shared/base/span.ts';
import { overlaps } from '../../../shared/base/span.ts';
import type { FinalSentence } from '../../../shared/handout/handout.ts';
import { SpanText } from '../../ui/span-text.tsx';
import type { Kept } from './kept.ts';
import styles from './read.module.css';

interface Drawn extends Span {
  readonly as: 'stands' | 'mayBe' | 'kept' | 'changed' | 'untaken';
}

interface SentenceTextProps {
  readonly sentence: FinalSentence;
  /** Of the whole piece. */
  readonly kept: readonly Kept[];
}

export function SentenceText({ sentence, kept }: SentenceTextProps) {
  return (
    <SpanText
      text={sentence.text}
      spans={drawnIn(sentence, kept)}
      draw={({ as }, said) => <span className={styles[as]}>{said}</span>}
    />
  );
}

/** What matters more wins where two meet. */
export function drawnIn(sentence: FinalSentence, kept: readonly Kept[]): Drawn[] {
  const drawn: Drawn[] = [];
  const add = (more: readonly Drawn[]): void => {
    for (const one of more)
      if (one.start < one.end && !drawn.some((other) => overlaps(other, one))) drawn.push(one);
  };
  add(
    sentence.residue.map(({ start, end, certain, confirmed }) => ({
      start,
      end,
      as: certain ? 'stands' : confirmed ? 'kept' : 'mayBe',
    })),
  );
  add(
    kept
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start, as: 'kept' })),
  );
  add(sentence.changes.map(({ start, end, taken }) => ({ start, end, as: taken ? 'changed' : 'untaken' })));
  return drawn.sort((a, b) => a.start - b.start);
}
