/**
 * The next visit: asked for with one tick, inside the app only; then, in a few words or none, what was different. It
 * can be written at any time, and more than once; done ends the waiting.
 */

import { useState } from 'react';
import { seeAgain } from '../../../shared/journal/after.ts';
import { nextVisit as words } from '../../../shared/words/en/after.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import { WordButton } from '../../ui/button.tsx';
import { Tick } from '../../ui/choice.tsx';
import styles from './after.module.css';
import { visitAtHand } from './at-hand.ts';
import { EarlierVisits } from './earlier-visits.tsx';
import { VisitFields } from './visit-fields.tsx';

interface NextVisitsProps {
  readonly desk: CaseDesk;
  readonly now: () => number;
  /** One comes to write it. */
  readonly startsOpen: boolean;
}

export function NextVisits({ desk, now, startsOpen }: NextVisitsProps) {
  const chosen = useDeskPart(desk, (state) => state.chosen);
  const [open, setOpen] = useState<number | null>(() => (startsOpen ? visitAtHand(chosen, now()).at : null));
  const isWaiting = chosen.seeingAgain !== null;

  function done(): void {
    setOpen(null);
    desk.change((draft) => seeAgain(draft, null));
  }

  return (
    <section className={styles['section']} aria-label={words.head}>
      <h2 className={styles['head']}>{words.head}</h2>
      <div className={styles['wait']}>
        <Tick on={isWaiting} onChange={(on) => desk.change((draft) => seeAgain(draft, on ? now() : null))}>
          {words.wait}
        </Tick>
        {open === null && (
          <WordButton onPress={() => setOpen(visitAtHand(chosen, now()).at)}>{words.write}</WordButton>
        )}
      </div>
      {isWaiting && <p className="note">{words.waiting}</p>}
      {open !== null && <VisitFields key={open} desk={desk} at={open} onDone={done} />}
      <EarlierVisits
        visits={chosen.visits.filter(({ at }) => at !== open).toReversed()}
        now={now()}
        onWriteOn={setOpen}
      />
    </section>
  );
}
