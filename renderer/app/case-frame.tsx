/**
 * The frame of one open case: its bar, its way, and the screen of the place one is at. The steps of a card or page
 * (make, disguise, read, take) are composed here, so that no feature knows another.
 */

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Angle } from '../../shared/journal/case.ts';
import type { Group } from '../../shared/journal/group.ts';
import type { HandoutKind } from '../../shared/handout/handout.ts';
import { app } from '../../shared/words/en/app.ts';
import { AfterScreen } from '../features/after/after-screen.tsx';
import { ForGroups } from '../features/after/for-groups.tsx';
import { CardScreen } from '../features/card/card-screen.tsx';
import { WhoIsWho } from '../features/cast/who-is-who.tsx';
import { ChairsScreen } from '../features/case/chairs-screen.tsx';
import { StoryScreen } from '../features/case/story-screen.tsx';
import { ShownPlace } from '../writing/shown-place.ts';
import { useNames } from '../writing/use-names.ts';
import { DisguiseScreen } from '../features/disguise/disguise-screen.tsx';
import { EveningsScreen } from '../features/evenings/evenings-screen.tsx';
import { EveningsWay } from '../features/evenings/evenings-way.tsx';
import { Naming } from '../features/naming/naming.tsx';
import { PageScreen } from '../features/page/page-screen.tsx';
import { ReadScreen } from '../features/read/read-screen.tsx';
import { ShowScreen } from '../features/show/show-screen.tsx';
import { TakeScreen } from '../features/take/take-screen.tsx';
import { textsOf } from '../../shared/search/texts.ts';
import type { CaseDesk } from '../state/case-desk.ts';
import {
  CASES,
  inCase,
  isAngle,
  SETTINGS,
  type CaseView,
  type Place,
  type Shown,
  type Step,
} from '../state/place.ts';
import { useWritingIn } from '../state/sitting.ts';
import { useOpenPhase, useSession } from '../state/use-session.tsx';
import { WordButton } from '../ui/button.tsx';
import { SomeoneToCall } from '../ui/someone-to-call.tsx';
import { Bar, Way, Window } from '../ui/window.tsx';
import { CaseName } from './case-name.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './frame.module.css';
import { SavingTrouble, SavingWord } from './saving.tsx';
import { useShown } from './use-shown.ts';

const WAY = (['story', 'chairs', 'card', 'page', 'after'] as const).map((value) => ({
  value,
  words: app.view[value],
}));

const NO_GROUPS: readonly Group[] = [];

interface CaseFrameProps {
  readonly desk: CaseDesk;
  readonly place: Extract<Place, { readonly at: 'case' }>;
  /** Where the caret stands in a story just begun; null: at its end. */
  readonly caret: number | null;
  readonly onLock: () => void;
}

export function CaseFrame({ desk, place, caret: startCaret, onLock }: CaseFrameProps) {
  const session = useSession();
  const names = useNames(desk);
  useWritingIn(desk);
  const [caret, setCaret] = useState(startCaret);
  const { view, step, aim, shown } = place;
  const [chair, setChair] = useState<Angle>(isAngle(shown?.source) ? shown.source : 'doctor');
  const settings = useOpenPhase()?.settings;
  const groups = settings?.groups ?? NO_GROUPS;
  const start = useRef<HTMLDivElement>(null);
  const toShow = useMemo(() => shownText(desk, shown), [desk, shown]);
  useShown(start, toShow, shown?.at ?? null);

  // A step ends with its button gone: the keyboard goes on where the next one begins.
  useEffect(() => {
    if (document.activeElement === document.body) start.current?.focus({ preventScroll: true });
  }, [view, step]);

  function goTo(next: CaseView, at: Step = 'make'): void {
    setCaret(null);
    session.go(inCase(desk.id, next, at));
  }

  // Alone: no bar, no name, no way.
  if (view === 'card' && step === 'show')
    return (
      <Window at="show">
        <ErrorBoundary room="card/show">
          <ShowScreen desk={desk} host={session.host} now={session.now} go={(next) => goTo('card', next)} />
        </ErrorBoundary>
      </Window>
    );

  return (
    <Window
      bar={
        <div>
          <Bar
            home={app.toCases}
            onHome={() => session.go(CASES)}
            title={<CaseName desk={desk} />}
            way={
              <Way
                label={app.way}
                steps={WAY}
                here={view === 'evenings' ? null : view}
                onGo={(to) => goTo(to)}
              />
            }
            end={
              <>
                <SavingWord desk={desk} />
                <WordButton bare onPress={onLock}>
                  {app.lock}
                </WordButton>
              </>
            }
          />
          <SavingTrouble desk={desk} />
        </div>
      }
    >
      <div ref={start} tabIndex={-1} className={styles['start']}>
        <ErrorBoundary key={`${view}/${step}`} room={`${view}/${step}`}>
          <ShownPlace value={shown ?? null}>{screen()}</ShownPlace>
        </ErrorBoundary>
      </div>
    </Window>
  );

  function screen(): ReactNode {
    switch (view) {
      case 'story':
        return (
          <StoryScreen
            desk={desk}
            names={names}
            evenings={<EveningsWay desk={desk} onOpen={() => goTo('evenings')} />}
            caret={caret ?? desk.store.getState().chosen.texts.story.text.length}
            onPlace={(name) => {
              if (name === 'story') return;
              setChair(name);
              goTo('chairs');
            }}
          />
        );
      case 'chairs':
        return (
          <ChairsScreen
            desk={desk}
            names={names}
            here={chair}
            onHere={setChair}
            naming={(whom, asks) => <Naming desk={desk} whom={whom} asks={asks} now={session.now} />}
          />
        );
      case 'card':
      case 'page':
        return handout(view);
      case 'after':
        return handout('lines');
      case 'evenings':
        return <EveningsScreen desk={desk} now={session.now()} onStory={() => goTo('story')} />;
    }
  }

  function made(kind: HandoutKind, go: (step: Step) => void): ReactNode {
    const forGroups = <ForGroups desk={desk} groups={groups} />;
    switch (kind) {
      case 'card':
        return <CardScreen desk={desk} forGroups={forGroups} go={go} />;
      case 'page':
        return <PageScreen desk={desk} forGroups={forGroups} go={go} />;
      case 'lines':
        return (
          <AfterScreen
            desk={desk}
            names={names}
            groups={groups}
            aim={aim}
            now={session.now}
            naming={(whom) => <Naming desk={desk} whom={whom} asks spelled now={session.now} />}
            call={<SomeoneToCall someone={settings?.someone} onAdd={() => session.go(SETTINGS)} />}
            go={go}
          />
        );
    }
  }

  function handout(kind: HandoutKind): ReactNode {
    const go = (next: Step): void => goTo(kind === 'lines' ? 'after' : kind, next);
    switch (step) {
      case 'make':
        return made(kind, go);
      case 'disguise':
        return <DisguiseScreen desk={desk} kind={kind} who={<WhoIsWho desk={desk} />} go={go} />;
      case 'read':
        return <ReadScreen desk={desk} kind={kind} go={go} />;
      case 'take':
      case 'show':
        return <TakeScreen desk={desk} kind={kind} host={session.host} go={go} />;
    }
  }
}

/** The text one came to see a stretch of; null where it stands on a writing surface that shows it by itself. */
function shownText(desk: CaseDesk, shown: Shown | undefined): string | null {
  if (shown === undefined || shown.source === 'story' || isAngle(shown.source)) return null;
  const text = textsOf(desk.store.getState().chosen).find(({ source }) => source === shown.source);
  return text?.text ?? null;
}
