/**
 * Going in without notes: one screen for the day of the group, of no case. Large and calm; nothing to fill in, nothing
 * to tick. Someone to call stands at its foot.
 */

import type { SomeoneToCall as Someone } from '../../../shared/journal/settings.ts';
import { goingIn as words } from '../../../shared/words/en/going-in.ts';
import { WordButton } from '../../ui/button.tsx';
import { SomeoneToCall } from '../../ui/someone-to-call.tsx';
import styles from './going-in.module.css';

interface GoingInScreenProps {
  readonly someone: Someone | null;
  readonly onAddSomeone: () => void;
  readonly onBack: () => void;
}

export function GoingInScreen({ someone, onAddSomeone, onBack }: GoingInScreenProps) {
  return (
    <div className={styles['screen']}>
      <div className={styles['top']}>
        <WordButton note onPress={onBack}>
          {words.back}
        </WordButton>
        <h1 className={styles['head']}>{words.head}</h1>
      </div>
      <div className={styles['body']}>
        <p className={`lead ${styles['lead'] ?? ''}`}>{words.lead}</p>
        <ul className={styles['lines']}>
          {words.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className={styles['foot']}>
        <SomeoneToCall someone={someone} onAdd={onAddSomeone} />
      </div>
    </div>
  );
}
