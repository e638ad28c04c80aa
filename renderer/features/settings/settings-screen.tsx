/** Settings: sentences with places to fill in. Only what works is here. Everything is sealed inside the journal. */

import type { ReactNode } from 'react';
import { carry as carryWords } from '../../../shared/words/en/carry.ts';
import { settings as words } from '../../../shared/words/en/settings.ts';
import type { OpenPhase } from '../../state/phase.ts';
import { WordButton } from '../../ui/button.tsx';
import { AppearanceSetting } from './appearance-setting.tsx';
import { BackupSetting } from './backup-setting.tsx';
import { CodeSetting } from './code-setting.tsx';
import { CopiesSetting } from './copies-setting.tsx';
import { EraseSetting } from './erase-setting.tsx';
import { GroupsSetting } from './groups-setting.tsx';
import { KnownSetting } from './known-setting.tsx';
import { LockSetting } from './lock-setting.tsx';
import { LookingBackSetting } from './looking-back-setting.tsx';
import { PassphraseSetting } from './passphrase-setting.tsx';
import { SetAsideSetting } from './set-aside-setting.tsx';
import { Setting, Ways } from './setting.tsx';
import { SomeoneSetting } from './someone-setting.tsx';
import { WritingSetting } from './writing-setting.tsx';
import styles from './settings.module.css';

interface SettingsScreenProps {
  readonly journal: OpenPhase;
  readonly now: number;
  /** Bringing in and taking out. */
  readonly carry: ReactNode;
  readonly onRestore: () => void;
  readonly onHelp: () => void;
  readonly onLookBack: () => void;
}

export function SettingsScreen({ journal, now, carry, onRestore, onHelp, onLookBack }: SettingsScreenProps) {
  const { settings, mended } = journal;
  const rebuilt = mended.some(({ did }) => did === 'rebuilt-cache');
  return (
    <div className={styles['settings']}>
      <h1 className={`head ${styles['head'] ?? ''}`}>{words.head}</h1>
      <LockSetting minutes={settings.lockAfter} />
      <GroupsSetting groups={settings.groups} />
      <SomeoneSetting someone={settings.someone} />
      <LookingBackSetting isOn={settings.lookingBack} onLookBack={onLookBack} />
      <AppearanceSetting />
      <WritingSetting />
      <PassphraseSetting />
      <CodeSetting isConfirmed={settings.recoveryConfirmed} isSeen={settings.codeSeen} />
      <BackupSetting settings={settings} now={now} onRestore={onRestore} />
      <CopiesSetting now={now} rebuilt={rebuilt} />
      <Setting name={carryWords.head}>{carry}</Setting>
      <KnownSetting />
      <EraseSetting />
      <SetAsideSetting />
      <Setting name={words.about}>
        <p>{words.protects}</p>
        <p>{words.cannot}</p>
        <p>{words.deidentified}</p>
        <Ways>
          <WordButton onPress={onHelp}>{words.more}</WordButton>
        </Ways>
        <p className={styles['note']}>{words.version}</p>
      </Setting>
    </div>
  );
}
