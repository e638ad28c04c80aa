/**
 * The evenings of a case: a quiet list of dates, the last one first; one of them open, to read as it was. Bringing one
 * back is asked once, and what it does to the present one is said before.
 */

import { useEffect, useState } from 'react';
import type { Case } from '../../../shared/journal/case.ts';
import type { EveningSummary } from '../../../shared/keeper/evenings.ts';
import { evenings as words } from '../../../shared/words/en/evenings.ts';
import { saveProblem } from '../../../shared/words/en/problems.ts';
import { momentWords } from '../../../shared/words/en/when.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { BackProblem } from '../../state/past-evenings.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button, WordButton } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Room } from '../../ui/room.tsx';
import { AsItWas } from './as-it-was.tsx';
import styles from './evenings.module.css';

interface EveningsScreenProps {
  readonly desk: CaseDesk;
  readonly now: number;
  readonly onStory: () => void;
}

interface Opened {
  readonly of: EveningSummary;
  /** Null where it cannot be read. */
  readonly then: Case | null;
}

export function EveningsScreen({ desk, now, onStory }: EveningsScreenProps) {
  const session = useSession();
  const chosen = useDeskPart(desk, (state) => state.chosen);
  const [all, setAll] = useState<readonly EveningSummary[] | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [asked, setAsked] = useState<EveningSummary | null>(null);
  const [said, setSaid] = useState('');

  useEffect(() => {
    let gone = false;
    void desk.flush().then(async () => {
      const listed = await session.desk.evenings.list(desk.id);
      if (!gone) setAll(listed ?? []);
    });
    return () => {
      gone = true;
    };
  }, [session, desk]);

  async function open(of: EveningSummary): Promise<void> {
    setSaid('');
    const read = await session.desk.evenings.read(of.id);
    setOpened({ of, then: read.ok ? read.value : null });
  }

  async function bringBack(of: EveningSummary): Promise<void> {
    setAsked(null);
    if (!(await desk.flush())) {
      setSaid(words.unsaved);
      return;
    }
    const back = await session.desk.evenings.bringBack(of.id, session.now());
    if (!back.ok) {
      setSaid(problemWords(back.problem));
      return;
    }
    desk.become(back.value);
    setOpened(null);
    setAll((await session.desk.evenings.list(desk.id)) ?? []);
    setSaid(words.done);
  }

  return (
    <Room scrolls>
      <div className={styles['grid']}>
        <div className={styles['left']}>
          <h1 className={styles['head']}>{words.head}</h1>
          <WordButton bare note onPress={onStory}>
            {words.story}
          </WordButton>
          <nav aria-label={words.list}>
            <ol className={styles['list']}>
              <li>
                <When
                  at={chosen.written}
                  now={now}
                  note={words.now}
                  isOpen={opened === null}
                  onOpen={() => setOpened(null)}
                />
              </li>
              {all?.map((one) => (
                <li key={one.id}>
                  <When
                    at={one.written}
                    now={now}
                    note={words.from(one.from, momentWords(one.at, now))}
                    isOpen={opened?.of.id === one.id}
                    onOpen={() => void open(one)}
                  />
                </li>
              ))}
            </ol>
          </nav>
        </div>
        <div className={styles['right']}>
          <p role="status" className={styles['said']}>
            {all === null ? words.looking : said}
          </p>
          {opened === null && all !== null && (
            <p className={styles['note']}>{all.length === 0 ? words.none : words.choose}</p>
          )}
          {opened !== null && (
            <article aria-label={words.written(momentWords(opened.of.written, now))}>
              <h2 className={styles['when']}>{words.written(momentWords(opened.of.written, now))}</h2>
              {opened.then === null ? (
                <p className={styles['note']}>{words.gone}</p>
              ) : (
                <>
                  <AsItWas then={opened.then} now={chosen} />
                  <Button kind="second" onPress={() => setAsked(opened.of)}>
                    {words.back}
                  </Button>
                </>
              )}
            </article>
          )}
        </div>
      </div>
      <Confirm
        title={asked === null ? '' : words.ask(momentWords(asked.written, now))}
        isOpen={asked !== null}
        stay={words.stay}
        onStay={() => setAsked(null)}
        go={words.go}
        onGo={() => asked !== null && void bringBack(asked)}
      >
        {words.asked}
      </Confirm>
    </Room>
  );
}

interface WhenProps {
  readonly at: number;
  readonly now: number;
  readonly note: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function When({ at, now, note, isOpen, onOpen }: WhenProps) {
  return (
    <button
      type="button"
      className={styles['evening']}
      aria-current={isOpen ? 'true' : undefined}
      onClick={onOpen}
    >
      <span className={styles['date']}>{momentWords(at, now)}</span>
      {note !== '' && <span className={styles['why']}>{note}</span>}
    </button>
  );
}

function problemWords(problem: BackProblem): string {
  if (problem === 'stopped') return words.stopped;
  return problem === 'not-found' || problem === 'damaged' ? words.gone : saveProblem(problem);
}
