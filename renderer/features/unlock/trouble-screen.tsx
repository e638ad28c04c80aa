/**
 * A journal that cannot be opened as it is: what it is, what is safe, what is not, what to do. Never offers to create
 * one in its place, and touches nothing.
 */

import { useState } from 'react';
import { trouble, troubleWords } from '../../../shared/words/en/problems.ts';
import type { Trouble } from '../../state/phase.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Window } from '../../ui/window.tsx';

/** Where the marks of the mark are whole, nothing is broken: it is only elsewhere, newer or asleep. */
const WHOLE: readonly Trouble[] = ['busy', 'newer-version', 'stopped', 'log-not-opened', 'read-failed'];

export function TroubleScreen({ problem }: { readonly problem: Trouble }) {
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
          <Button
            disabled={trying}
            onPress={() => {
              setTrying(true);
              void session.start().finally(() => setTrying(false));
            }}
          >
            {trouble.again}
          </Button>
        }
      />
    </Window>
  );
}
