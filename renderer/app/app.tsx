/**
 * Phases to screens. Before a journal is open only the door is loaded; what an open journal needs is fetched meanwhile.
 * Ctrl+L locks from anywhere. While leaving, nothing of the journal is on the screen.
 */

import { lazy, Suspense, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { app } from '../../shared/words/en/app.ts';
import { FirstRunScreen } from '../features/unlock/first-run-screen.tsx';
import { RecoveryCodeScreen } from '../features/unlock/recovery-code-screen.tsx';
import { RecoverScreen } from '../features/unlock/recover-screen.tsx';
import { TroubleScreen } from '../features/unlock/trouble-screen.tsx';
import { UnlockScreen } from '../features/unlock/unlock-screen.tsx';
import type { Beside } from '../features/restore/restore-screen.tsx';
import { useErrand, usePhase, useSession } from '../state/use-session.tsx';
import { classes } from '../ui/class-names.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './frame.module.css';
import { WholeScreen } from './whole-screen.tsx';

const loadJournal = () => import('./journal.tsx');
const Journal = lazy(() => loadJournal().then((module) => ({ default: module.Journal })));

/** What one may look at before a journal is open. */
const Elsewhere = lazy(() => import('./elsewhere.tsx').then((module) => ({ default: module.Elsewhere })));

const Unsaved = lazy(() => import('./unsaved.tsx').then((module) => ({ default: module.Unsaved })));

export function App() {
  const session = useSession();
  const phase = usePhase();
  const errand = useErrand();
  const [unsaved, setUnsaved] = useState(false);
  /** Away from the door, and from which one: another phase ends it. */
  const [away, setAway] = useState<{ readonly from: string; readonly at: 'restore' | 'help' } | null>(null);
  if (away !== null && away.from !== phase.is) setAway(null);

  async function lock(how?: 'anyway'): Promise<void> {
    setUnsaved(false);
    if ((await session.lock(how)) === 'unsaved') setUnsaved(true);
  }

  useLockKey(() => {
    if (phase.is === 'open') void lock();
  });

  useEffect(() => {
    void loadJournal();
  }, []);

  const isWhole = errand !== null && errand.of > 0 && phase.is !== 'leaving';
  const onBackup = (): void => setAway({ from: phase.is, at: 'restore' });
  const onHelp = (): void => setAway({ from: phase.is, at: 'help' });
  return (
    <div className={styles['whole']}>
      {session.host.kind === 'browser' && (
        <aside className={classes(styles['line'], styles['tryOut'])} aria-label={app.tryOutLabel}>
          {app.tryOut}
        </aside>
      )}
      <div className={styles['rest']}>
        {/* Kept while something is done with the whole journal: where that fails, what was typed is still there. */}
        <div className={styles['place']} hidden={isWhole}>
          <ErrorBoundary key={phase.is} room={phase.is}>
            {away !== null ? elsewhere(away.at) : screen()}
          </ErrorBoundary>
        </div>
        {isWhole && <WholeScreen errand={errand} />}
      </div>
      {unsaved && (
        <Suspense>
          <Unsaved onStay={() => setUnsaved(false)} onAnyway={() => void lock('anyway')} />
        </Suspense>
      )}
    </div>
  );

  function elsewhere(at: 'restore' | 'help'): ReactNode {
    const beside: Beside = phase.is === 'new' ? 'none' : 'closed';
    return (
      <Suspense fallback={<Quiet words={app.starting} />}>
        <Elsewhere at={at} beside={beside} now={session.now()} onBack={() => setAway(null)} />
      </Suspense>
    );
  }

  function screen(): ReactNode {
    switch (phase.is) {
      case 'starting':
        return <Quiet words={app.starting} />;
      case 'new':
        return <FirstRunScreen onBackup={onBackup} />;
      case 'first-run':
        return <RecoveryCodeScreen code={phase.recoveryCode} />;
      case 'locked':
        return <UnlockScreen lastProblem={phase.lastProblem} onBackup={onBackup} onHelp={onHelp} />;
      case 'trouble':
        return phase.sheet === undefined ? (
          <TroubleScreen problem={phase.problem} onBackup={onBackup} />
        ) : (
          <RecoverScreen sheet={phase.sheet} onBackup={onBackup} />
        );
      case 'open':
        return (
          <Suspense fallback={<Quiet words={app.starting} />}>
            <Journal journal={phase} onLock={() => void lock()} />
          </Suspense>
        );
      case 'leaving':
        return <Quiet words={app.leaving} />;
    }
  }
}

function Quiet({ words }: { readonly words: string }) {
  return (
    <p className={styles['quiet']} role="status">
      {words}
    </p>
  );
}

function useLockKey(lock: () => void): void {
  const onLock = useEffectEvent(lock);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      onLock();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}
