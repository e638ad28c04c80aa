/** How safe the words are: in the bar as a word, and under it as a sentence while a save fails. */

import { app } from '../../shared/words/en/app.ts';
import { saveProblem } from '../../shared/words/en/problems.ts';
import type { CaseDesk } from '../state/case-desk.ts';
import { WordButton } from '../ui/button.tsx';
import styles from './frame.module.css';
import { useSaveProblem, useSavingWord } from './use-saving.ts';

/** Said on demand, not while someone writes: only a failure speaks up by itself. */
export function SavingWord({ desk }: { readonly desk: CaseDesk }) {
  const saving = useSavingWord(desk);
  return (
    <span className="note" role="status" aria-live="off">
      {app.saving(saving)}
    </span>
  );
}

export function SavingTrouble({ desk }: { readonly desk: CaseDesk }) {
  const problem = useSaveProblem(desk);
  if (problem === null) return null;
  return (
    <div className={styles['line']} role="alert">
      {saveProblem(problem)}
      <WordButton note onPress={() => void desk.flush()}>
        {app.tryAgain}
      </WordButton>
    </div>
  );
}
