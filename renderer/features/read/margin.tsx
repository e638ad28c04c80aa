/** Beside a part: what was kept and why, what still stands or is Only mine and blocks, and words that may be a name, place by place. */

import type { FinalSentence } from '../../../shared/handout/handout.ts';
import { read as words } from '../../../shared/words/en/read.ts';
import { WordButton } from '../../ui/button.tsx';
import type { Kept } from './kept.ts';
import styles from './read.module.css';

interface MarginProps {
  /** Those of this part. */
  readonly sentences: readonly FinalSentence[];
  readonly kept: readonly Kept[];
  readonly onConfirm: (sentence: FinalSentence, word: string) => void;
  readonly onBack: () => void;
}

export function Margin({ sentences, kept, onConfirm, onBack }: MarginProps) {
  const left = sentences.flatMap((sentence) => sentence.residue.map((place) => ({ sentence, place })));
  const mine = sentences.filter(({ onlyMine }) => onlyMine);
  if (left.length === 0 && kept.length === 0 && mine.length === 0) return null;
  return (
    <aside className={styles['side']}>
      {kept.map(({ start, words: said, reason }) => (
        <p key={`kept${String(start)}`}>
          <b>{said}</b>
          {words.kept(reason)}
        </p>
      ))}
      {mine.map(({ start }) => (
        <p key={`mine${String(start)}`}>
          <span className={styles['must']}>{words.onlyMine}</span>
        </p>
      ))}
      {left.map(({ sentence, place }) => {
        const key = `${String(sentence.start)}-${String(place.start)}`;
        if (place.certain) {
          return (
            <p key={key}>
              <span className={styles['must']}>{words.stands(place.word)}</span>{' '}
              <WordButton note onPress={onBack}>
                {words.back}
              </WordButton>
            </p>
          );
        }
        if (place.confirmed) return <p key={key}>{words.wasConfirmed(place.word)}</p>;
        return (
          <p key={key}>
            <span className={styles['must']}>{words.mayBe(place.word)}</span>{' '}
            <WordButton note onPress={() => onConfirm(sentence, place.word)}>
              {words.isWord}
            </WordButton>{' '}
            <WordButton note onPress={onBack}>
              {words.back}
            </WordButton>
          </p>
        );
      })}
    </aside>
  );
}
