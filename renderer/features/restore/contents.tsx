/**
 * What an opened backup holds and would do. Bringing it in is the first way: it changes nothing that is here. Making it
 * the journal is asked once. Cases deleted here come back only where they are ticked.
 */

import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/base/ids.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { SaveProblem } from '../../../shared/keeper/keeper.ts';
import type { BackupContents } from '../../../shared/keeper/safekeeping.ts';
import { mergeWords, restore as words } from '../../../shared/words/en/restore.ts';
import { changeProblem } from '../../../shared/words/en/safe-problems.ts';
import { momentWords } from '../../../shared/words/en/when.ts';
import type { WholeProblem } from '../../state/safe.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Tick } from '../../ui/choice.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import type { Beside } from './restore-screen.tsx';
import styles from './restore.module.css';

interface ContentsProps {
  readonly contents: BackupContents;
  readonly beside: Beside;
  readonly now: number;
}

export function Contents({ contents, beside, now }: ContentsProps) {
  const session = useSession();
  const [bring, setBring] = useState<readonly Id[]>([]);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const start = useRef<HTMLParagraphElement>(null);
  const { cases, at, merge } = contents;

  // The field that was typed in is gone: reading and Tab go on here.
  useEffect(() => start.current?.focus(), []);

  async function take(taking: Promise<Result<null, SaveProblem | WholeProblem>>): Promise<void> {
    setAsked(false);
    setSaid(null);
    setWorking(true);
    const taken = await taking;
    if (taken.ok) return;
    setWorking(false);
    setSaid(changeProblem(taken.problem));
  }

  const deleted = merge?.deletedHere ?? [];
  const isNothing = merge !== null && merge.added + merge.differing + deleted.length === 0;
  return (
    <div className={styles['contents']}>
      <p ref={start} tabIndex={-1} className={styles['holds']}>
        {words.holds(cases, at === null ? null : momentWords(at, now))}
      </p>
      {merge !== null && (
        <div>
          <h2 className="label">{words.wouldDo}</h2>
          <ul className={styles['counts']}>
            {isNothing ? (
              <li>{words.nothingToDo}</li>
            ) : (
              mergeWords(merge).map((line) => <li key={line}>{line}</li>)
            )}
          </ul>
          <p className="note">{words.mergeSay}</p>
        </div>
      )}
      {deleted.length > 0 && (
        <fieldset className={styles['deleted']}>
          <legend className="label">{words.deleted}</legend>
          {deleted.map(({ id, name, firstWords }) => (
            <Tick
              key={id}
              on={bring.includes(id)}
              onChange={(on) => setBring(on ? [...bring, id] : bring.filter((other) => other !== id))}
            >
              {name || firstWords || words.unnamed}
            </Tick>
          ))}
        </fieldset>
      )}
      <div className={styles['do']}>
        {beside === 'open' && !isNothing && (
          <Button disabled={working} onPress={() => void take(session.safe.mergeBackup(bring))}>
            {words.merge}
          </Button>
        )}
        {beside === 'none' ? (
          <Button disabled={working} onPress={() => void take(session.safe.restoreBackup())}>
            {words.becomeNew}
          </Button>
        ) : (
          <Button kind="second" disabled={working} onPress={() => setAsked(true)}>
            {words.become}
          </Button>
        )}
      </div>
      <p role="status">{working ? words.working : said}</p>
      <Confirm
        title={words.becomeAsk}
        isOpen={asked}
        stay={words.becomeStay}
        onStay={() => setAsked(false)}
        go={words.become}
        onGo={() => void take(session.safe.restoreBackup())}
      >
        {words.becomeAsked}
      </Confirm>
    </div>
  );
}
