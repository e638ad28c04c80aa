/** Bring in, take out: two words in the settings, each opening a few lines below it. */

import { useState } from 'react';
import { carry as words } from '../../../shared/words/en/carry.ts';
import { endingWith, momentWords } from '../../../shared/words/en/when.ts';
import { WordButton } from '../../ui/button.tsx';
import { BringIn } from './bring-in.tsx';
import styles from './carry.module.css';
import { TakeOut } from './take-out.tsx';

interface CarryProps {
  readonly takenOut: number | null;
  readonly now: number;
}

export function Carry({ takenOut, now }: CarryProps) {
  const [open, setOpen] = useState<'bring' | 'take' | null>(null);
  const toggle = (which: 'bring' | 'take'): void => setOpen(open === which ? null : which);
  return (
    <>
      <p>{words.say}</p>
      <p className={styles['ways']}>
        <WordButton expanded={open === 'bring'} onPress={() => toggle('bring')}>
          {words.bring}
        </WordButton>
        <WordButton expanded={open === 'take'} onPress={() => toggle('take')}>
          {words.take}
        </WordButton>
      </p>
      {open === 'bring' && <BringIn />}
      {open === 'take' && <TakeOut onLeave={() => setOpen(null)} />}
      {takenOut !== null && (
        <p className={styles['note']}>{endingWith(momentWords(takenOut, now), words.lastTaken)}</p>
      )}
    </>
  );
}
