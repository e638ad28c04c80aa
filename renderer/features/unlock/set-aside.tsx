/**
 * "Set this journal aside", where it does not open: it takes the place of "create" while any trace of a journal is here.
 * Asked once; the dialog is fetched only then, so that the door stays light.
 */

import { lazy, Suspense, useState } from 'react';
import { changeProblem } from '../../../shared/words/en/safe-problems.ts';
import { setAside as words } from '../../../shared/words/en/settings.ts';
import { useSession } from '../../state/use-session.tsx';
import { WordButton } from '../../ui/button.tsx';

const Confirm = lazy(() => import('../../ui/confirm.tsx').then((module) => ({ default: module.Confirm })));

export function SetAside({ disabled = false }: { readonly disabled?: boolean }) {
  const session = useSession();
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');

  async function go(): Promise<void> {
    setAsked(false);
    setSaid(words.working);
    const moved = await session.safe.setAside();
    setSaid(moved.ok ? '' : changeProblem(moved.problem));
  }

  return (
    <>
      <WordButton disabled={disabled} onPress={() => setAsked(true)}>
        {words.open}
      </WordButton>
      <span role="status">{said}</span>
      {asked && (
        <Suspense>
          <Confirm
            title={words.ask}
            isOpen
            stay={words.stay}
            onStay={() => setAsked(false)}
            go={words.go}
            onGo={() => void go()}
          >
            {words.asked}
          </Confirm>
        </Suspense>
      )}
    </>
  );
}
