/** Set this journal aside, to begin an empty one: it moves, whole, and nothing of it is deleted. */

import { useState } from 'react';
import { changeProblem } from '../../../shared/words/en/safe-problems.ts';
import { setAside as words } from '../../../shared/words/en/settings.ts';
import { useSession } from '../../state/use-session.tsx';
import { WordButton } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Said, Setting, Ways } from './setting.tsx';

export function SetAsideSetting() {
  const session = useSession();
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');

  async function go(): Promise<void> {
    setAsked(false);
    setSaid(words.working);
    const moved = await session.safe.setAside();
    if (!moved.ok) setSaid(changeProblem(moved.problem));
  }

  return (
    <Setting name={words.head}>
      <p>{words.say}</p>
      <Ways>
        <WordButton onPress={() => setAsked(true)}>{words.open}</WordButton>
      </Ways>
      <Said>{said}</Said>
      <Confirm
        title={words.ask}
        isOpen={asked}
        stay={words.stay}
        onStay={() => setAsked(false)}
        go={words.go}
        onGo={() => void go()}
      >
        {words.asked}
      </Confirm>
    </Setting>
  );
}
