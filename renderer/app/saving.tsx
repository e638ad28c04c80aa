/** How safe the words are: in the bar as a word, and under it as a sentence while a save fails. */

import { app } from '../../shared/words/en/app.ts';
import { saveProblem } from '../../shared/words/en/problems.ts';
import type { CaseDesk, Saving as SavingState } from '../state/case-desk.ts';
import { useDeskPart } from '../state/use-desk.ts';
import { WordButton } from '../ui/button.tsx';
import styles from './frame.module.css';

/** Said on demand, not while someone writes: only a failure speaks up by itself. */
export function SavingWord({ desk }: { readonly desk: CaseDesk }) {
  const saving = useDeskPart(desk, (state) => state.saving);
  return (
    <span className="note" role="status" aria-live="off">
      {app.saving(saving)}
    </span>
  );
}

export function SavingTrouble({ desk }: { readonly desk: CaseDesk }) {
  const saving = useDeskPart(desk, (state) => state.saving);
  if (!isProblem(saving)) return null;
  return (
    <div className={styles['line']} role="alert">
      {saveProblem(saving)}
      <WordButton note onPress={() => void desk.flush()}>
        {app.tryAgain}
      </WordButton>
    </div>
  );
}

function isProblem(
  saving: SavingState,
): saving is Exclude<SavingState, 'empty' | 'saved' | 'not-saved' | 'saving'> {
  return saving !== 'empty' && saving !== 'saved' && saving !== 'not-saved' && saving !== 'saving';
}
