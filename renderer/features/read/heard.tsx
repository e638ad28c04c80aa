/**
 * The final words, part by part, sentence by sentence: read ones lighter, the current one in ink, changes tinted.
 * What was kept stands with its reason in the margin; what still stands though it must not, with a way out.
 */

import { useEffect, useRef } from 'react';
import type { FinalPiece, FinalSentence, ReadThrough } from '../../../shared/handout/handout.ts';
import { handout } from '../../../shared/words/en/handout.ts';
import { classes } from '../../ui/class-names.ts';
import type { Kept } from './kept.ts';
import { Margin } from './margin.tsx';
import styles from './read.module.css';
import { SentenceText } from './sentence-text.tsx';

interface HeardProps {
  readonly through: ReadThrough;
  readonly kept: (piece: FinalPiece) => readonly Kept[];
  readonly current: number;
  readonly onGo: (index: number) => void;
  readonly onRead: () => void;
  readonly onConfirm: (sentence: FinalSentence, word: string) => void;
  readonly onBack: () => void;
}

export function Heard(props: HeardProps) {
  const { through, current, onGo, onRead } = props;
  const { final, sentences } = through;
  const here = useRef<HTMLSpanElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
    if (moved.current) here.current?.focus({ preventScroll: true });
    moved.current = true;
  }, [current]);

  return (
    <div className={styles['sheet']}>
      {final.pieces.map((piece) => {
        const kept = props.kept(piece);
        const inside = sentences.filter(({ source }) => source === piece.source);
        return (
          <section key={piece.source} className={styles['part']}>
            <div className={styles['body']}>
              {piece.part !== null && <h2 className={styles['partHead']}>{handout.parts[piece.part]}</h2>}
              <p className={classes(styles['words'], final.kind !== 'page' && styles['cue'])}>
                {inside.map((sentence, index) => {
                  const place = sentences.indexOf(sentence);
                  const isHere = place === current;
                  const gap = piece.text.slice(inside[index - 1]?.end ?? 0, sentence.start);
                  return (
                    <span key={sentence.start}>
                      {gap}
                      <span
                        ref={isHere ? here : undefined}
                        role="button"
                        tabIndex={isHere ? 0 : -1}
                        aria-pressed={sentence.read}
                        aria-current={isHere ? 'true' : undefined}
                        className={classes(
                          styles['sentence'],
                          isHere ? styles['here'] : sentence.read ? styles['read'] : styles['unread'],
                        )}
                        onClick={() => (isHere ? onRead() : onGo(place))}
                        onKeyDown={(event) => {
                          if (event.key !== ' ' && event.key !== 'Enter') return;
                          event.preventDefault();
                          onRead();
                        }}
                      >
                        <SentenceText sentence={sentence} kept={kept} />
                      </span>
                    </span>
                  );
                })}
              </p>
            </div>
            <Margin sentences={inside} kept={kept} onConfirm={props.onConfirm} onBack={props.onBack} />
          </section>
        );
      })}
    </div>
  );
}
