/**
 * Disguise: the decisions of these pieces at the left, one of them open; the text at the right, changing as one
 * weighs. What still singles out, taken together, is always in sight. Reading waits only for decisions that have no words yet; a suggestion nobody took stands all the same, dotted.
 */

import { useState } from 'react';
import { choose, chooseAllSuggested } from '../../../shared/deid/choosing.ts';
import { openDecisions, untakenDecisions } from '../../../shared/deid/open-decisions.ts';
import type { HandoutKind } from '../../../shared/handout/handout.ts';
import { piecesOf } from '../../../shared/handout/pieces.ts';
import type { Choice } from '../../../shared/journal/case.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import type { Step } from '../../state/place.ts';
import { useDesk } from '../../state/use-desk.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Room } from '../../ui/room.tsx';
import { FootGroup } from '../../ui/window.tsx';
import { DecisionRow } from './decision-row.tsx';
import styles from './disguise.module.css';
import { DisguisedText } from './disguised-text.tsx';
import { MissedField, type Missed } from './missed.tsx';
import { decisionsOf, isOf } from './of-these.ts';
import { OpenDecision } from './open-decision.tsx';
import { Together } from './together.tsx';
import { useDecisionKeys } from './use-decision-keys.ts';
import { choiceOf, LETTERS, waysOf, weigh, type Weighed } from './ways.ts';

interface DisguiseScreenProps {
  readonly desk: CaseDesk;
  readonly kind: HandoutKind;
  readonly go: (step: Step) => void;
}

export function DisguiseScreen({ desk, kind, go }: DisguiseScreenProps) {
  const { chosen, survey, canUndoChoice } = useDesk(desk);
  const [picked, setPicked] = useState<Weighed | null>(null);
  /** Words just marked as missed: their decision opens when the next survey has it. */
  const [marked, setMarked] = useState<string | null>(null);

  const pieces = piecesOf(kind, chosen);
  const sources = pieces.map(({ source }) => source);
  const { choices } = chosen;
  const known = isOf(survey, pieces) ? survey : null;
  const here = known === null ? [] : decisionsOf(known, pieces);
  /** Nobody looked at these; their suggestions stand. The blocking ones have none, or not everywhere. */
  const left = known === null ? [] : untakenDecisions(known, choices, sources);
  const blocking = known === null ? [] : openDecisions(known, choices, sources);
  const isLeft = (key: string) => left.some((decision) => decision.key === key);

  const fresh = marked === null ? undefined : here.find(({ decision }) => isForm(decision.forms, marked));
  const open =
    fresh ??
    here.find(({ decision }) => decision.key === picked?.key) ??
    here.find(({ decision }) => isLeft(decision.key));
  const weighed =
    open === undefined
      ? null
      : picked?.key === open.decision.key
        ? picked
        : weigh(open.decision, choices[open.decision.key]);
  const choice = open === undefined || weighed === null ? null : choiceOf(open.decision, weighed);
  const preview =
    open === undefined || choice === null ? choices : { ...choices, [open.decision.key]: choice };

  function openAt(key: string) {
    const found = here.find(({ decision }) => decision.key === key);
    setMarked(null);
    if (found) setPicked(weigh(found.decision, choices[key]));
  }

  /** On to the next one that is left, or to none: then the first that is left opens by itself. */
  function decide(as: Choice | null) {
    if (open === undefined || as === null) return;
    const { decision } = open;
    desk.decide((now) => {
      const chosenNow = choose(now.choices, decision, as);
      return chosenNow.ok ? { ...now, choices: chosenNow.value } : now;
    });
    const at = here.indexOf(open);
    const later = [...here.slice(at + 1), ...here.slice(0, at)];
    const next = later.find(({ decision }) => isLeft(decision.key));
    setMarked(null);
    setPicked(next ? weigh(next.decision, choices[next.decision.key]) : null);
  }

  function move(step: 1 | -1) {
    const next = here[open === undefined ? (step === 1 ? 0 : here.length - 1) : here.indexOf(open) + step];
    if (next) openAt(next.decision.key);
  }

  function takeAll() {
    if (known === null) return;
    desk.decide((now) => ({ ...now, choices: chooseAllSuggested(known, now.choices, sources) }));
    setMarked(null);
    setPicked(null);
  }

  function undo() {
    setMarked(null);
    setPicked(null);
    desk.undoChoice();
  }

  function way(key: string) {
    if (open === undefined || weighed === null) return;
    const ways = waysOf(open.decision);
    const found = ways[Number(key) - 1] ?? ways.find((one) => one.way === LETTERS[key]);
    if (!found) return;
    const next = { ...weighed, id: found.id };
    if (found.words === null) setPicked({ ...next, typing: true });
    else decide(choiceOf(open.decision, next));
  }

  function mark(text: string, as: Missed) {
    setMarked(text);
    setPicked(null);
    desk.decide((now) => ({ ...now, marks: [...now.marks, { text, kind: as }] }));
  }

  const notAnIdentifier = () => decide({ how: 'not-an-identifier' });
  useDecisionKeys({ move, way, takeAll, undo, notAnIdentifier, decide: () => decide(choice) });

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
          {known !== null && (
            <>
              <div className={styles['left']}>
                <b role="status">{words.left(left.length)}</b>
                <span className={styles['all']}>
                  {canUndoChoice && (
                    <WordButton note bare onPress={undo}>
                      {words.undo}
                    </WordButton>
                  )}
                  {left.some(({ suggestion }) => suggestion !== null) && (
                    <WordButton note onPress={takeAll} describedBy="take-all-key">
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
                    onWeigh={setPicked}
                    onDecide={() => decide(choice)}
                    onNotAnIdentifier={notAnIdentifier}
                    onMove={move}
                  />
                ) : (
                  <DecisionRow
                    key={one.decision.key}
                    decision={one.decision}
                    places={one.places}
                    choice={choices[one.decision.key]}
                    isOpen={isLeft(one.decision.key)}
                    onOpen={() => openAt(one.decision.key)}
                  />
                ),
              )}
              <MissedField onMark={mark} />
              <Together survey={known} choices={preview} sources={sources} />
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
              choices={preview}
              openKey={open?.decision.key ?? null}
              onOpen={openAt}
              onMark={mark}
            />
          )}
        </section>
      </div>
    </Room>
  );
}

function isForm(forms: readonly { readonly text: string }[], text: string): boolean {
  return forms.some((form) => form.text.toLowerCase() === text.toLowerCase());
}
