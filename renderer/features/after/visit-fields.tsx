/** What was different when they met again: in them, in me, in neither. Three places, and any may stay empty. */

import { useState } from 'react';
import { writeVisit } from '../../../shared/journal/after.ts';
import { LONGEST_TEXT, VISITED, type Case, type NextVisit } from '../../../shared/journal/case.ts';
import { nextVisit as words } from '../../../shared/words/en/after.ts';
import { story } from '../../../shared/words/en/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Prompts } from '../../ui/prompts.tsx';
import { WritingBox } from '../../ui/writing-box.tsx';
import { usePrompts } from '../../writing/use-prompts.ts';
import styles from './after.module.css';

interface VisitFieldsProps {
  readonly desk: CaseDesk;
  /** The visit that is written on. */
  readonly at: number;
  readonly onDone: () => void;
}

export function VisitFields({ desk, at, onDone }: VisitFieldsProps) {
  const visit = useDeskPart(desk, ({ chosen }) => visitOf(chosen, at));
  const { prompts, others } = usePrompts('next-visit', desk.id);
  const [hidden, setHidden] = useState(false);
  const fields = visit ?? { at, ...EMPTY };

  return (
    <div className={styles['visit']}>
      <p className="lead">{words.ask}</p>
      {VISITED.map((name, place) => (
        <div key={name}>
          <p className={styles['label']} aria-hidden="true">
            {words.fields[name]}
          </p>
          <WritingBox
            label={words.fields[name]}
            value={fields[name]}
            longest={LONGEST_TEXT}
            autoFocus={place === 0}
            onChange={(typed) =>
              desk.change((draft) => writeVisit(draft, { ...(visitOf(draft, at) ?? fields), [name]: typed }))
            }
          />
        </div>
      ))}
      <Prompts
        label={words.prompts}
        prompts={prompts}
        others={story.others}
        hide={story.hide}
        show={story.show}
        hidden={hidden}
        onOthers={others}
        onHide={setHidden}
      />
      <p>
        <Button kind="second" small onPress={onDone}>
          {words.done}
        </Button>
      </p>
    </div>
  );
}

const EMPTY = { them: '', me: '', neither: '' } as const;

function visitOf(draft: Case, at: number): NextVisit | undefined {
  return draft.visits.find((one) => one.at === at);
}
