/** One group: its name in a sentence; opened, who is usually in the room there and how long each part takes. */

import { useState } from 'react';
import {
  LONGEST_GROUP_NAME,
  type Group,
  type GroupEdit,
  type Timings,
} from '../../../shared/journal/group.ts';
import { TIES, tie } from '../../../shared/journal/room.ts';
import { groups as words } from '../../../shared/words/en/groups.ts';
import { roomOf } from '../../../shared/words/en/settings.ts';
import { WordButton } from '../../ui/button.tsx';
import { Tick } from '../../ui/choice.tsx';
import { Slot } from '../../ui/field.tsx';
import styles from './group-setting.module.css';
import { NumberSlot } from './number-slot.tsx';

const LEAST_MINUTES = 0;
const MOST_MINUTES = 240;

const PARTS: readonly (keyof Timings)[] = ['present', 'questions', 'sitBack', 'back'];

interface GroupSettingProps {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** False where it could not be kept. */
  readonly onEdit: (edit: (group: Group) => GroupEdit) => Promise<boolean>;
  readonly onRemove: () => void;
}

export function GroupSetting({ group, isOpen, onOpen, onEdit, onRemove }: GroupSettingProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const { name, room, timings } = group;
  const called = name || words.unnamed;

  async function keepName(): Promise<void> {
    const given = typed?.trim();
    if (given === undefined) return;
    if (given === name || (await onEdit(() => ({ name: given })))) setTyped(null);
  }

  return (
    <div role="group" aria-label={called} className={styles['group']}>
      <p className={styles['name']}>
        <span>
          {words.called}{' '}
          <Slot
            label={words.name}
            placeholder={words.nameHint}
            value={typed ?? name}
            longest={LONGEST_GROUP_NAME}
            onChange={setTyped}
            onLeave={() => void keepName()}
          />
        </span>
        <span className={styles['ways']}>
          <WordButton note label={words.openNamed(called)} expanded={isOpen} onPress={onOpen}>
            {words.open}
          </WordButton>
          <WordButton note label={words.removeNamed(called)} onPress={onRemove}>
            {words.remove}
          </WordButton>
        </span>
      </p>
      {isOpen && (
        <div className={styles['more']}>
          <p>{roomOf.head}</p>
          {TIES.map((one) => (
            <Tick
              key={one}
              on={room.includes(one)}
              onChange={(on) => void onEdit((now) => ({ room: tie(now.room, one, on) }))}
            >
              {roomOf.ties[one]}
            </Tick>
          ))}
          <p className={styles['say']}>{roomOf.say}</p>
          <div className={styles['timings']}>
            {PARTS.map((part) => (
              <NumberSlot
                key={part}
                label={words.minutesOf(words.timing[part])}
                value={timings[part]}
                least={LEAST_MINUTES}
                most={MOST_MINUTES}
                range={words.range(LEAST_MINUTES, MOST_MINUTES)}
                before={words.timing[part]}
                after={words.minutes(timings[part])}
                onKeep={(minutes) => onEdit((now) => ({ timings: { ...now.timings, [part]: minutes } }))}
              />
            ))}
          </div>
          <p className={styles['say']}>{words.timings}</p>
        </div>
      )}
    </div>
  );
}
