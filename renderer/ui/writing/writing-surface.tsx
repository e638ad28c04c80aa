/**
 * WritingSurface: one long text. Until the editor's code is there it is a plain field with the same words, so that no
 * key is ever lost; then the editor takes over with caret and focus. Words, only mine and names are the caller's;
 * the surface keeps its own undo and its own find.
 */

import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react';
import type { Span } from '../../../shared/base/span.ts';
import { classes } from '../class-names.ts';
import type { Editor, Selected } from './editor.ts';
import type { WordAsked } from './identifiers.ts';
import { takeIn } from './incoming-text.ts';
import type { SlipAsked } from './misspelt.ts';
import { editorIfLoaded, loadEditor, styleNonce } from './load-editor.ts';
import { between, type Underline, type Written } from './written.ts';
import styles from './writing-surface.module.css';

export interface WritingHandle {
  toggleOnlyMine(): void;
  find(): void;
  focus(): void;
  replace(span: Span, words: string): void;
}

interface WritingSurfaceProps {
  /** Its accessible name. */
  readonly label: string;
  readonly value: Written;
  /** Give the same object back as `value`: that is how the surface knows its own words. */
  readonly onChange: (written: Written) => void;
  readonly longest: number;
  /** For exactly the words of `value`; null while they are not known. */
  readonly underlines: readonly Underline[] | null;
  /** The key of the word that is being asked about. */
  readonly asked: string | null;
  readonly onAsk: (asked: WordAsked) => void;
  /** Words no list has, for exactly the words of `value`; null while they are not known. */
  readonly slips?: readonly Span[] | null;
  readonly onSlip?: (asked: SlipAsked) => void;
  readonly onRefused: (why: 'too-long' | 'cleaned') => void;
  readonly onSelection?: (selection: Selected) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly hint?: string;
  readonly size?: 'text' | 'column';
  /** Where the caret stands when it appears, or what is selected then; absent: it does not take the focus. */
  readonly caret?: number | Span | undefined;
  readonly ref?: Ref<WritingHandle>;
}

export function WritingSurface(props: WritingSurfaceProps) {
  const { label, value, underlines, asked, hint = '', size = 'text', ref } = props;
  const [isLoaded, setLoaded] = useState(editorIfLoaded() !== null);
  const place = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<Editor | null>(null);
  const composing = useRef(false);
  const plainCaret = useRef<number | Span | null>(props.caret ?? null);

  // The editor lives longer than one set of props.
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (isLoaded) return;
    let gone = false;
    const takeOver = (): void => {
      if (gone) return;
      if (composing.current) {
        setTimeout(takeOver, 200);
        return;
      }
      const field = plain.current;
      plainCaret.current =
        field !== null && document.activeElement === field
          ? { start: field.selectionStart, end: field.selectionEnd }
          : null;
      setLoaded(true);
    };
    void loadEditor().then(takeOver);
    return () => {
      gone = true;
    };
  }, [isLoaded]);

  useLayoutEffect(() => {
    const module = editorIfLoaded();
    if (!isLoaded || module === null || place.current === null) return;
    const created = module.createEditor({
      parent: place.current,
      label: latest.current.label,
      hint: latest.current.hint ?? '',
      value: latest.current.value,
      longest: latest.current.longest,
      nonce: styleNonce(),
      onChange: (written) => latest.current.onChange(written),
      onAsk: (word) => latest.current.onAsk(word),
      onSlip: (slip) => latest.current.onSlip?.(slip),
      onRefused: (why) => latest.current.onRefused(why),
      onSelection: (selection) => latest.current.onSelection?.(selection),
      onFocus: () => latest.current.onFocus?.(),
    });
    editor.current = created;
    if (plainCaret.current !== null) created.focus(plainCaret.current);
    return () => {
      editor.current = null;
      created.destroy();
    };
  }, [isLoaded]);

  useLayoutEffect(() => {
    editor.current?.show(value);
  }, [value]);

  useLayoutEffect(() => {
    if (underlines !== null) editor.current?.underline(underlines, asked);
  }, [underlines, asked, isLoaded]);

  const slips = props.slips ?? null;
  useLayoutEffect(() => {
    if (slips !== null) editor.current?.misspelt(slips);
  }, [slips, isLoaded]);

  useImperativeHandle(ref, () => ({
    toggleOnlyMine: () => editor.current?.toggleOnlyMine(),
    find: () => editor.current?.find(),
    replace: (span, words) => editor.current?.replace(span, words),
    focus: () => {
      if (editor.current) editor.current.focus();
      else plain.current?.focus();
    },
  }));

  return (
    <div className={classes(styles['surface'], size === 'column' && styles['column'])}>
      {isLoaded ? (
        <div ref={place} />
      ) : (
        <textarea
          ref={(field) => {
            plain.current = field;
            if (field !== null && plainCaret.current !== null) {
              field.focus();
              const at = plainCaret.current;
              if (typeof at === 'number') field.setSelectionRange(at, at);
              else field.setSelectionRange(at.start, at.end);
              plainCaret.current = null;
            }
          }}
          className={styles['plain']}
          aria-label={label}
          placeholder={hint}
          value={value.text}
          autoComplete="off"
          spellCheck={false}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={() => {
            composing.current = false;
          }}
          onFocus={() => props.onFocus?.()}
          onPaste={(event) => {
            event.preventDefault();
            const field = event.currentTarget;
            const { selectionStart: from, selectionEnd: to } = field;
            const room = props.longest - value.text.length + (to - from);
            const incoming = takeIn(event.clipboardData.getData('text/plain'), room);
            if (!incoming.fits) {
              props.onRefused('too-long');
              return;
            }
            if (incoming.cleaned) props.onRefused('cleaned');
            field.setRangeText(incoming.text, from, to, 'end');
            props.onChange(edited(value, field.value));
          }}
          onChange={(event) => props.onChange(edited(value, event.currentTarget.value))}
        />
      )}
    </div>
  );
}

/** The text after an edit in the plain field; what is only mine moves along, and in doubt stays private. */
function edited(before: Written, text: string): Written {
  const change = between(before.text, text);
  if (change === null) return before;
  const by = change.insert.length - (change.to - change.from);
  const onlyMine = before.onlyMine
    .map(({ start, end }) => ({
      start: start <= change.from ? start : Math.max(change.from, start + by),
      end: end < change.from ? end : Math.max(change.from + change.insert.length, end + by),
    }))
    .filter(({ start, end }) => start < end);
  return { text, onlyMine };
}
