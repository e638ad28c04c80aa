/**
 * The one decision that is open: what it is, its ladder, and a field where the physician must say something. A direct
 * identifier has no rung to keep it, and says so.
 */

import { useEffect, useRef } from 'react';
import type { Decision } from '../../../shared/deid/decision.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Ladder } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './disguise.module.css';
import { choiceOf, waysOf, type WayOut, type Weighed } from './ways.ts';

interface OpenDecisionProps {
  readonly decision: Decision;
  readonly places: number;
  readonly weighed: Weighed;
  /** The screen's one filled button is elsewhere once all is decided. */
  readonly last: boolean;
  readonly onWeigh: (weighed: Weighed) => void;
  readonly onDecide: () => void;
  readonly onNotAnIdentifier: () => void;
  readonly onMove: (step: 1 | -1) => void;
}

export function OpenDecision(props: OpenDecisionProps) {
  const { decision, places, weighed, onWeigh, onDecide } = props;
  const section = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const ways = waysOf(decision);
  const picked = ways.find(({ id }) => id === weighed.id)?.way ?? null;
  const name = decision.forms[0]?.text ?? decision.places[0]?.was ?? '';

  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [decision.key]);
  useEffect(() => {
    if (weighed.typing) field.current?.focus();
  }, [weighed.typing, picked]);

  return (
    <section ref={section} className={styles['open']} aria-label={name}>
      <div className={styles['openHead']}>
        <b>{name}</b>
        <span className="note">{words.kindAndPlaces(words.kind[decision.kind], places)}</span>
      </div>
      <Ladder
        label={words.ladder}
        rungs={ways.map((way) => ({ value: way.id, way: words.way[way.way], gives: gives(way) }))}
        chosen={weighed.id}
        onChoose={(id) => onWeigh({ ...weighed, id, typing: false })}
      />
      {picked === 'own' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onDecide();
          }}
        >
          <Field
            ref={field}
            label={words.ownWords}
            value={weighed.own}
            placeholder={words.ownHint}
            longest={200}
            onChange={(own) => onWeigh({ ...weighed, own })}
          />
        </form>
      )}
      {picked === 'keep' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onDecide();
          }}
        >
          <Field
            ref={field}
            label={words.why}
            value={weighed.reason}
            placeholder={words.whyHint}
            longest={300}
            onChange={(reason) => onWeigh({ ...weighed, reason })}
          />
        </form>
      )}
      {decision.direct && <p className={`note ${styles['direct'] ?? ''}`}>{words.cannotKeep}</p>}
      {picked === null && decision.suggestion === null && <p className="note">{words.pick}</p>}
      <div className={styles['openFoot']}>
        <WordButton onPress={props.onNotAnIdentifier}>{words.notAnIdentifier}</WordButton>
        <span className={styles['move']}>
          <WordButton note bare onPress={() => props.onMove(-1)}>
            {words.previous}
          </WordButton>
          <WordButton note bare onPress={() => props.onMove(1)}>
            {words.next}
          </WordButton>
        </span>
        <Button
          kind={props.last ? 'second' : 'filled'}
          disabled={choiceOf(decision, weighed) === null}
          onPress={onDecide}
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
