/** The places of the open decision, each in a short line as it will read; many places are shown on asking. */

import { useState } from 'react';
import type { Choices, Source, Survey } from '../../../shared/deid/decide/decision.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import { WordButton } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { SpanText } from '../../ui/span-text.tsx';
import styles from './in-context.module.css';
import { linesOf } from './reads-as.ts';

interface InContextProps {
  /** Of the decision. */
  readonly of: string;
  readonly sources: readonly Source[];
  readonly survey: Survey;
  /** As weighed. */
  readonly choices: Choices;
}

const FEW = 3;

export function InContext({ of, sources, survey, choices }: InContextProps) {
  const [all, setAll] = useState(false);
  const lines = sources.flatMap((source) => linesOf(of, source, survey, choices));
  const shown = all || lines.length <= FEW + 1 ? lines : lines.slice(0, FEW);
  return (
    <div className={styles['context']}>
      <ul aria-label={words.context}>
        {shown.map(({ id, text, spots }) => (
          <li key={id} className={styles['line']}>
            <SpanText
              text={text}
              spans={spots}
              draw={(_, said) => (
                <mark className={classes(styles['spot'], said === '' && styles['gone'])}>{said}</mark>
              )}
            />
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <WordButton note onPress={() => setAll(true)}>
          {words.allPlaces(lines.length)}
        </WordButton>
      )}
    </div>
  );
}
