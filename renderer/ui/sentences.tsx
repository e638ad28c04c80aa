/**
 * Sentences: texts shown sentence by sentence, each one pressed with a click, with Space, or taken as a stretch by
 * selecting. One stop for Tab, arrows move through all texts. What lies in Only mine is shown and cannot be pressed.
 * Offsets given back are those of the text itself.
 */

import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { overlaps, type Span } from '../../shared/base/span.ts';
import { classes } from './class-names.ts';
import styles from './sentences.module.css';
import { SpanText } from './span-text.tsx';

export interface SentencesOf<Name extends string> {
  readonly name: Name;
  readonly head: ReactNode;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly onlyMine: readonly Span[];
  /** The sentences drawn as traveling. */
  readonly pressed: readonly Span[];
}

interface SentencesProps<Name extends string> {
  readonly label: string;
  readonly texts: readonly SentencesOf<Name>[];
  readonly onlyMineLabel: string;
  readonly onPress: (name: Name, sentence: Span) => void;
  /** A stretch was selected; it may begin and end anywhere in the text. */
  readonly onStretch: (name: Name, stretch: Span) => void;
}

export function Sentences<Name extends string>(props: SentencesProps<Name>) {
  const { label, texts, onlyMineLabel, onPress, onStretch } = props;
  const box = useRef<HTMLDivElement>(null);
  const selecting = useRef(false);
  const [at, setAt] = useState<string | null>(null);

  const free = texts.flatMap(({ name, sentences, onlyMine }) =>
    sentences
      .filter((span) => !onlyMine.some((mine) => overlaps(mine, span)))
      .map((span) => idOf(name, span)),
  );
  const stop = at !== null && free.includes(at) ? at : free[0];

  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const from = stop === undefined ? -1 : free.indexOf(stop);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? free.length - 1 : from + (step ?? NaN);
    const next = free[to];
    if (next === undefined) return;
    event.preventDefault();
    const target = box.current?.querySelector<HTMLElement>(`[data-sentence="${next}"]`);
    if (target) focusSentence(target);
    target?.scrollIntoView({ block: 'nearest' });
  }

  /** A stretch that begins at the first letter of something focusable is never selected: focus waits for the pointer. */
  function takeHold(event: MouseEvent) {
    selecting.current = false;
    const stop = event.target instanceof Element ? event.target.closest('[data-sentence][tabindex]') : null;
    stop?.removeAttribute('tabindex');
    const release = (up: globalThis.MouseEvent): void => {
      stop?.setAttribute('tabindex', '0');
      letGo(up);
    };
    window.addEventListener('mouseup', release, { once: true });
  }

  function letGo(event: globalThis.MouseEvent) {
    const stretch = event.detail > 1 ? null : selectedIn(box.current);
    if (!stretch) return;
    selecting.current = true;
    window.getSelection()?.removeAllRanges();
    const named = texts.find(({ name }) => name === stretch.name);
    if (named) onStretch(named.name, stretch);
  }

  return (
    <div
      ref={box}
      role="group"
      aria-label={label}
      className={styles['texts']}
      onKeyDown={move}
      onMouseDown={takeHold}
    >
      {texts.map(({ name, head, text, sentences, onlyMine, pressed }) => (
        <section key={name} data-text={name} className={styles['text']}>
          {head}
          {linesOf(text).map((line) => {
            const inside = sentences.filter((span) => overlaps(span, line));
            const mine = inside.filter((span) => onlyMine.some((one) => overlaps(one, span)));
            const allMine = inside.length > 0 && mine.length === inside.length;
            return (
              <p
                key={line.start}
                data-start={line.start}
                {...(allMine ? { 'data-say': onlyMineLabel } : {})}
                className={classes(allMine && styles['mine'])}
              >
                <SpanText
                  text={text.slice(line.start, line.end)}
                  spans={inside.map(({ start, end }) => ({
                    start: start - line.start,
                    end: end - line.start,
                  }))}
                  draw={(_, words, index) => {
                    const span = inside[index];
                    if (!span) return words;
                    if (mine.includes(span))
                      return <span className={classes(!allMine && styles['never'])}>{words}</span>;
                    const id = idOf(name, span);
                    const on = pressed.some((one) => overlaps(one, span));
                    return (
                      <span
                        role="button"
                        data-sentence={id}
                        tabIndex={id === stop ? 0 : undefined}
                        aria-pressed={on}
                        className={classes(styles['sentence'], on ? styles['travel'] : styles['stay'])}
                        onFocus={() => setAt(id)}
                        onClick={(event) => {
                          if (selecting.current || event.detail > 1) return;
                          setAt(id);
                          onPress(name, span);
                        }}
                        onKeyDown={(event) => {
                          if (event.key !== ' ' && event.key !== 'Enter') return;
                          event.preventDefault();
                          onPress(name, span);
                        }}
                      >
                        {words}
                      </span>
                    );
                  }}
                />
              </p>
            );
          })}
        </section>
      ))}
    </div>
  );
}

/** Only one sentence is focusable at a time; this one is from now on. */
export function focusSentence(target: HTMLElement): void {
  target.tabIndex = 0;
  target.focus({ preventScroll: true });
}

function idOf(name: string, span: Span): string {
  return `${name}:${String(span.start)}`;
}

/** The lines of a text that hold something. */
function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** What is selected, in offsets of the text it begins in; a selection that runs on into another text ends with the first. */
function selectedIn(box: HTMLElement | null): (Span & { readonly name: string }) | null {
  const selection = window.getSelection();
  if (!box || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const held = elementOf(range.startContainer)?.closest<HTMLElement>('[data-text]');
  if (!held || !box.contains(held)) return null;
  const lines = [...held.querySelectorAll<HTMLElement>('[data-start]')].filter((line) =>
    range.intersectsNode(line),
  );
  let start = Infinity;
  let end = -1;
  for (const line of lines) {
    const from = Number(line.dataset['start']);
    const length = line.textContent.length;
    const a = line.contains(range.startContainer) ? before(line, range.startContainer, range.startOffset) : 0;
    const b = line.contains(range.endContainer) ? before(line, range.endContainer, range.endOffset) : length;
    if (b <= a) continue;
    start = Math.min(start, from + a);
    end = Math.max(end, from + b);
  }
  const name = held.dataset['text'];
  return name === undefined || end < 0 ? null : { name, start, end };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** How many characters of the line stand before this point. */
function before(line: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
