/**
 * Disguise: the decisions of these pieces at the left, one of them open; the text at the right, changing as one
 * weighs. What still singles out, taken together, is always in sight. Reading waits only for decisions that have no
 * words yet; a suggestion nobody took stands all the same, dotted.
 */

import type { HandoutKind } from '../../../shared/handout/handout.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Step } from '../../state/place.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Room } from '../../ui/room.tsx';
import { FootGroup } from '../../ui/window.tsx';
import { DecisionRow } from './decision-row.tsx';
import styles from './disguise.module.css';
import { DisguisedText } from './disguised-text.tsx';
import { MissedField } from './missed.tsx';
import { OpenDecision } from './open-decision.tsx';
import { Together } from './together.tsx';
import { useDeciding } from './use-deciding.ts';

interface DisguiseScreenProps {
  readonly desk: CaseDesk;
  readonly kind: HandoutKind;
  readonly go: (step: Step) => void;
}

export function DisguiseScreen({ desk, kind, go }: DisguiseScreenProps) {
  const deciding = useDeciding(desk, kind);
  const { known, pieces, here, left, blocking, open, weighed } = deciding;

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
      <div className={styles['desk']}>
        <aside className={`${styles['list'] ?? ''} scroll`} aria-label={words.decisions}>
          <h1 className="hidden">{words.head}</h1>
          {known !== null && (
            <>
              <div className={styles['left']}>
                <b role="status">{words.left(left.length)}</b>
                <span className={styles['all']}>
                  {deciding.canUndo && (
                    <WordButton note bare onPress={deciding.undo}>
                      {words.undo}
                    </WordButton>
                  )}
                  {left.some(({ suggestion }) => suggestion !== null) && (
                    <WordButton note onPress={deciding.takeAll} describedBy="take-all-key">
                      {words.takeAll}
                    </WordButton>
                  )}
                </span>
              </div>
              <p id="take-all-key" className={`note ${styles['keys'] ?? ''}`}>
                {here.length === 0 ? words.none : words.keys}
              </p>
              {here.map((one) =>
                one === open && weighed !== null ? (
                  <OpenDecision
                    key={one.decision.key}
                    decision={one.decision}
                    places={one.places}
                    weighed={weighed}
                    last={blocking.length === 0 && left.length === 0}
                    onWeigh={deciding.weigh}
                    onDecide={deciding.decide}
                    onNotAnIdentifier={deciding.notAnIdentifier}
                    onMove={deciding.move}
                  />
                ) : (
                  <DecisionRow
                    key={one.decision.key}
                    decision={one.decision}
                    places={one.places}
                    choice={deciding.choices[one.decision.key]}
                    isOpen={deciding.isLeft(one.decision.key)}
                    onOpen={() => deciding.openAt(one.decision.key)}
                  />
                ),
              )}
              <MissedField onMark={deciding.mark} />
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
              choices={deciding.preview}
              openKey={open?.decision.key ?? null}
              onOpen={deciding.openAt}
              onMark={deciding.mark}
            />
          )}
        </section>
      </div>
    </Room>
  );
}
