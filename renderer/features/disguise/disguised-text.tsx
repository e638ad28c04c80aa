/**
 * The pieces as they would be read, changing as one decides: dotted until taken, on the lens color while open, and
 * always scrolled to what is open. A place can be pressed to open its decision; words that were missed can be selected.
 */

import { useEffect, useRef, useState, type MouseEvent } from 'react';
import type { Named } from '../../../shared/deid/cast/casting.ts';
import type { Choices, Survey } from '../../../shared/deid/decide/decision.ts';
import type { HandoutKind, Piece } from '../../../shared/handout/handout.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import { page } from '../../../shared/words/en/page.ts';
import { classes } from '../../ui/class-names.ts';
import { SpanText } from '../../ui/span-text.tsx';
import styles from './disguise.module.css';
import { MissedHere, type Missed } from './missed.tsx';
import { readsAs } from './reads-as.ts';
import { selectedWords } from './selected-words.ts';

interface DisguisedTextProps {
  readonly kind: HandoutKind;
  readonly pieces: readonly Piece[];
  readonly survey: Survey;
  readonly choices: Choices;
  readonly people: readonly Named[];
  readonly openKey: string | null;
  readonly onOpen: (key: string) => void;
  readonly onMark: (text: string, kind: Missed, of: Named | null) => void;
}

export function DisguisedText(props: DisguisedTextProps) {
  const { kind, pieces, survey, choices, people, openKey, onOpen, onMark } = props;
  const box = useRef<HTMLElement>(null);
  const [missed, setMissed] = useState<{ readonly text: string; readonly at: DOMRect } | null>(null);

  useEffect(() => {
    if (openKey === null) return;
    spotsIn(box.current)
      .find((spot) => spot.dataset['key'] === openKey)
      ?.scrollIntoView({ block: 'nearest' });
  }, [openKey]);

  /** Words of the text itself can be marked; a selection that touches a place opens its decision instead. */
  function letGo(event: MouseEvent) {
    const selection = window.getSelection();
    if (event.detail > 2 || !box.current || !selection || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    if (!box.current.contains(range.commonAncestorContainer)) return;
    const key = spotsIn(box.current).find((spot) => range.intersectsNode(spot))?.dataset['key'];
    if (key !== undefined) {
      onOpen(key);
      return;
    }
    const text = selectedWords(range);
    if (text !== null && text.length <= 200) setMissed({ text, at: range.getBoundingClientRect() });
  }

  return (
    <article ref={box} className={styles['text']} aria-label={words.text[kind]} onMouseUp={letGo}>
      {pieces.map(({ source, part }) => (
        <section key={source} className={styles[kind]}>
          {part !== null && <h2>{page.part[part]}</h2>}
          <Changed source={source} survey={survey} choices={choices} openKey={openKey} onOpen={onOpen} />
        </section>
      ))}
      {missed && (
        <MissedHere
          text={missed.text}
          at={missed.at}
          people={people}
          onClose={() => setMissed(null)}
          onMark={(as, of) => {
            setMissed(null);
            window.getSelection()?.removeAllRanges();
            onMark(missed.text, as, of);
          }}
        />
      )}
    </article>
  );
}

interface ChangedProps {
  readonly source: string;
  readonly survey: Survey;
  readonly choices: Choices;
  readonly openKey: string | null;
  readonly onOpen: (key: string) => void;
}

function Changed({ source, survey, choices, openKey, onOpen }: ChangedProps) {
  const { text, spots } = readsAs(source, survey, choices);
  return (
    <p>
      <SpanText
        text={text}
        spans={spots}
        draw={({ key, is }, said) => (
          <span
            data-key={key}
            className={classes(
              styles['change'],
              key === openKey ? styles['here'] : styles[is],
              said === '' && styles['omitted'],
            )}
            onClick={() => onOpen(key)}
          >
            {said}
          </span>
        )}
      />
    </p>
  );
}

function spotsIn(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
}
