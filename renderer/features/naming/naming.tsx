/**
 * Naming feelings and pulls on an evening, for me or, imagined, for the patient: one quiet line that opens a small
 * surface, and what was named this evening as plain words, each with a way to take it back.
 */

import { useRef, useState } from 'react';
import type { Millis } from '../../../shared/base/ids.ts';
import type { Whom } from '../../../shared/journal/case.ts';
import { naming as words } from '../../../shared/words/en/naming.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import { WordButton } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import styles from './naming.module.css';
import { Surface } from './surface.tsx';
import { namedEarlier, nameIt, namedTonight, takeBack } from './this-evening.ts';
import { wordFor } from '../../../shared/prompts/vocabulary.ts';

interface NamingProps {
  readonly desk: CaseDesk;
  readonly whom: Whom;
  /** False: only what was named stands there. */
  readonly asks: boolean;
  readonly now: () => Millis;
  /** The line says for whom: two of them stand together. */
  readonly spelled?: boolean;
}

export function Naming({ desk, whom, asks, now, spelled = false }: NamingProps) {
  const chosen = useDeskPart(desk, (state) => state.chosen);
  const [isOpen, setOpen] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const at = now();
  const named = namedTonight(chosen, whom, at);

  function toggle(what: string): void {
    const edit = named.includes(what) ? takeBack : nameIt;
    desk.change((draft) => edit(draft, whom, what, now()));
  }

  if (!asks && named.length === 0) return null;
  return (
    <div className={styles['naming']}>
      {asks && (
        <WordButton
          ref={line}
          bare
          note
          label={words.openFor[whom]}
          expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {spelled ? words.openFor[whom] : words.open}
        </WordButton>
      )}
      {named.length > 0 && (
        <ul className={styles['named']} aria-label={words.tonight[whom]}>
          {named.map((what) => (
            <li key={what}>
              <button
                type="button"
                className={styles['kept']}
                title={words.takeBackWord}
                aria-label={words.takeBack(wordFor(what))}
                onClick={() => {
                  toggle(what);
                  line.current?.focus();
                }}
              >
                {wordFor(what)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Popover label={words.whom[whom]} wide isOpen={isOpen} anchor={line} onClose={() => setOpen(false)}>
        <Surface
          whom={whom}
          named={named}
          earlier={namedEarlier(chosen, whom, at)}
          now={at}
          onToggle={toggle}
        />
      </Popover>
    </div>
  );
}
