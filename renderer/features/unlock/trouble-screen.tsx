/**
 * A journal that cannot be opened as it is: what it is, what is safe, what is not, what to do. Never offers to create
 * one in its place: a backup beside it, or this one set aside, and only where the journal itself is the trouble.
 */

import { useState } from 'react';
import { trouble, troubleWords } from '../../../shared/words/en/problems.ts';
import type { Trouble } from '../../state/phase.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Window } from '../../ui/window.tsx';
import { SetAside } from './set-aside.tsx';

/** Where the circles of the mark are whole, nothing is broken: it is only elsewhere, newer or asleep. */
const WHOLE: readonly Trouble[] = ['busy', 'newer-version', 'stopped', 'log-not-opened', 'read-failed'];

/** Only these are about the journal; in the others the computer has to be helped first. */
const ITS_OWN: readonly Trouble[] = [
  'damaged-header',
  'damaged-log',
  'not-as-we-left-it',
  'newer-version',
  'no-log',
  'too-costly',
];

interface TroubleScreenProps {
  readonly problem: Trouble;
  readonly onBackup: () => void;
}

export function TroubleScreen({ problem, onBackup }: TroubleScreenProps) {
  const session = useSession();
  const [trying, setTrying] = useState(false);
  const words = troubleWords(problem);
  return (
    <Window>
      <Notice
        mark={WHOLE.includes(problem) ? 'empty' : 'damaged'}
        title={words.title}
        say={words.say}
        facts={[
          { name: trouble.safe, words: words.safe },
          { name: trouble.unsafe, words: words.unsafe },
          { name: trouble.todo, words: words.todo },
        ]}
        actions={
          <>
            <Button
              disabled={trying}
              onPress={() => {
                setTrying(true);
                void session.start().finally(() => setTrying(false));
              }}
            >
              {trouble.again}
            </Button>
            {ITS_OWN.includes(problem) && (
              <>
                <Button kind="second" onPress={onBackup}>
                  {trouble.backup}
                </Button>
                <SetAside />
              </>
            )}
          </>
        }
      />
    </Window>
  );
}
