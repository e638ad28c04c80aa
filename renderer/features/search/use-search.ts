/**
 * What is being searched for, and what came of it: asked as one types, one question at a time, the last one always. While
 * cases are still being looked through it asks again now and then.
 */

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ANYWHERE, type Answer, type Only, type Question } from '../../../shared/keeper/search.ts';

export interface Searching {
  readonly words: string;
  readonly only: Only;
  /** Something is asked for: the results stand in place of the list. */
  readonly isOn: boolean;
  readonly isNarrowed: boolean;
  /** Of the last question that was answered; null before the first. */
  readonly answer: Answer | null;
  readonly say: (words: string) => void;
  readonly narrow: (only: Only) => void;
  readonly more: () => void;
  /** Nothing is asked for any more. */
  readonly leave: () => void;
}

const FIRST = 12;
const MORE = 24;
/** Milliseconds until it asks again. */
const AGAIN = 400;

interface Asked {
  readonly words: string;
  readonly only: Only;
  readonly most: number;
}

const NOTHING: Asked = { words: '', only: ANYWHERE, most: FIRST };

/** @param ask null: there is nobody to ask any more. @param changed another value: the cases are others now. */
export function useSearch(ask: (question: Question) => Promise<Answer | null>, changed: unknown): Searching {
  const [asked, setAsked] = useState(NOTHING);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const underWay = useRef(false);
  const isNarrowed = narrows(asked.only);
  const isOn = asked.words.trim() !== '' || isNarrowed;

  const latest = useRef(asked);
  const put = (next: Asked): void => {
    latest.current = next;
    setAsked(next);
  };

  const question = useEffectEvent(async () => {
    if (underWay.current) return;
    underWay.current = true;
    for (let told: Asked | null = null; told !== latest.current;) {
      told = latest.current;
      const came = await ask(told);
      if (came !== null) setAnswer(came);
    }
    underWay.current = false;
  });

  useEffect(() => {
    if (isOn) void question();
  }, [asked, isOn, changed]);

  const isLooking = isOn && answer !== null && answer.looking !== null;
  useEffect(() => {
    if (!isLooking) return undefined;
    const timer = setInterval(() => void question(), AGAIN);
    return () => clearInterval(timer);
  }, [isLooking]);

  return {
    ...{ words: asked.words, only: asked.only, isOn, isNarrowed },
    answer: isOn ? answer : null,
    say: (words) => put({ ...asked, words, most: FIRST }),
    narrow: (only) => put({ ...asked, only, most: FIRST }),
    more: () => put({ ...asked, most: asked.most + MORE }),
    leave() {
      put(NOTHING);
      setAnswer(null);
    },
  };
}

function narrows({ chairs, feelings, pulls, groups, from, to }: Only): boolean {
  return [chairs, feelings, pulls, groups].some((some) => some.length > 0) || from !== null || to !== null;
}
