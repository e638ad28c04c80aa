/** Looking back: off until asked for. What it shows is drawn from what is there; turning it off deletes nothing. */

import { useState } from 'react';
import { lookingBack } from '../../../shared/words/en/looking-back.ts';
import { settings } from '../../../shared/words/en/settings.ts';
import { useSession } from '../../state/use-session.tsx';
import { WordButton } from '../../ui/button.tsx';
import { Said, Setting, Ways } from './setting.tsx';

const { setting: words } = lookingBack;

interface LookingBackSettingProps {
  readonly isOn: boolean;
  readonly onLookBack: () => void;
}

export function LookingBackSetting({ isOn, onLookBack }: LookingBackSettingProps) {
  const session = useSession();
  const [said, setSaid] = useState('');

  async function turn(on: boolean): Promise<void> {
    const saved = await session.saveSettings((now) => ({ ...now, lookingBack: on }));
    setSaid(saved.ok ? '' : settings.notSaved);
  }

  return (
    <Setting name={words.head}>
      <p>{isOn ? words.isOn : words.say}</p>
      <Ways>
        {isOn && <WordButton onPress={onLookBack}>{words.go}</WordButton>}
        <WordButton onPress={() => void turn(!isOn)}>{isOn ? words.off : words.on}</WordButton>
      </Ways>
      <Said>{said}</Said>
    </Setting>
  );
}
