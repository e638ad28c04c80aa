/** A new passphrase being typed twice, as the forms of the settings need it: its strength, and why it is refused. */

import { useState } from 'react';
import type { ChangeProblem } from '../../../shared/keeper/safekeeping.ts';
import { changeProblem } from '../../../shared/words/en/safe-problems.ts';
import type { WholeProblem } from '../../state/safe.ts';
import { useSession } from '../../state/use-session.tsx';
import { useStrength } from '../../state/use-strength.ts';
import { NOTHING_TYPED, type Typed } from '../../ui/new-passphrase.tsx';

export function useNewPassphrase() {
  const session = useSession();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [problem, setProblem] = useState<string | null>(null);
  const [differs, setDiffers] = useState(false);
  const strength = useStrength(typed.passphrase);
  const refuse = (why: ChangeProblem | WholeProblem): void => setProblem(changeProblem(why));

  /** The passphrase that may be taken; null where it is refused, and it says why. */
  async function check(): Promise<string | null> {
    const { passphrase, again } = typed;
    if (passphrase === '') refuse('empty');
    else if ((await session.strength(passphrase))?.enough === false) refuse('weak');
    else if (again !== passphrase) setDiffers(true);
    else return passphrase;
    return null;
  }

  const onChange = (changed: Typed): void => {
    setTyped(changed);
    setProblem(null);
    setDiffers(false);
  };
  return { field: { typed, strength, problem, differs, onChange }, check, refuse, words: changeProblem };
}
