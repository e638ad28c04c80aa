/**
 * The card: the texts at the left, to lift from; five lines to write on at the right, and beside them, on the screen
 * only, what to say instead and what they may ask. What is only mine is shown and cannot be lifted.
 */

import { useRef, useState, type ReactNode } from 'react';
import { liftCue, type LiftProblem } from '../../../shared/handout/card.ts';
import { sentences } from '../../../shared/handout/sentences.ts';
import { TEXT_NAMES, type Case, type TextName } from '../../../shared/journal/case.ts';
import type { Span } from '../../../shared/base/span.ts';
import { card as words } from '../../../shared/words/en/card.ts';
import { show as showWords } from '../../../shared/words/en/show.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Step } from '../../state/place.ts';
import { readyOf } from '../../state/ready-of.ts';
import { useDesk } from '../../state/use-desk.ts';
import { WordButton } from '../../ui/button.tsx';
import { Glyph } from '../../ui/mark.tsx';
import { Onward } from '../../ui/onward.tsx';
import { Sentences, type SentencesOf } from '../../ui/sentences.tsx';
import { TextJump } from '../../ui/text-jump.tsx';
import { Room } from '../../ui/room.tsx';
import { FootGroup } from '../../ui/window.tsx';
import { Beside } from './beside.tsx';
import styles from './card.module.css';
import { CueLines } from './cue-lines.tsx';
import { isLifted, putBack } from './lift.ts';

interface CardScreenProps {
  readonly desk: CaseDesk;
  /** Which group it goes to; absent: nobody asks. */
  readonly forGroups?: ReactNode;
  readonly go: (step: Step) => void;
}

export function CardScreen({ desk, forGroups, go }: CardScreenProps) {
  const { chosen, survey } = useDesk(desk);
  const [refused, setRefused] = useState<LiftProblem | null>(null);
  const left = useRef<HTMLElement>(null);
  const written = TEXT_NAMES.filter((name) => chosen.texts[name].text.trim() !== '');
  const isEmpty = chosen.card.cues.every((cue) => cue.trim() === '');
  const isReady = typeof readyOf('card', chosen, survey) !== 'string';

  function take(name: TextName, span: Span) {
    const said = chosen.texts[name].text.slice(span.start, span.end);
    if (isLifted(chosen, said)) {
      setRefused(null);
      desk.change((now) => putBack(now, said));
      return;
    }
    const lifted = liftCue(chosen, name, span);
    setRefused(lifted.ok ? null : lifted.problem);
    if (lifted.ok) desk.change((now) => ({ ...now, card: lifted.value.card }));
  }

  return (
    <Room
      ruled
      foot={
        <>
          <TextJump
            label={words.jump}
            to={written.map((name) => ({ name, words: words.text[name] }))}
            within={left}
          />
          <FootGroup>
            {!isEmpty && (
              <WordButton bare note onPress={() => go('show')}>
                {showWords.look}
              </WordButton>
            )}
            <Onward
              waits={isEmpty ? words.noCues : null}
              disguise={words.disguise}
              onDisguise={() => go('disguise')}
              take={words.take}
              onTake={isReady ? () => go('take') : null}
            />
          </FootGroup>
        </>
      }
    >
      <div className={styles['desk']}>
        <section ref={left} className={`${styles['left'] ?? ''} scroll`} aria-label={words.texts}>
          <header className={styles['head']}>
            <h1 className="head">{words.head}</h1>
            <p className="say">{words.say}</p>
            {forGroups}
          </header>
          {written.length === 0 ? (
            <p className={`note ${styles['head'] ?? ''}`}>{words.nothingYet}</p>
          ) : (
            <Sentences
              label={words.texts}
              onlyMineLabel={words.onlyMine}
              texts={written.map((name) => textOf(chosen, name))}
              onPress={take}
              onStretch={take}
            />
          )}
        </section>
        <aside className={`${styles['rail'] ?? ''} scroll`} aria-label={words.head}>
          <CueLines desk={desk} chosen={chosen} refused={refused} isReady={isReady} />
          <Beside desk={desk} chosen={chosen} survey={survey} />
        </aside>
      </div>
    </Room>
  );
}

function textOf(chosen: Case, name: TextName): SentencesOf<TextName> {
  const { text, onlyMine } = chosen.texts[name];
  const found = sentences(text);
  return {
    name,
    text,
    onlyMine,
    sentences: found,
    pressed: found.filter((span) => isLifted(chosen, text.slice(span.start, span.end))),
    head: (
      <h2 className={styles['textHead']}>
        <Glyph of={name} /> {words.text[name]}
      </h2>
    ),
  };
}
