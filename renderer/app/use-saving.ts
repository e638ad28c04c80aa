/**
 * What is said of a save, calmly. "Saving" shows at once and "Saved" only once it has been true for a moment, so that
 * the word does not flicker with every pause of the hand. A failure stays said until a save succeeds.
 */

import { useEffect, useState } from 'react';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { CaseDesk, Saving } from '../state/case-desk.ts';
import { useDeskPart } from '../state/use-desk.ts';

/** With the pause before a save: about as long as one thinks about the next sentence. */
const SETTLES_AFTER = 800;

export function useSavingWord(desk: CaseDesk): Saving {
  const saving = useDeskPart(desk, (state) => state.saving);
  const problem = useSaveProblem(desk);
  const [settled, setSettled] = useState(saving === 'saved');
  if (settled && saving !== 'saved') setSettled(false);

  useEffect(() => {
    if (saving !== 'saved') return;
    const calm = setTimeout(() => setSettled(true), SETTLES_AFTER);
    return () => clearTimeout(calm);
  }, [saving]);

  if (problem !== null) return problem;
  return saving === 'saved' && !settled ? 'saving' : saving;
}

/** The last failure, also while it is tried again. */
export function useSaveProblem(desk: CaseDesk): SaveProblem | null {
  const saving = useDeskPart(desk, (state) => state.saving);
  const [last, setLast] = useState<SaveProblem | null>(null);
  const problem = problemIn(saving, last);
  if (problem !== last) setLast(problem);
  return problem;
}

function problemIn(saving: Saving, last: SaveProblem | null): SaveProblem | null {
  if (saving === 'saved' || saving === 'empty') return null;
  return saving === 'not-saved' || saving === 'saving' ? last : saving;
}
