/**
 * The pieces as they would be read, changing as one decides: dotted until taken, on the lens color while open. A
 * change can be pressed to open its decision; words that were missed can be selected.
 */

import { useRef, useState, type MouseEvent } from 'react';
import type { Choices, Survey } from '../../../shared/deid/decision.ts';
import { disguise } from '../../../shared/deid/disguise.ts';
import type { HandoutKind, Piece } from '../../../shared/handout/handout.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import { page } from '../../../shared/words/en/page.ts';
import { classes } from '../../ui/class-names.ts';
import { SpanText } from '../../ui/span-text.tsx';
import styles from './disguise.module.css';
import { MissedHere, type Missed } from './missed.tsx';

interface DisguisedTextProps {
  readonly kind: HandoutKind;
  readonly pieces: readonly Piece[];
  readonly survey: Survey;
  readonly choices: Choices;
  readonly openKey: string | null;
  readonly onOpen: (key: string) => void;
  readonly onMark: (text: string, kind: Missed) => void;
}

export function DisguisedText(props: DisguisedTextProps) {
  const { kind, pieces, survey, choices, openKey, onOpen, onMark } = props;
  const box = useRef<HTMLElement>(null);
  const [missed, setMissed] = useState<{ readonly text: string; readonly at: DOMRect } | null>(null);

  /** Words of the text itself can be marked; a selection that touches a disguise opens its decision instead. */
  function letGo(event: MouseEvent) {
    const selection = window.getSelection();
    if (event.detail > 2 || !box.current || !selection || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    if (!box.current.contains(range.commonAncestorContainer)) return;
    const touched = [...box.current.querySelectorAll<HTMLElement>('[data-key]')].find((change) =>
      range.intersectsNode(change),
    );
    const key = touched?.dataset['key'];
    if (key !== undefined) {
      onOpen(key);
      return;
    }
    const text = selection.toString().trim();
    const one = elementOf(range.startContainer)?.closest('p') === elementOf(range.endContainer)?.closest('p');
    if (text !== '' && text.length <= 200 && one) setMissed({ text, at: range.getBoundingClientRect() });
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
          onClose={() => setMissed(null)}
          onMark={(as) => {
            setMissed(null);
            window.getSelection()?.removeAllRanges();
            onMark(missed.text, as);
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
  const { text, changes } = disguise(source, survey, choices);
  return (
    <p>
      <SpanText
        text={text}
        spans={changes}
        draw={(change, said) => (
          <span
            data-key={change.key}
            className={classes(
              styles['change'],
              change.key === openKey ? styles['here'] : change.taken ? styles['taken'] : styles['dotted'],
              said === '' && styles['omitted'],
            )}
            onClick={() => onOpen(change.key)}
          >
            {said}
          </span>
        )}
      />
    </p>
  );
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
