/**
 * What it protects and what it cannot: one page, read from the settings or from the door. Someone to call stands first;
 * who that is, only an open journal knows.
 */

import type { SomeoneToCall as Someone } from '../../../shared/journal/settings.ts';
import { goingIn } from '../../../shared/words/en/going-in.ts';
import { help } from '../../../shared/words/en/help.ts';
import { WordButton } from '../../ui/button.tsx';
import { SomeoneToCall } from '../../ui/someone-to-call.tsx';
import styles from './help.module.css';

interface HelpScreenProps {
  readonly onBack: () => void;
  /** Null: no journal is open. */
  readonly inside: {
    readonly someone: Someone | null;
    readonly onAddSomeone: () => void;
    readonly onGoingIn: () => void;
  } | null;
}

export function HelpScreen({ onBack, inside }: HelpScreenProps) {
  return (
    <div className={styles['help']}>
      <WordButton note onPress={onBack}>
        {help.back}
      </WordButton>
      <h1 className={`head ${styles['head'] ?? ''}`}>{help.head}</h1>
      <p className="lead">{help.lead}</p>
      <div className={styles['first']}>
        <SomeoneToCall someone={inside?.someone} onAdd={() => inside?.onAddSomeone()} />
        {inside !== null && (
          <p className="note">
            {help.day}: <WordButton onPress={inside.onGoingIn}>{goingIn.head}</WordButton>
          </p>
        )}
      </div>
      {help.parts.map(({ name, say }) => (
        <section key={name} className={styles['part']}>
          <h2 className={styles['name']}>{name}</h2>
          <div className={styles['say']}>
            {say.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
