/** Earlier evenings of this case, to read; the newest first. Each can be written on. */

import type { Evening } from '../../../shared/journal/after.ts';
import type { Reflection } from '../../../shared/journal/case.ts';
import type { Group } from '../../../shared/journal/group.ts';
import { after as words } from '../../../shared/words/en/after.ts';
import { writing } from '../../../shared/words/en/case.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import { WordButton } from '../../ui/button.tsx';
import { SpanText } from '../../ui/span-text.tsx';
import styles from './after.module.css';

interface EarlierEveningsProps {
  readonly evenings: readonly Reflection[];
  readonly groups: readonly Group[];
  readonly now: number;
  readonly onWriteOn: (evening: Evening) => void;
}

export function EarlierEvenings({ evenings, groups, now, onWriteOn }: EarlierEveningsProps) {
  if (evenings.length === 0) return null;
  return (
    <section className={styles['section']} aria-label={words.earlier}>
      <h2 className={styles['head']}>{words.earlier}</h2>
      {evenings.map((evening) => {
        const { at, how, group, text } = evening;
        const when = whenWords(at, now);
        const name = groups.find(({ id }) => id === group)?.name ?? '';
        return (
          <article key={at} className={styles['evening']}>
            <p className={styles['when']}>
              {words.evening(when, how, name === '' ? null : name)}
              <WordButton note label={words.writeOnAt(when)} onPress={() => onWriteOn({ at, how, group })}>
                {words.writeOn}
              </WordButton>
            </p>
            <p className={styles['own']}>
              <SpanText
                text={text.text}
                spans={text.onlyMine}
                draw={(_, mine) => (
                  <span className={styles['mine']}>
                    <span className={styles['mineSay']}>{writing.onlyMine}</span> {mine}
                  </span>
                )}
              />
            </p>
          </article>
        );
      })}
    </section>
  );
}
