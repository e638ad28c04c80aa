/**
 * The card alone on the screen, large and calm. On one's own screen it needs nothing; on a shared one only a card made
 * ready here anew, noted and sealed before it shows. Guarantees: while it is shown nothing else of the journal stands in
 * the window; Escape makes it blank paper at once; leaving, however, ends it.
 */

import { useState } from 'react';
import type { Millis } from '../../../shared/base/ids.ts';
import type { ReadyHandout } from '../../../shared/handout/handout.ts';
import type { Host } from '../../../shared/host/host.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Step } from '../../state/place.ts';
import { readyOf } from '../../state/ready-of.ts';
import { useDesk } from '../../state/use-desk.ts';
import { noteShown } from './note-shown.ts';
import { OwnView } from './own-view.tsx';
import { BlankPaper, SharedView } from './shared-view.tsx';
import { useHideKey } from './use-hide-key.ts';
import { usePresenting } from './use-presenting.ts';

interface ShowScreenProps {
  readonly desk: CaseDesk;
  readonly host: Host;
  readonly now: () => Millis;
  readonly go: (step: Step) => void;
}

export function ShowScreen({ desk, host, now, go }: ShowScreenProps) {
  const { chosen, survey } = useDesk(desk);
  /** What a shared screen sees; null: none does. */
  const [shared, setShared] = useState<ReadyHandout | null>(null);
  const [hidden, setHidden] = useState(false);
  const [was, setWas] = useState<'not-yet' | 'noting' | 'not-sealed' | 'closed'>('not-yet');
  const handout = readyOf('card', chosen, survey);
  usePresenting(host, shared !== null);
  useHideKey(() => setHidden((now) => !now));

  async function share(): Promise<void> {
    if (typeof handout === 'string' || was === 'noting') return;
    setWas('noting');
    const noted = await noteShown(desk, now());
    setWas(noted ? 'closed' : 'not-sealed');
    if (noted) setShared(handout);
  }

  if (hidden) return <BlankPaper onBack={() => setHidden(false)} />;
  if (shared !== null)
    return (
      <SharedView
        cues={shared.pieces.map(({ text }) => text)}
        onHide={() => setHidden(true)}
        onLeave={() => setShared(null)}
      />
    );
  return (
    <OwnView
      handout={handout}
      typed={chosen.card.cues}
      protects={host.can.present}
      was={was}
      onShare={() => void share()}
      go={go}
    />
  );
}
