/**
 * The earlier copies the journal keeps of itself, each by when it was made and what it held. Going back to one takes a
 * word and an answer; what is here now is kept.
 */

import { useState } from 'react';
import type { Snapshot } from '../../../shared/keeper/safekeeping.ts';
import { countedCases } from '../../../shared/words/en/progress.ts';
import { changeProblem } from '../../../shared/words/en/safe-problems.ts';
import { copies as words, settings } from '../../../shared/words/en/settings.ts';
import { momentWords } from '../../../shared/words/en/when.ts';
import { useSession } from '../../state/use-session.tsx';
import { WordButton } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Opening, Said, Setting, Ways } from './setting.tsx';
import styles from './settings.module.css';

interface CopiesSettingProps {
  readonly now: number;
  /** The list was read anew from the journal's file. */
  readonly rebuilt: boolean;
}

export function CopiesSetting({ now, rebuilt }: CopiesSettingProps) {
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const [snapshots, setSnapshots] = useState<readonly Snapshot[] | null>(null);
  const [chosen, setChosen] = useState<Snapshot | null>(null);
  const [said, setSaid] = useState('');

  async function open(): Promise<void> {
    setSaid('');
    setOpen(!isOpen);
    if (!isOpen) setSnapshots(await session.safe.snapshots());
  }

  async function go(to: Snapshot): Promise<void> {
    setChosen(null);
    setSaid(words.working);
    const went = await session.safe.goBackTo(to);
    if (!went.ok) setSaid(changeProblem(went.problem));
  }

  const earlier = snapshots?.filter(({ current }) => !current) ?? [];
  return (
    <Setting name={words.head}>
      <p>{words.say}</p>
      {rebuilt && <p className={styles['note']}>{settings.rebuilt}</p>}
      <Ways>
        <Opening word={isOpen ? words.hide : words.show} isOpen={isOpen} onOpen={() => void open()} />
      </Ways>
      {isOpen && snapshots === null && <Said>{words.looking}</Said>}
      {isOpen && snapshots !== null && earlier.length === 0 && <p className={styles['note']}>{words.none}</p>}
      {isOpen && earlier.length > 0 && (
        <ul className={styles['copies']} aria-label={words.list}>
          {earlier.map((snapshot) => (
            <Copy
              key={snapshot.generation}
              snapshot={snapshot}
              now={now}
              onBack={() => setChosen(snapshot)}
            />
          ))}
        </ul>
      )}
      <Said>{said}</Said>
      <Confirm
        title={chosen?.at == null ? words.askNoDate : words.ask(momentWords(chosen.at, now))}
        isOpen={chosen !== null}
        stay={words.stay}
        onStay={() => setChosen(null)}
        go={words.go}
        onGo={() => chosen !== null && void go(chosen)}
      >
        {words.asked}
      </Confirm>
    </Setting>
  );
}

interface CopyProps {
  readonly snapshot: Snapshot;
  readonly now: number;
  readonly onBack: () => void;
}

function Copy({ snapshot: { at, cases }, now, onBack }: CopyProps) {
  const when = at === null ? null : momentWords(at, now);
  return (
    <li className={styles['copy']}>
      <span className={styles['when']}>{when ?? words.noDate}</span>
      <span className={styles['holds']}>{cases === null ? words.notWhole : countedCases(cases)}</span>
      {cases !== null && (
        <WordButton note label={when === null ? words.back : words.backTo(when)} onPress={onBack}>
          {words.back}
        </WordButton>
      )}
    </li>
  );
}
