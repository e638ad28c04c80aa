/** The way to the evenings of a case, at the foot of its story: over how many it was written. Nothing while it is one. */

import { useEffect, useState } from 'react';
import { countEvenings } from '../../../shared/journal/evening.ts';
import type { EveningSummary } from '../../../shared/keeper/evenings.ts';
import { evenings as words } from '../../../shared/words/en/evenings.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import { useSession } from '../../state/use-session.tsx';
import { WordButton } from '../../ui/button.tsx';

interface EveningsWayProps {
  readonly desk: CaseDesk;
  readonly onOpen: () => void;
}

export function EveningsWay({ desk, onOpen }: EveningsWayProps) {
  const session = useSession();
  const written = useDeskPart(desk, ({ chosen }) => chosen.written);
  const isSaved = useDeskPart(desk, ({ saving }) => saving === 'saved');
  const [earlier, setEarlier] = useState<readonly EveningSummary[]>([]);

  // The first save of an evening makes the one before it one of these.
  useEffect(() => {
    let gone = false;
    if (isSaved)
      void session.desk.evenings.list(desk.id).then((listed) => {
        if (!gone && listed !== null) setEarlier(listed);
      });
    return () => {
      gone = true;
    };
  }, [session, desk, isSaved]);

  if (earlier.length === 0) return null;
  return (
    <WordButton bare note onPress={onOpen}>
      {words.over(countEvenings([written, ...earlier.map((one) => one.written)]))}
    </WordButton>
  );
}
