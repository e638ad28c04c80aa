/** What a shared screen sees: the ready words, and two quiet ones to end it. Hidden, it is blank paper. */

import { show as words } from '../../../shared/words/en/show.ts';
import { WordButton } from '../../ui/button.tsx';
import { Cues } from './cues.tsx';
import styles from './show.module.css';

interface SharedViewProps {
  readonly cues: readonly string[];
  readonly onHide: () => void;
  readonly onLeave: () => void;
}

export function SharedView({ cues, onHide, onLeave }: SharedViewProps) {
  return (
    <div className={styles['stage']}>
      <h1 className="hidden">{words.shown}</h1>
      <div className={`${styles['middle'] ?? ''} scroll`} tabIndex={0} role="region" aria-label={words.head}>
        <Cues cues={cues} />
      </div>
      <p className={styles['ways']}>
        <WordButton bare note onPress={onHide}>
          {words.hide}
        </WordButton>
        <WordButton bare note onPress={onLeave}>
          {words.leave}
        </WordButton>
      </p>
    </div>
  );
}

/** The way back is there for whoever comes with Tab or a pointer that knows; to the eye there is nothing. */
export function BlankPaper({ onBack }: { readonly onBack: () => void }) {
  return (
    <div className={styles['blank']}>
      <h1 className="hidden">{words.hidden}</h1>
      <button type="button" className={styles['unseen']} aria-label={words.bringBack} onClick={onBack} />
    </div>
  );
}
