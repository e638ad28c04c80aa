/** What it protects and what it cannot: one page, read from the settings or from the door. */

import { help } from '../../../shared/words/en/help.ts';
import { WordButton } from '../../ui/button.tsx';
import styles from './help.module.css';

export function HelpScreen({ onBack }: { readonly onBack: () => void }) {
  return (
    <div className={styles['help']}>
      <WordButton note onPress={onBack}>
        {help.back}
      </WordButton>
      <h1 className={`head ${styles['head'] ?? ''}`}>{help.head}</h1>
      <p className="lead">{help.lead}</p>
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
