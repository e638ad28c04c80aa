/** Three prompts at a time for one place of a case; others on request; hidden until shown again. */

import { useState } from 'react';
import type { Id } from '../../shared/base/ids.ts';
import { promptsOf } from '../../shared/prompts/catalogue.ts';
import type { PromptPlace } from '../../shared/prompts/prompt.ts';
import { threeOf } from '../../shared/prompts/three-of.ts';
import { writing } from '../../shared/words/en/case.ts';

export interface ThreePrompts {
  readonly prompts: readonly { readonly text: string; readonly note?: string }[];
  readonly others: () => void;
}

export function usePrompts(place: PromptPlace, id: Id): ThreePrompts {
  const [turns, setTurns] = useState<Readonly<Partial<Record<PromptPlace, number>>>>({});
  const turn = turns[place] ?? 0;
  return {
    prompts: threeOf(promptsOf(place), `${id}/${place}`, turn).map(({ text, onlyMine }) =>
      onlyMine === true ? { text, note: writing.onlyMine } : { text },
    ),
    others: () => setTurns({ ...turns, [place]: turn + 1 }),
  };
}
