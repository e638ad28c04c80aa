/**
 * What can be named: ten words first, each opens its five feelings; pulls beside. Pressing names, pressing again takes
 * back. Below, what was named on earlier evenings, to read.
 */

import { useState } from 'react';
import type { Millis } from '../../../shared/base/ids.ts';
import type { Whom } from '../../../shared/journal/case.ts';
import { feelingsIn, pullsIn, wordFor } from '../../../shared/prompts/vocabulary.ts';
import { naming as words } from '../../../shared/words/en/naming.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import { classes } from '../../ui/class-names.ts';
import { PopoverHead } from '../../ui/popover.tsx';
import styles from './naming.module.css';
import type { EarlierEvening } from './this-evening.ts';
import { WordGroup } from './word-group.tsx';

interface SurfaceProps {
  readonly whom: Whom;
  readonly named: readonly string[];
  readonly earlier: readonly EarlierEvening[];
  readonly now: Millis;
  readonly onToggle: (what: string) => void;
}

export function Surface({ whom, named, earlier, now, onToggle }: SurfaceProps) {
  const clusters = feelingsIn();
  const [open, setOpen] = useState<string | null>(null);
  const opened = clusters.find(({ id }) => id === open);
  const isNamed = (what: string): boolean => named.includes(what);

  return (
    <div className={styles[whom]}>
      <PopoverHead>{words.whom[whom]}</PopoverHead>
      <div className={styles['beside']}>
        <section>
          <h3 className={styles['label']}>{words.feelings}</h3>
          <WordGroup
            label={words.feelings}
            words={clusters.map(({ id, word }) => ({ id, words: word }))}
            as="expanded"
            isOn={(id) => id === open}
            onPress={(id) => setOpen(id === open ? null : id)}
            takesFocus
          />
          {opened !== undefined && (
            <WordGroup
              key={opened.id}
              label={words.of(opened.word)}
              words={opened.feelings.map(({ id, word }) => ({ id, words: word }))}
              as="pressed"
              isOn={isNamed}
              onPress={onToggle}
              className={styles['five']}
            />
          )}
        </section>
        <section>
          <h3 className={styles['label']}>{words.pulls}</h3>
          <WordGroup
            label={words.pulls}
            words={pullsIn().map((pull) => ({ id: pull.id, words: pull.words }))}
            as="pressed"
            isOn={isNamed}
            onPress={onToggle}
          />
        </section>
      </div>
      {earlier.length > 0 && (
        <section className={styles['earlier']} aria-label={words.earlier}>
          <h3 className={styles['label']}>{words.earlier}</h3>
          <dl>
            {earlier.map(({ at, whats }) => (
              <div key={at}>
                <dt>{whenWords(at, now)}</dt>
                <dd className={classes(styles['then'])}>{whats.map((what) => wordFor(what)).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
