/**
 * Saves one after another until the app is ended, noting in the driver what was said to be saved the moment it was
 * said. Each save writes a story that counts up, so that what is found later can be compared with what was promised.
 */

import type { Page } from 'playwright-core';
import type { Id } from '../../shared/base/ids.ts';
import type { Case } from '../../shared/journal/case.ts';
import { ask } from './keeper-line.ts';

/** The highest number of a case that was said to be saved, and the highest that may be there. */
export interface Said {
  readonly saved: number;
  readonly begun: number;
}

/** @returns how many were said to be saved */
export async function saveUntilEnded(
  page: Page,
  drafts: readonly Case[],
  said: Map<Id, Said>,
  isOver: () => boolean = () => false,
): Promise<number> {
  let saves = 0;
  for (let k = 0; !isOver(); k++) {
    const draft = drafts[k % drafts.length];
    if (!draft) break;
    const before = said.get(draft.id) ?? { saved: 0, begun: 0 };
    const number = before.begun + 1;
    said.set(draft.id, { ...before, begun: number });
    try {
      const saved = await ask(page, 'saveCase', counted(draft, number));
      if (!saved.ok) throw new Error(`not saved: ${saved.problem}`);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('not saved')) throw error;
      // The app was ended in the middle of it.
      return saves;
    }
    said.set(draft.id, { saved: number, begun: number });
    saves++;
  }
  return saves;
}

/** What was said to be saved and is not there. What was begun may be there or not. */
export async function lostOf(
  said: ReadonlyMap<Id, Said>,
  read: (id: Id) => Promise<string | null>,
): Promise<string[]> {
  const lost: string[] = [];
  for (const [id, { saved, begun }] of said) {
    if (saved === 0) continue;
    const story = await read(id);
    const number = Number(/^Save (\d+)\./.exec(story ?? '')?.[1] ?? NaN);
    const isWhole = story === storyFor(number);
    if (!isWhole || !(number >= saved && number <= begun))
      lost.push(
        `save ${String(saved)} of a case is not there (${story === null ? 'no case' : `save ${String(number)} is`})`,
      );
  }
  return lost;
}

export function counted(draft: Case, number: number): Case {
  const text = storyFor(number);
  return {
    ...draft,
    touched: draft.touched + number,
    texts: { ...draft.texts, story: { text, onlyMine: [] } },
  };
}

function storyFor(number: number): string {
  return `Save ${String(number)}. ${'The hand on the door handle again. '.repeat(1 + (number % 60))}`;
}
