/** Who is usually in the room where a case is told: with any tie, details are told more broadly. Saved as it is ticked. */

import { useState } from 'react';
import { TIES, tie, type Room, type Tie } from '../../../shared/journal/room.ts';
import { roomOf as words, settings } from '../../../shared/words/en/settings.ts';
import { useSession } from '../../state/use-session.tsx';
import { Tick } from '../../ui/choice.tsx';
import { Said, Setting } from './setting.tsx';

export function RoomSetting({ room }: { readonly room: Room }) {
  const session = useSession();
  const [failed, setFailed] = useState(false);

  async function change(one: Tie, holds: boolean): Promise<void> {
    const saved = await session.saveSettings((now) => ({ ...now, room: tie(now.room, one, holds) }));
    setFailed(!saved.ok);
  }

  return (
    <Setting name={words.head}>
      <p>{words.say}</p>
      {TIES.map((one) => (
        <Tick key={one} on={room.includes(one)} onChange={(on) => void change(one, on)}>
          {words.ties[one]}
        </Tick>
      ))}
      {failed && <Said>{settings.notSaved}</Said>}
    </Setting>
  );
}
