/** How one writes here: one paragraph at a time, and a soft timer. It shows at once. */

import { keys } from '../../../shared/words/en/keys.ts';
import { writingOf as words } from '../../../shared/words/en/settings.ts';
import { TIMERS } from '../../state/appearance.ts';
import { useAppearance } from '../../state/use-appearance.tsx';
import { Choice, Tick } from '../../ui/choice.tsx';
import { Setting } from './setting.tsx';
import styles from './settings.module.css';

export function WritingSetting() {
  const [{ paragraph, timer, spelling }, change] = useAppearance();
  return (
    <Setting name={words.head}>
      <Tick on={paragraph} onChange={(on) => change({ paragraph: on })}>
        {words.paragraph}
      </Tick>
      <Tick on={spelling} onChange={(on) => change({ spelling: on })}>
        {words.spelling}
      </Tick>
      <div className={styles['choice']}>
        <span aria-hidden="true">{words.timer}</span>
        <Choice
          label={words.timer}
          options={TIMERS.map((value) => ({ value, words: words.timers[value] }))}
          chosen={timer}
          onChoose={(chosen) => change({ timer: chosen })}
        />
      </div>
      <p className={styles['note']}>{keys.where}</p>
    </Setting>
  );
}
