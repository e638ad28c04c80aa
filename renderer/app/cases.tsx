/** The list of cases with its search: while something is searched for, what was found stands in place of the list. */

import { useEffect, useRef, type ComponentProps } from 'react';
import type { FoundPlace } from '../../shared/keeper/search.ts';
import type { Id } from '../../shared/base/ids.ts';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import { Results } from '../features/search/results.tsx';
import { SearchField } from '../features/search/search-field.tsx';
import type { Searching } from '../features/search/use-search.ts';

interface CasesProps extends Omit<ComponentProps<typeof LibraryScreen>, 'search' | 'found'> {
  readonly search: Searching;
  /** Null: no place in it. */
  readonly onFound: (id: Id, place: FoundPlace | null) => void;
}

export function Cases({ search, onFound, ...rest }: CasesProps) {
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const cameBack = useRef(search.isOn);

  // Whoever looked into one that was found goes on where they were.
  useEffect(() => {
    if (cameBack.current) field.current?.focus();
  }, []);

  function leave(): void {
    search.leave();
    rest.field.current?.focus();
  }

  function first(): void {
    const one = search.answer?.found[0];
    if (one !== undefined) onFound(one.summary.id, one.places[0] ?? null);
  }

  return (
    <LibraryScreen
      {...rest}
      search={
        <SearchField
          search={search}
          groups={rest.journal.settings.groups}
          field={field}
          onInto={() => results.current?.querySelector<HTMLElement>('ul button')?.focus()}
          onFirst={first}
          onLeave={leave}
        />
      }
      found={
        search.isOn ? (
          <Results
            ref={results}
            search={search}
            now={rest.now}
            onOpen={onFound}
            onUp={() => field.current?.focus()}
            onLeave={leave}
          />
        ) : null
      }
    />
  );
}
