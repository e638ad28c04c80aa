/**
 * Five lines on a card. Enter goes to the next one, a pasted list fills them. Words are only counted where the card
 * is nearly full; nothing typed is cut.
 */

import { useRef, type KeyboardEvent } from 'react';
import { CARD_LIMITS, cardWords, quietLine, type LiftProblem } from '../../../shared/handout/card.ts';
import type { Case } from '../../../shared/journal/case.ts';
import { card as words } from '../../../shared/words/en/card.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { WritingBox } from '../../ui/writing-box.tsx';
import styles from './card.module.css';
import { typeCue } from './lift.ts';

/** From here on the count is said. */
const NEARLY = 28;

/** Far more than a card holds: a pasted list may come in one piece. */
const LONGEST_CUE = 2000;

interface CueLinesProps {
  readonly desk: CaseDesk;
  readonly chosen: Case;
  readonly refused: LiftProblem | null;
  readonly isReady: boolean;
}

export function CueLines({ desk, chosen, refused, isReady }: CueLinesProps) {
  const list = useRef<HTMLOListElement>(null);
  const count = cardWords(chosen);

  function onward(event: KeyboardEvent, at: number) {
    const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const boxes = list.current?.querySelectorAll('textarea');
    if (event.key === 'Enter') event.preventDefault();
    if (step === 0 || (event.key !== 'Enter' && !atEdge(event.currentTarget, step))) return;
    boxes?.[at + step]?.focus();
  }

  return (
    <div className={styles['slip']}>
      <ol ref={list} className={styles['cues']}>
        {Array.from({ length: CARD_LIMITS.cues }, (_, at) => {
          const cue = chosen.card.cues[at] ?? '';
          return (
            <li key={at}>
              <WritingBox
                label={words.cue(at + 1)}
                value={cue}
                bare
                longest={LONGEST_CUE}
                {...(at === 0 ? { placeholder: words.first } : {})}
                describedBy="card-next"
                onChange={(typed) => desk.change((now) => typeCue(now, at, typed))}
                onKeyDown={(event) => onward(event, at)}
              />
              {quietLine(cue) !== null && <p className={styles['quiet']}>{words.question}</p>}
            </li>
          );
        })}
      </ol>
      <div className={styles['end']}>
        <p id="card-next" className={styles['next']}>
          {isReady ? words.ready : words.next}
        </p>
        <p className={styles['count']} role="status">
          {refused === 'full' && words.full}
          {refused === 'only-mine' && words.staysMine}
          {refused === null && count > CARD_LIMITS.words && words.over(count, CARD_LIMITS.words)}
          {refused === null &&
            count >= NEARLY &&
            count <= CARD_LIMITS.words &&
            words.words(count, CARD_LIMITS.words)}
        </p>
      </div>
    </div>
  );
}

/** The caret stands where an arrow has nowhere left to go inside the box. */
function atEdge(box: EventTarget, step: number): boolean {
  if (!(box instanceof HTMLTextAreaElement)) return false;
  return step > 0 ? box.selectionStart === box.value.length : box.selectionEnd === 0;
}
