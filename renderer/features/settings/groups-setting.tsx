/** Groups: a name the user gives, who is usually in the room, how long each part takes. Each is kept as it is changed. */

import { useState } from 'react';
import { addGroup, editGroup, removeGroup, type Group } from '../../../shared/journal/group.ts';
import { groups as words } from '../../../shared/words/en/groups.ts';
import { settings as settingsWords } from '../../../shared/words/en/settings.ts';
import { useSession } from '../../state/use-session.tsx';
import { WordButton } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { GroupSetting } from './group-setting.tsx';
import { Said, Setting, Ways } from './setting.tsx';

export function GroupsSetting({ groups }: { readonly groups: readonly Group[] }) {
  const session = useSession();
  const [open, setOpen] = useState<string | null>(null);
  const [removing, setRemoving] = useState<Group | null>(null);
  const [said, setSaid] = useState('');

  async function save(edit: (groups: readonly Group[]) => readonly Group[]): Promise<boolean> {
    const saved = await session.saveSettings((now) => ({ ...now, groups: edit(now.groups) }));
    setSaid(saved.ok ? '' : settingsWords.notSaved);
    return saved.ok;
  }

  async function add(): Promise<void> {
    const id = await session.newId();
    if (id !== null && (await save((now) => addGroup(now, id)))) setOpen(id);
  }

  return (
    <Setting name={words.head}>
      <p>{groups.length === 0 ? words.none : words.say}</p>
      {groups.map((group) => (
        <GroupSetting
          key={group.id}
          group={group}
          isOpen={open === group.id}
          onOpen={() => setOpen(open === group.id ? null : group.id)}
          onEdit={(edit) => save((now) => editGroup(now, group.id, edit))}
          onRemove={() => setRemoving(group)}
        />
      ))}
      <Ways>
        <WordButton onPress={() => void add()}>{words.add}</WordButton>
      </Ways>
      <Said>{said}</Said>
      <Confirm
        title={words.ask(removing?.name || words.unnamed)}
        isOpen={removing !== null}
        stay={words.stay}
        onStay={() => setRemoving(null)}
        go={words.remove}
        onGo={() => {
          const gone = removing?.id;
          setRemoving(null);
          if (gone !== undefined) void save((now) => removeGroup(now, gone));
        }}
      >
        {words.asked}
      </Confirm>
    </Setting>
  );
}
