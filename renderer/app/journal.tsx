/**
 * An open journal: the cases, the settings, one case. The first line of the list and the story of a new case are one
 * movement: the list stays on the screen until the case is open, then hands over text and caret.
 */

import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Id } from '../../shared/base/ids.ts';
import { afterwards } from '../../shared/words/en/after.ts';
import { app } from '../../shared/words/en/app.ts';
import { goingIn } from '../../shared/words/en/going-in.ts';
import { lookingBack } from '../../shared/words/en/looking-back.ts';
import { backups } from '../../shared/words/en/settings.ts';
import { AfterwardsScreen } from '../features/after/afterwards-screen.tsx';
import { GoingInScreen } from '../features/going-in/going-in-screen.tsx';
import { Carry } from '../features/carry/carry.tsx';
import { HelpScreen } from '../features/help/help-screen.tsx';
import { useSearch } from '../features/search/use-search.ts';
import { LookingBackScreen } from '../features/looking-back/looking-back-screen.tsx';
import { RestoreScreen } from '../features/restore/restore-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import type { OpenPhase } from '../state/phase.ts';
import { isUnderWay } from '../state/backing-up.ts';
import {
  AFTERWARDS,
  afterOf,
  CASES,
  GOING_IN,
  inCase,
  LOOKING_BACK,
  SETTINGS,
  whereIs,
  type Place,
} from '../state/place.ts';
import { useBackingUp, usePlace, useSession } from '../state/use-session.tsx';
import { WordButton } from '../ui/button.tsx';
import { Bar, Way, Window } from '../ui/window.tsx';
import { loadEditor } from '../ui/writing/load-editor.ts';
import { CaseRoom } from './case-room.tsx';
import { Cases } from './cases.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { KeyMap } from './key-map.tsx';
import { useBackKey } from './use-back-key.ts';
import { useKeyMapKey } from './use-key-map.ts';

const WAY = [
  { value: 'cases', words: app.cases },
  { value: 'settings', words: app.settings },
] as const;

/** Reached from the cases, and neither they nor the settings. */
const OF_NEITHER: readonly Place['at'][] = ['going-in', 'afterwards', 'looking-back'];

interface JournalProps {
  readonly journal: OpenPhase;
  readonly onLock: () => void;
}

