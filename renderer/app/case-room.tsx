/**
 * Opens one case and shows its frame. A case that was begun in the list of cases takes over what was typed there, with
 * the caret where it stood, in one step: no key is lost between the two fields.
 */

import { useLayoutEffect } from 'react';
import { app } from '../../shared/words/en/app.ts';
import { openProblem } from '../../shared/words/en/problems.ts';
import { CASES, type Place } from '../state/place.ts';
import { useCaseDesk } from '../state/use-desk.ts';
import { useSession } from '../state/use-session.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Window } from '../ui/window.tsx';
import { CaseFrame } from './case-frame.tsx';
import styles from './frame.module.css';

interface CaseRoomProps {
  readonly place: Extract<Place, { readonly at: 'case' }>;
  /** What was typed to begin this case and is not in it yet; null: nothing is carried over. */
  readonly beginning: string | null;
  readonly caret: number | null;
  readonly onBegun: () => void;
  readonly onLock: () => void;
}

export function CaseRoom({ place, beginning, caret, onBegun, onLock }: CaseRoomProps) {
  const session = useSession();
  const opening = useCaseDesk(place.id);

  useLayoutEffect(() => {
    if (beginning === null || opening.is !== 'open') return;
    opening.desk.change((chosen) => ({
      ...chosen,
      texts: { ...chosen.texts, story: { text: beginning, onlyMine: [] } },
    }));
    onBegun();
  }, [opening, beginning, onBegun]);

  if (beginning !== null) return null;
  if (opening.is === 'open')
    return <CaseFrame desk={opening.desk} place={place} caret={caret} onLock={onLock} />;
  if (opening.is === 'opening')
    return (
      <p className={styles['quiet']} role="status">
        {app.openingCase}
      </p>
    );
  const words = openProblem(opening.problem);
  return (
    <Window>
      <Notice
        mark="damaged"
        title={words.title}
        say={words.say}
        actions={<Button onPress={() => session.go(CASES)}>{app.backToCases}</Button>}
      />
    </Window>
  );
}
