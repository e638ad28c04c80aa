/**
 * Take it along: what was read, as it prints, and the ways out this host has. Offered only from a ReadyHandout, made
 * here anew. One departure at a time.
 */

import { useState } from 'react';
import type { HandoutKind } from '../../../shared/handout/handout.ts';
import type { Host } from '../../../shared/host/host.ts';
import type { Format } from '../../../shared/journal/case.ts';
import { show as showWords } from '../../../shared/words/en/show.ts';
import { take as words } from '../../../shared/words/en/take.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Step } from '../../state/place.ts';
import { readyOf } from '../../state/ready-of.ts';
import { useDesk } from '../../state/use-desk.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { Beside } from './beside.tsx';
import { Departures } from './departures.tsx';
import { Formats } from './formats.tsx';
import { sheetOf } from './make.ts';
import { Paper } from './paper.tsx';
import { Said } from './said.tsx';
import styles from './take.module.css';
import { takeAlong, type Outcome } from './take-along.ts';

interface TakeScreenProps {
  readonly desk: CaseDesk;
  readonly kind: HandoutKind;
  readonly host: Host;
  readonly go: (step: Step) => void;
}

export function TakeScreen({ desk, kind, host, go }: TakeScreenProps) {
  const { chosen, survey } = useDesk(desk);
  const [outcome, setOutcome] = useState<Outcome | 'working' | null>(null);
  const [now, setNow] = useState(() => Date.now());
  const handout = readyOf(kind, chosen, survey);
  const sheet = sheetOf(navigator.language);

  if (typeof handout === 'string' || survey === null) {
    return (
      <div className={classes(styles['waiting'], handout === 'looking' && 'late')}>
        <p className="say" role="status">
          {handout === 'looking' ? words.looking : words.notReady}
        </p>
        {handout !== 'looking' && <Button onPress={() => go('read')}>{words.readIt}</Button>}
      </div>
    );
  }

  async function take(format: Format) {
    if (typeof handout === 'string' || outcome === 'working') return;
    const at = Date.now();
    setOutcome('working');
    setOutcome(await takeAlong({ desk, host, handout, format, sheet, now: at }));
    setNow(at);
  }

  return (
    <div className={styles['take']}>
      <aside className={`${styles['rail'] ?? ''} scroll`} aria-label={words.head[kind]}>
        <div>
          <h1 className="head">{words.head[kind]}</h1>
          <p className="say">{words.say[kind]}</p>
        </div>
        <Formats can={host.can} working={outcome === 'working'} onTake={(format) => void take(format)} />
        {kind === 'card' && (
          <p>
            <WordButton onPress={() => go('show')}>{showWords.screen}</WordButton>
          </p>
        )}
        <Said outcome={outcome} onBack={() => go('disguise')} />
        {kind === 'card' && <Beside chosen={chosen} survey={survey} />}
        <Departures kind={kind} departures={chosen.departures} now={now} />
        <p>
          <WordButton note onPress={() => go('make')}>
            {words.change}
          </WordButton>
        </p>
      </aside>
      <section className={`${styles['desk'] ?? ''} scroll`} tabIndex={0} aria-label={words.paper[kind]}>
        <Paper handout={handout} sheet={sheet} />
      </section>
    </div>
  );
}
