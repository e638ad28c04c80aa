/** Above the list: how many are left, and what concerns all of them. */

import { disguise as words } from '../../../shared/words/en/disguise.ts';
import { WordButton } from '../../ui/button.tsx';
import styles from './disguise.module.css';
import { KeyHint } from './key-hint.tsx';
import type { Deciding } from './use-deciding.ts';

interface ListHeadProps {
  readonly deciding: Deciding;
  readonly shows: 'decisions' | 'missed' | 'who';
  readonly onToggle: (what: 'missed' | 'who') => void;
}

export function ListHead({ deciding, shows, onToggle }: ListHeadProps) {
  const { left, canUndo } = deciding;
  return (
    <div className={styles['head']}>
      <div className={styles['left']}>
        <b role="status">{words.left(left.length)}</b>
        <span className={styles['all']}>
          {canUndo && (
            <WordButton note bare onPress={deciding.undo}>
              {words.undo}
            </WordButton>
          )}
          {shows !== 'who' && left.some(({ suggestion }) => suggestion !== null) && (
            <span>
              <WordButton note onPress={deciding.takeAll}>
                {words.takeAll}
              </WordButton>
              <KeyHint of={words.key.takeAll} />
            </span>
          )}
        </span>
      </div>
      <div className={styles['asks']}>
        <span>
          <WordButton note expanded={shows === 'who'} onPress={() => onToggle('who')}>
            {shows === 'who' ? words.toDecisions : words.who}
          </WordButton>
          <KeyHint of={words.key.who} />
        </span>
        {shows !== 'who' && (
          <span>
            <WordButton note expanded={shows === 'missed'} onPress={() => onToggle('missed')}>
              {words.missed}
            </WordButton>
            <KeyHint of={words.key.missed} />
          </span>
        )}
      </div>
    </div>
  );
}
