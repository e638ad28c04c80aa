/**
 * Read it once, as the group will hear it: every sentence, flagged or not, then what still singles out and two
 * questions. Only what was read in exactly these words is ready. Nothing here is edited; changing leads back.
 */

import { useState } from 'react';
import { singlesOut } from '../../../shared/deid/decide/singles-out.ts';
import type { FinalSentence, HandoutKind } from '../../../shared/handout/handout.ts';
import { confirmResidue, markRead, tidyReading } from '../../../shared/handout/reading.ts';
import { read as words } from '../../../shared/words/en/read.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Step } from '../../state/place.ts';
import { useDesk } from '../../state/use-desk.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { Room } from '../../ui/room.tsx';
import { FootGroup } from '../../ui/window.tsx';
import { Heard } from './heard.tsx';
import { keptIn } from './kept.ts';
import { Questions } from './questions.tsx';
import styles from './read.module.css';
import { throughOf, withReading } from './through.ts';
import { useReadKeys } from './use-read-keys.ts';

interface ReadScreenProps {
  readonly desk: CaseDesk;
  readonly kind: HandoutKind;
  readonly go: (step: Step) => void;
}

export function ReadScreen({ desk, kind, go }: ReadScreenProps) {
  const { chosen, survey } = useDesk(desk);
  const [at, setAt] = useState<number | null>(null);
  const found = throughOf(kind, chosen, survey);
  const through = found.is === 'reading' ? found.through : null;
  const sentences = through?.sentences ?? [];
  const unread = sentences.findIndex(({ read }) => !read);
  const current = at !== null && at < sentences.length ? at : Math.max(0, unread);
  const allRead = sentences.length > 0 && unread < 0;

  /** On to the next sentence that was not read; past the last one, to one that was passed over. */
  function readNext() {
    const sentence = sentences[current];
    if (!sentence) return;
    desk.change((now) =>
      withReading(kind, now, (reading) => markRead(tidyReading(reading, sentences), sentence)),
    );
    const open = (index: number) => sentences[index]?.read === false && index !== current;
    const later = sentences.findIndex((_, index) => index > current && open(index));
    const next = later >= 0 ? later : sentences.findIndex((_, index) => open(index));
    setAt(next >= 0 ? next : current);
  }

  function move(step: 1 | -1) {
    const next = current + step;
    if (next >= 0 && next < sentences.length) setAt(next);
  }

  function confirm(sentence: FinalSentence, word: string) {
    desk.change((now) => withReading(kind, now, (reading) => confirmResidue(reading, sentence, word)));
  }

  useReadKeys({ readNext, move });

  if (through === null || survey === null) {
    return (
      <div className={classes(styles['waiting'], found.is === 'looking' && 'late')}>
        <p className="say" role="status">
          {found.is === 'undecided' ? words.undecided(found.count) : words.looking}
        </p>
        <Button kind="second" onPress={() => go('disguise')}>
          {words.back}
        </Button>
      </div>
    );
  }

  return (
    <Room
      ruled
      foot={
        <>
          <WordButton note bare onPress={() => go('make')}>
            {words.change}
          </WordButton>
          <FootGroup>
            <span role="status">
              {allRead ? words.allRead : words.sentence(current + 1, sentences.length)}
            </span>
            <Button kind="second" disabled={allRead} onPress={readNext}>
              {words.next}
            </Button>
          </FootGroup>
        </>
      }
    >
      <div className={styles['hear']}>
        <section className={`${styles['text'] ?? ''} scroll`} aria-label={words.text}>
          <header className={styles['head']}>
            <h1 className="head">{words.head}</h1>
            <p className="say">{words.say}</p>
            <p className="note">{words.keys}</p>
          </header>
          <Heard
            through={through}
            kept={(piece) => keptIn(piece, survey, chosen.choices)}
            current={current}
            onGo={setAt}
            onRead={readNext}
            onConfirm={confirm}
            onBack={() => go('disguise')}
          />
        </section>
        <aside className={`${styles['rail'] ?? ''} scroll`} aria-label={words.questions}>
          <Questions
            desk={desk}
            kind={kind}
            through={through}
            named={
              singlesOut(
                survey,
                chosen.choices,
                through.final.pieces.map(({ source }) => source),
              ).phrase
            }
            go={go}
          />
        </aside>
      </div>
    </Room>
  );
}
