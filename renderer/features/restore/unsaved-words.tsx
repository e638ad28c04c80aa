/**
 * A file with words that could not be saved at quitting. It opens with the key of the journal they were written in and no
 * other, so it asks for no passphrase of its own: that journal has to be open. Bringing it in loses nothing that is here.
 */

import { useEffect, useRef, useState } from 'react';
import { unsavedWords as words } from '../../../shared/words/en/restore.ts';
import { bringProblem } from '../../../shared/words/en/safe-problems.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './restore.module.css';

/** @param isOpen whether a journal is. */
export function UnsavedWords({ isOpen }: { readonly isOpen: boolean }) {
  const session = useSession();
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const start = useRef<HTMLParagraphElement>(null);

  // The button that was pressed is gone: reading and Tab go on here.
  useEffect(() => start.current?.focus(), []);

  async function bring(): Promise<void> {
    setSaid(null);
    setWorking(true);
    const brought = await session.safe.bringUnsaved();
    if (brought.ok) return;
    setWorking(false);
    setSaid(bringProblem(brought.problem));
  }

  return (
    <div className={styles['contents']}>
      <p ref={start} tabIndex={-1} className={styles['holds']}>
        {words.is}
      </p>
      <p className="say">{isOpen ? words.say : words.closed}</p>
      {isOpen && (
        <div className={styles['do']}>
          <Button disabled={working} onPress={() => void bring()}>
            {words.bring}
          </Button>
        </div>
      )}
      <p role="status">{working ? words.working : said}</p>
    </div>
  );
}
