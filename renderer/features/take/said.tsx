/** What became of it: that it went, or why it stayed, in one sentence, and the way back where there is one. */

import { take as words } from '../../../shared/words/en/take.ts';
import { WordButton } from '../../ui/button.tsx';
import styles from './take.module.css';
import type { Outcome } from './take-along.ts';

interface SaidProps {
  readonly outcome: Outcome | 'working' | null;
  readonly onBack: () => void;
}

export function Said({ outcome, onBack }: SaidProps) {
  return (
    <div role="status" className={styles['said']}>
      {outcome === 'working' && <p>{words.working}</p>}
      {outcome !== null && outcome !== 'working' && <Came outcome={outcome} onBack={onBack} />}
    </div>
  );
}

function Came({ outcome, onBack }: { readonly outcome: Outcome; readonly onBack: () => void }) {
  switch (outcome.is) {
    case 'went':
      return <p>{words.went[outcome.format]}</p>;
    case 'not-sealed':
      return <p>{words.notSealed}</p>;
    case 'problem':
      return <p>{words.problem[outcome.problem]}</p>;
    case 'residue': {
      const first = outcome.left[0];
      return (
        <>
          <p>{words.residue(first?.word ?? '')}</p>
          <blockquote>{first?.line}</blockquote>
          <WordButton onPress={onBack}>{words.back}</WordButton>
        </>
      );
    }
  }
}
