/** Neither passphrase nor code at hand: what can still be tried, a backup, or this journal set aside. */

import { setAside } from '../../../shared/words/en/settings.ts';
import { stuck, unlock } from '../../../shared/words/en/unlock.ts';
import { trouble } from '../../../shared/words/en/problems.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Window } from '../../ui/window.tsx';
import { SetAside } from './set-aside.tsx';

interface StuckScreenProps {
  readonly onCode: () => void;
  readonly onBackup: () => void;
  readonly onBack: () => void;
}

export function StuckScreen({ onCode, onBackup, onBack }: StuckScreenProps) {
  return (
    <Window>
      <Notice
        mark="empty"
        title={stuck.title}
        say={stuck.say}
        facts={[...stuck.facts, { name: setAside.head, words: setAside.say }]}
        actions={
          <>
            <Button onPress={onCode}>{unlock.useCode}</Button>
            <Button kind="second" onPress={onBackup}>
              {trouble.backup}
            </Button>
            <SetAside />
            <WordButton onPress={onBack}>{stuck.back}</WordButton>
          </>
        }
      />
    </Window>
  );
}
