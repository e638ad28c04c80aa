/** The name of the open case in the bar: a press makes it a field; empty means the first words stand in for it. */

import { useState } from 'react';
import { TEXT_NAMES } from '../../shared/journal/case.ts';
import { firstWords } from '../../shared/journal/summary.ts';
import { app } from '../../shared/words/en/app.ts';
import type { CaseDesk } from '../state/case-desk.ts';
import { useDeskPart } from '../state/use-desk.ts';
import styles from './case-name.module.css';

const LONGEST_NAME = 120;

export function CaseName({ desk }: { readonly desk: CaseDesk }) {
  const name = useDeskPart(desk, (state) => state.chosen.name);
  const words = useDeskPart(desk, ({ chosen }) => {
    const first = TEXT_NAMES.find((text) => chosen.texts[text].text.trim() !== '');
    return first === undefined ? '' : firstWords(chosen.texts[first].text);
  });
  const [typed, setTyped] = useState<string | null>(null);

  if (typed !== null) {
    return (
      <input
        className={styles['field']}
        aria-label={app.renameLabel}
        placeholder={app.renameHint}
        value={typed}
        maxLength={LONGEST_NAME}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => keep(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(typed);
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    );
  }

  function keep(given: string): void {
    setTyped(null);
    const trimmed = given.trim().replace(/\s+/gu, ' ');
    desk.change((chosen) => (chosen.name === trimmed ? chosen : { ...chosen, name: trimmed }));
  }

  const shown = name || words;
  return (
    <button
      type="button"
      className={styles['name']}
      data-named={name !== ''}
      title={app.rename}
      aria-label={`${app.rename}: ${shown || app.notNamed}`}
      onClick={() => setTyped(name)}
    >
      {shown || app.notNamed}
    </button>
  );
}
