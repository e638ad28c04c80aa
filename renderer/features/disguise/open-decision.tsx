/**
 * The one decision that is open: what it is, why, where it stands as it will read, its ladder, and a field where the
 * physician must say something. A direct identifier has no rung to keep it, and says so.
 */

import { useEffect, useRef } from 'react';
import type { Survey } from '../../../shared/deid/decide/decision.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Ladder } from '../../ui/choice.tsx';
import styles from './disguise.module.css';
import { InContext } from './in-context.tsx';
import { KeyHint } from './key-hint.tsx';
import type { DecisionHere } from './of-these.ts';
import type { Deciding } from './use-deciding.ts';
import { choiceOf, waysOf, type WayOut, type Weighed } from './ways.ts';
import { WayWords } from './way-words.tsx';

interface OpenDecisionProps {
  readonly here: DecisionHere;
  readonly weighed: Weighed;
  readonly survey: Survey;
  readonly deciding: Deciding;
  /** The field for what was missed stands above: when it goes, this comes back into sight. */
  readonly isMissing: boolean;
}

export function OpenDecision({ here, weighed, survey, deciding, isMissing }: OpenDecisionProps) {
  const { decision, places } = here;
  const section = useRef<HTMLElement>(null);
  const ways = waysOf(decision);
  const picked = ways.find(({ id }) => id === weighed.id)?.way ?? null;
  const name = decision.forms[0]?.text ?? decision.places[0]?.was ?? '';
  const { same, left, blocking } = deciding;
  const isDecided = deciding.choices[decision.key] !== undefined;

  useEffect(() => {
    const opened = section.current;
    if (isMissing) return;
    opened?.scrollIntoView({ block: 'nearest' });
    // What had the focus is gone: the keyboard goes on from here.
    if (document.activeElement === null || document.activeElement === document.body)
      opened?.focus({ preventScroll: true });
  }, [decision.key, isMissing]);

  return (
    <section ref={section} tabIndex={-1} className={styles['open']} aria-label={name}>
      <div className={styles['openHead']}>
        <b>{name}</b>
        <span className="note">{words.kindAndPlaces(words.kind[decision.kind], places)}</span>
      </div>
      <p className={`note ${styles['reason'] ?? ''}`}>
        {deciding.mark === null ? (
          words.reason(decision.why, decision.kind)
        ) : (
          <>
            {words.youMarked}{' '}
            <WordButton note onPress={deciding.unmark}>
              {words.unmark}
            </WordButton>
          </>
        )}{' '}
        {decision.direct && words.cannotKeep}{' '}
        {decision.places.length > places && words.elsewhere(decision.places.length - places)}
      </p>
      <InContext of={decision.key} sources={deciding.sources} survey={survey} choices={deciding.preview} />
      <Ladder
        label={words.ladder}
        rungs={ways.map((way, at) => ({
          value: way.id,
          way: words.way(way.way, decision.kind),
          gives: gives(way),
          key: String(at + 1),
        }))}
        chosen={weighed.id}
        onChoose={(id) => deciding.weigh({ ...weighed, id, typing: false })}
      />
      <WayWords way={picked} weighed={weighed} onWeigh={deciding.weigh} onDecide={deciding.decide} />
      {picked === null && decision.suggestion === null && <p className="note">{words.pick}</p>}
      <div className={styles['openFoot']}>
        <span className={styles['ways']}>
          {same.length > 0 && (
            <span>
              <WordButton note onPress={deciding.decideAlike}>
                {words.alike(decision.kind, same.length)}
              </WordButton>
              <KeyHint of={words.key.alike} />
            </span>
          )}
          <span>
            <WordButton note onPress={deciding.notAnIdentifier}>
              {words.notAnIdentifier}
            </WordButton>
            <KeyHint of={words.key.not} />
          </span>
          {isDecided && (
            <WordButton note onPress={deciding.takeBack}>
              {words.takeBack}
            </WordButton>
          )}
        </span>
        <span className={styles['move']}>
          <WordButton note bare onPress={() => deciding.move(-1)}>
            {words.previous}
          </WordButton>
          <WordButton note bare onPress={() => deciding.move(1)}>
            {words.next}
          </WordButton>
        </span>
        <Button
          kind={blocking.length === 0 && left.length === 0 ? 'second' : 'filled'}
          disabled={choiceOf(decision, weighed) === null}
          onPress={deciding.decide}
        >
          {words.decide}
        </Button>
      </div>
    </section>
  );
}

function gives({ way, words: result }: WayOut): string {
  if (way === 'own') return words.ownHint;
  if (way === 'keep') return words.whyHint;
  return result === null || result === '' ? words.goes : result;
}
