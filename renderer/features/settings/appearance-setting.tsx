/** By day or by night, and how large the letters are. It shows at once, and holds before the journal is unlocked too. */

import { appearance as words } from '../../../shared/words/en/settings.ts';
import { SIZES, THEMES } from '../../state/appearance.ts';
import { useAppearance } from '../../state/use-appearance.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Setting } from './setting.tsx';
import styles from './settings.module.css';

export function AppearanceSetting() {
  const [{ theme, size }, change] = useAppearance();
  return (
    <Setting name={words.head}>
      <div className={styles['choice']}>
        <Choice
          label={words.theme}
          options={THEMES.map((value) => ({ value, words: words.themes[value] }))}
          chosen={theme}
          onChoose={(chosen) => change({ theme: chosen })}
        />
      </div>
      <div className={styles['choice']}>
        <span aria-hidden="true">{words.size}</span>
        <Choice
          label={words.size}
          options={SIZES.map((value) => ({ value, words: words.percent(value) }))}
          chosen={size}
          onChoose={(chosen) => change({ size: chosen })}
        />
      </div>
    </Setting>
  );
}
