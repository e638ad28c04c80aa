/** One decision in the list: what it was, what stands there now, and how sure that is. */

import type { Decision } from '../../../shared/deid/decide/decision.ts';
import type { Choice } from '../../../shared/journal/case.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import styles from './disguise.module.css';

interface DecisionRowProps {
  readonly decision: Decision;
  readonly places: number;
  readonly choice: Choice | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

export function DecisionRow({ decision, places, choice, isOpen, onOpen }: DecisionRowProps) {
  const name = decision.forms[0]?.text ?? decision.places[0]?.was ?? '';
  const result = resultOf(decision, choice);
  const state = isOpen ? 'isOpen' : 'isDone';
  return (
    <button type="button" className={`${styles['row'] ?? ''} ${styles[state] ?? ''}`} onClick={onOpen}>
      <span className={styles['what']}>
        {name} <span aria-hidden="true">→</span>{' '}
        <i className={result.app ? styles['app'] : undefined}>{result.words}</i>
      </span>
      <span className={styles['kind']}>
        {places > 1 ? words.places(places) : words.kind[decision.kind]}
        {isOpen && <span className="hidden">, {words.undecided}</span>}
      </span>
    </button>
  );
}

/** `app`: the app's word about it, not words that stand in the text. */
function resultOf(decision: Decision, choice: Choice | undefined): { words: string; app: boolean } {
  switch (choice?.how) {
    case 'keep':
      return { words: words.kept, app: true };
    case 'not-an-identifier':
      return { words: words.notOne, app: true };
    case 'omit':
      return { words: words.omitted, app: true };
    case 'instead':
      return { words: choice.words, app: false };
    default:
      if (decision.suggestion === null) return { words: words.nothing, app: true };
      return decision.suggestion === ''
        ? { words: words.omitted, app: true }
        : { words: decision.suggestion, app: false };
  }
}