export function Journal({ journal, onLock }: JournalProps) {
  const session = useSession();
  const place = usePlace();
  const [beginning, setBeginning] = useState<string | null>(null);
  const [begunId, setBegunId] = useState<Id | null>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const starting = useRef(false);
  const backingUp = useBackingUp();
  const [mapped, setMapped] = useState(false);
  useKeyMapKey(() => setMapped(true));
  const search = useSearch((question) => session.search(question), journal.cases);
  useBackKey(search.isOn && place.at === 'case' && place.shown !== undefined, () => session.go(CASES));

  useEffect(() => {
    void loadEditor();
  }, []);

  function begin(text: string): void {
    setBeginning(text);
    if (starting.current || text === '') return;
    starting.current = true;
    void session.startCase().then((id) => {
      // Without a keeper the words stay in the field; the session says what happened.
      if (id === null) starting.current = false;
      setBegunId(id);
    });
  }

  function begun(): void {
    setCaret(field.current?.selectionStart ?? null);
    setBeginning(null);
    starting.current = false;
  }

  const looksBack = journal.settings.lookingBack;

  /** Whoever asks for it sees it at once. */
  async function askToLookBack(): Promise<void> {
    const saved = await session.saveSettings((now) => ({ ...now, lookingBack: true }));
    if (saved.ok) session.go(LOOKING_BACK);
  }

  const inOneCase = place.at === 'case' && (beginning === null || begunId === place.id);
  const inList = place.at === 'cases' || (place.at === 'case' && beginning !== null);
  return (
    <>
      {(inList || place.at !== 'case') && (
        <Window
          scrolls
          at={inList ? 'cases' : place.at}
          bar={
            <Bar
              home={app.toCases}
              onHome={() => session.go(CASES)}
              title={app.name}
              way={
                <Way
                  label={app.journal}
                  steps={WAY}
                  here={inList ? 'cases' : OF_NEITHER.includes(place.at) ? null : 'settings'}
                  onGo={(to) => session.go(to === 'cases' ? CASES : SETTINGS)}
                />
              }
              end={
                <>
                  {isUnderWay(backingUp) && <span className="note">{backups.backingUp}</span>}
                  <WordButton bare onPress={onLock}>
                    {app.lock}
                  </WordButton>
                </>
              }
            />
          }
        >
          {inList ? (
            <ErrorBoundary key="cases" room="library">
              <Cases
                search={search}
                onFound={(id, place) => {
                  setCaret(null);
                  session.go(
                    place === null ? inCase(id) : whereIs(id, { source: place.source, at: place.at }),
                  );
                }}
                journal={journal}
                now={session.now()}
                beginning={beginning ?? ''}
                field={field}
                onBegin={begin}
                onOpen={(id) => {
                  setCaret(null);
                  session.go(inCase(id));
                }}
                onDelete={(id) => session.deleteCase(id)}
                onSettings={() => session.go(SETTINGS)}
                onSeenAgain={(id) => {
                  setCaret(null);
                  session.go(afterOf(id, 'visit'));
                }}
                ways={[
                  { words: afterwards.head, onGo: () => session.go(AFTERWARDS) },
                  { words: goingIn.way, onGo: () => session.go(GOING_IN) },
                  ...(looksBack ? [{ words: lookingBack.way, onGo: () => session.go(LOOKING_BACK) }] : []),
                ]}
                onLookBack={looksBack ? null : () => void askToLookBack()}
              />
            </ErrorBoundary>
          ) : (
            <ErrorBoundary key={place.at} room={place.at}>
              {aroundIt()}
            </ErrorBoundary>
          )}
        </Window>
      )}
      {mapped && <KeyMap isMac={isMac()} onClose={() => setMapped(false)} />}
      {inOneCase && (
        <CaseRoom
          key={place.id}
          place={place}
          beginning={beginning}
          caret={caret}
          onBegun={begun}
          onLock={onLock}
        />
      )}
    </>
  );

  function aroundIt(): ReactNode {
    const toSettings = (): void => session.go(SETTINGS);
    const { someone } = journal.settings;
    if (place.at === 'afterwards') {
      return (
        <AfterwardsScreen
          cases={journal.cases}
          now={session.now()}
          onWrite={(how, id) => {
            setCaret(null);
            if (id === null) void session.startCase((fresh) => afterOf(fresh, how));
            else session.go(afterOf(id, how));
          }}
          onBack={() => session.go(CASES)}
        />
      );
    }
    if (place.at === 'looking-back')
      return (
        <LookingBackScreen
          lookBack={session.lookBack}
          now={session.now()}
          onOpen={(id) => {
            setCaret(null);
            session.go(inCase(id));
          }}
          onCases={() => session.go(CASES)}
        />
      );
    if (place.at === 'going-in')
      return <GoingInScreen someone={someone} onAddSomeone={toSettings} onBack={() => session.go(CASES)} />;
    if (place.at === 'help') {
      const inside = { someone, onAddSomeone: toSettings, onGoingIn: () => session.go(GOING_IN) };
      return <HelpScreen onBack={toSettings} inside={inside} />;
    }
    if (place.at === 'restore')
      return <RestoreScreen beside="open" now={session.now()} onBack={toSettings} />;
    return (
      <SettingsScreen
        journal={journal}
        now={session.now()}
        carry={<Carry takenOut={journal.settings.takenOut} now={session.now()} />}
        onRestore={() => session.go({ at: 'restore' })}
        onHelp={() => session.go({ at: 'help' })}
        onLookBack={() => session.go(LOOKING_BACK)}
      />
    );
  }
}

/** Whose sign for the command key is shown: the keys themselves are the same. */
function isMac(): boolean {
  return navigator.userAgent.includes('Mac OS X');
}
