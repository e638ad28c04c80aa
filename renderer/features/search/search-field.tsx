/** The field in the list of cases. Down goes to what was found, Enter opens the first of it, Escape leaves. */

import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Group } from '../../../shared/journal/group.ts';
import { search as words } from '../../../shared/words/en/search.ts';
import { WordButton } from '../../ui/button.tsx';
import { Narrow } from './narrow.tsx';
import styles from './search.module.css';
import type { Searching } from './use-search.ts';

interface SearchFieldProps {
  readonly search: Searching;
  readonly groups: readonly Group[];
  readonly field: RefObject<HTMLInputElement | null>;
  /** Into what was found. */
  readonly onInto: () => void;
  readonly onFirst: () => void;
  readonly onLeave: () => void;
}

export function SearchField({ search, groups, field, ...on }: SearchFieldProps) {
  const [isOpen, setOpen] = useState(false);
  useSearchKey(() => {
    field.current?.focus();
    field.current?.select();
  });
  return (
    <div role="search" className={styles['search']}>
      <div className={styles['line']}>
        <input
          ref={field}
          className={styles['field']}
          type="text"
          role="searchbox"
          aria-label={words.label}
          placeholder={words.placeholder}
          value={search.words}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          onChange={(event) => search.say(event.currentTarget.value)}
          onKeyDown={(event) => {
            const go = { ArrowDown: on.onInto, Enter: on.onFirst, Escape: on.onLeave }[event.key];
            if (go === undefined || !search.isOn || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (event.key === 'Escape') setOpen(false);
            go();
          }}
        />
        <WordButton note expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {search.isNarrowed && !isOpen ? words.narrowed : words.narrow}
        </WordButton>
        {search.isOn && (
          <WordButton
            note
            label={words.closeLabel}
            onPress={() => {
              setOpen(false);
              on.onLeave();
            }}
          >
            {words.close}
          </WordButton>
        )}
      </div>
      {isOpen && <Narrow only={search.only} groups={groups} onNarrow={search.narrow} />}
    </div>
  );
}

const WRITING = 'input, textarea, select, [contenteditable]';

/** Ctrl or Cmd with F, or a slash where nobody is writing. */
function useSearchKey(go: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.altKey || event.shiftKey) return;
    const isHeld = event.ctrlKey || event.metaKey;
    const isWriting = target instanceof Element && target.closest(WRITING) !== null;
    if (isHeld ? key.toLowerCase() !== 'f' : key !== '/' || isWriting) return;
    event.preventDefault();
    go();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
