/** The ways out: print and copy first, Word and PDF in words, the plain ones under More. What cannot be done here is said once. */

import { useState } from 'react';
import type { Host } from '../../../shared/host/host.ts';
import type { Format } from '../../../shared/journal/case.ts';
import { take as words } from '../../../shared/words/en/take.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import styles from './take.module.css';

interface FormatsProps {
  readonly can: Host['can'];
  readonly working: boolean;
  readonly onTake: (format: Format) => void;
}

export function Formats({ can, working, onTake }: FormatsProps) {
  const [more, setMore] = useState(false);
  return (
    <div className={styles['formats']}>
      <div className={styles['go']}>
        {can.print && (
          <Button disabled={working} onPress={() => onTake('print')}>
            {words.print}
          </Button>
        )}
        <Button kind={can.print ? 'second' : 'filled'} disabled={working} onPress={() => onTake('copy')}>
          {words.copy}
        </Button>
      </div>
      <p className={styles['or']}>
        {words.or}
        <WordButton disabled={working} onPress={() => onTake('word')}>
          {words.word}
        </WordButton>
        {can.pdf && (
          <WordButton disabled={working} onPress={() => onTake('pdf')}>
            {words.pdf}
          </WordButton>
        )}
        {more && (
          <>
            <WordButton disabled={working} onPress={() => onTake('markdown')}>
              {words.markdown}
            </WordButton>
            <WordButton disabled={working} onPress={() => onTake('text')}>
              {words.text}
            </WordButton>
          </>
        )}
        <WordButton bare expanded={more} onPress={() => setMore(!more)}>
          {more ? words.fewer : words.more}
        </WordButton>
      </p>
      {(!can.print || !can.pdf) && (
        <p className="note">
          {can.print ? words.cannot.pdf : can.pdf ? words.cannot.print : words.cannot.both}
        </p>
      )}
    </div>
  );
}
