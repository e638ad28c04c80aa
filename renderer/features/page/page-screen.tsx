/**
 * The page: every sentence stays until it is marked; what is marked arrives in its part of the sheet at the right,
 * where it can be edited. What is only mine never travels.
 */

import { useRef, type ReactNode } from 'react';
import type { Span } from '../../../shared/base/span.ts';
import { piecesOf } from '../../../shared/handout/pieces.ts';
import { sentencesOf, toggleTravel } from '../../../shared/handout/travel.ts';
import { TEXT_NAMES, type Case, type TextName } from '../../../shared/journal/case.ts';
import { page as words } from '../../../shared/words/en/page.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Step } from '../../state/place.ts';
import { readyOf } from '../../state/ready-of.ts';
import { useDesk } from '../../state/use-desk.ts';
import { Glyph } from '../../ui/mark.tsx';
import { Onward } from '../../ui/onward.tsx';
import { Sentences, type SentencesOf } from '../../ui/sentences.tsx';
import { TextJump } from '../../ui/text-jump.tsx';
import { Room } from '../../ui/room.tsx';
import { FootGroup } from '../../ui/window.tsx';
import styles from './page.module.css';
import { Sheet } from './sheet.tsx';

interface PageScreenProps {
  readonly desk: CaseDesk;
  /** Which group it goes to; absent: nobody asks. */
  readonly forGroups?: ReactNode;
  readonly go: (step: Step) => void;
}

export function PageScreen({ desk, forGroups, go }: PageScreenProps) {
  const { chosen, survey } = useDesk(desk);
  const left = useRef<HTMLElement>(null);
  const written = TEXT_NAMES.filter((name) => chosen.texts[name].text.trim() !== '');
  const isEmpty = piecesOf('page', chosen).length === 0;
  const isReady = typeof readyOf('page', chosen, survey) !== 'string';

  function toggle(name: TextName, stretch: Span) {
    desk.change((now) => toggleTravel(now, name, stretch));
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
            <Onward
              waits={isEmpty ? words.empty : null}
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
            <p className={`note ${styles['keys'] ?? ''}`}>{words.keys}</p>
            {forGroups}
          </header>
          {written.length === 0 ? (
            <p className={`note ${styles['head'] ?? ''}`}>{words.nothingYet}</p>
          ) : (
            <Sentences
              label={words.texts}
              onlyMineLabel={words.onlyMine}
              texts={written.map((name) => textOf(chosen, name))}
              onPress={toggle}
              onStretch={toggle}
            />
          )}
        </section>
        <aside className={`${styles['rail'] ?? ''} scroll`} aria-label={words.sheet}>
          <Sheet desk={desk} chosen={chosen} survey={survey} isReady={isReady} />
        </aside>
      </div>
    </Room>
  );
}

function textOf(chosen: Case, name: TextName): SentencesOf<TextName> {
  const found = sentencesOf(chosen, name);
  return {
    name,
    text: chosen.texts[name].text,
    onlyMine: chosen.texts[name].onlyMine,
    sentences: found,
    pressed: found.filter(({ state }) => state === 'travels'),
    head: (
      <h2 className={styles['textHead']}>
        <Glyph of={name} /> {words.text[name]}
      </h2>
    ),
  };
}
