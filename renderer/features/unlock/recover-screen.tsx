/**
 * The recovery sheet: the passphrase was right and the journal is not as we left it. Says what will be there, what is
 * kept beside, what comes from an older copy and what is lost, before anything is written; the file found stays.
 */

import { useState } from 'react';
import type { CaseSummary } from '../../../shared/journal/summary.ts';
import type { RecoverySheet } from '../../../shared/keeper/safekeeping.ts';
import { recover as words } from '../../../shared/words/en/recover.ts';
import { recoverProblem } from '../../../shared/words/en/safe-problems.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button, WordButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Window } from '../../ui/window.tsx';
import { SetAside } from './set-aside.tsx';
import styles from './recover.module.css';

/** As many names as one reads; the rest is a number. */
const NAMED = 40;

interface RecoverScreenProps {
  readonly sheet: RecoverySheet;
  readonly onBackup: () => void;
}

export function RecoverScreen({ sheet, onBackup }: RecoverScreenProps) {
  const session = useSession();
  const [seen, setSeen] = useState(false);
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const { cases, versions, fromOlder, lost } = sheet;

  async function recover(): Promise<void> {
    setWorking(true);
    setSaid('');
    const recovered = await session.safe.recover();
    if (recovered.ok) return;
    setWorking(false);
    setSaid(recoverProblem(recovered.problem));
  }

  const facts = [
    { name: words.there, words: words.thereSay(cases.length) },
    ...(versions.length > 0 ? [{ name: words.versions, words: words.versionsSay(versions.length) }] : []),
    ...(fromOlder.length > 0 ? [{ name: words.older, words: words.olderSay(fromOlder.length) }] : []),
    { name: words.lost, words: lost > 0 ? words.lostSay(lost) : words.lostNone },
    { name: words.untouched, words: words.untouchedSay },
  ];
  return (
    <Window>
      <Notice
        mark="damaged"
        title={words.title}
        say={words.say}
        facts={facts}
        actions={
          <>
            <Button disabled={working} onPress={() => void recover()}>
              {words.recover}
            </Button>
            <Button kind="second" disabled={working} onPress={onBackup}>
              {words.backup}
            </Button>
            <WordButton disabled={working} onPress={() => void session.start()}>
              {words.later}
            </WordButton>
            <SetAside disabled={working} />
          </>
        }
      >
        {cases.length > 0 && (
          <div className={styles['which']}>
            <WordButton note expanded={seen} onPress={() => setSeen(!seen)}>
              {seen ? words.seeLess : words.see}
            </WordButton>
            {seen && <Names label={words.cases} cases={cases} />}
            {seen && fromOlder.length > 0 && <Names label={words.fromOlder} cases={fromOlder} />}
          </div>
        )}
        <p role="status">{working ? words.working : said}</p>
      </Notice>
    </Window>
  );
}

function Names({ label, cases }: { readonly label: string; readonly cases: readonly CaseSummary[] }) {
  return (
    <div>
      <h2 className="label">{label}</h2>
      <ul className={styles['names']} aria-label={label}>
        {cases.slice(0, NAMED).map(({ id, name, firstWords }) => (
          <li key={id}>{name || firstWords || words.notNamed}</li>
        ))}
      </ul>
      {cases.length > NAMED && <p className="note">{words.more(cases.length - NAMED)}</p>}
    </div>
  );
}
