/**
 * Disguise: the decisions of these pieces at the left, one of them open; the text at the right, changing as one
 * weighs. What still singles out, taken together, is always in sight. Reading waits only for decisions that have no
 * words yet; a suggestion nobody took stands all the same, dotted. Who is who takes the place of the list on asking.
 */

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { peopleOf } from '../../../shared/deid/cast/casting.ts';
import type { HandoutKind } from '../../../shared/handout/handout.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Step } from '../../state/place.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { Room } from '../../ui/room.tsx';
import { FootGroup } from '../../ui/window.tsx';
import { Decisions } from './decisions.tsx';
import styles from './disguise.module.css';
import { DisguisedText } from './disguised-text.tsx';
import { ListHead } from './list-head.tsx';
import { Together } from './together.tsx';
import { useDeciding } from './use-deciding.ts';
import { useDecisionKeys } from './use-decision-keys.ts';

interface DisguiseScreenProps {
  readonly desk: CaseDesk;
  readonly kind: HandoutKind;
  /** The table of the cast. */
  readonly who: ReactNode;
  readonly go: (step: Step) => void;
}

export function DisguiseScreen({ desk, kind, who, go }: DisguiseScreenProps) {
  const deciding = useDeciding(desk, kind);
  const cast = useDeskPart(desk, ({ chosen }) => chosen.cast);
  const [shows, setShows] = useState<'decisions' | 'missed' | 'who'>('decisions');
  const read = useRef<HTMLButtonElement>(null);
  const { known, pieces, left, blocking, open } = deciding;
  const people = known === null ? [] : peopleOf(cast, known);
  const isDone = known !== null && pieces.length > 0 && left.length === 0 && blocking.length === 0;

  const toggle = (what: 'missed' | 'who') => setShows((now) => (now === what ? 'decisions' : what));
  useDecisionKeys({ ...deciding, missed: () => toggle('missed'), who: () => toggle('who') }, shows !== 'who');
  useEffect(() => {
    if (isDone && document.activeElement === document.body) read.current?.focus();
  }, [isDone]);

  return (
    <Room
      ruled
      foot={
        <>
          <WordButton note bare onPress={() => go('make')}>
            {words.back[kind]}
          </WordButton>
          <FootGroup>
            {blocking.length > 0 && <span id="read-waits">{words.readWaits(blocking.length)}</span>}
            <Button
              ref={read}
              kind={left.length > 0 ? 'second' : 'filled'}
              disabled={known === null || pieces.length === 0 || blocking.length > 0}
              describedBy="read-waits"
              onPress={() => go('read')}
            >
              {words.read}
            </Button>
          </FootGroup>
        </>
      }
    >
      <div className={classes(styles['desk'], shows === 'who' && styles['withWho'])}>
        <aside
          className={`${styles['list'] ?? ''} scroll`}
          aria-label={shows === 'who' ? words.who : words.decisions}
        >
          <h1 className="hidden">{words.head}</h1>
          {known !== null && (
            <>
              <ListHead deciding={deciding} shows={shows} onToggle={toggle} />
              {shows === 'who' ? (
                who
              ) : (
                <Decisions
                  deciding={deciding}
                  survey={known}
                  people={people}
                  isMissing={shows === 'missed'}
                  onClose={() => setShows('decisions')}
                />
              )}
              <Together survey={known} choices={deciding.preview} sources={deciding.sources} />
            </>
          )}
        </aside>
        <section className={`${styles['paper'] ?? ''} scroll`} tabIndex={0} aria-label={words.text[kind]}>
          {known === null ? (
            <p className="note" role="status">
              {words.looking}
            </p>
          ) : pieces.length === 0 ? (
            <p className="say">{words.empty[kind]}</p>
          ) : (
            <DisguisedText
              kind={kind}
              pieces={pieces}
              survey={known}
              choices={shows === 'who' ? deciding.choices : deciding.preview}
              people={people}
              openKey={shows === 'who' ? null : (open?.decision.key ?? null)}
              onOpen={(key) => {
                setShows('decisions');
                deciding.openAt(key);
              }}
              onMark={(text, as, of) => {
                setShows('decisions');
                deciding.addMark(text, as, of);
              }}
            />
          )}
        </section>
      </div>
    </Room>
  );
}
