/**
 * The keys of the disguise, wherever the focus is, except where someone types or a dialog or menu is open. Arrows move
 * between decisions, letters and numbers choose a way, Enter decides (with Shift: all that are alike), Backspace takes
 * a decision back, Shift+A takes all, Mod+Z undoes. A key that is held down decides nothing more.
 */

import { useEffect, useEffectEvent } from 'react';

export interface DecisionKeys {
  readonly move: (step: 1 | -1) => void;
  /** A letter of the ladder ("o"), or a number by place ("1"). */
  readonly choose: (key: string) => void;
  readonly decide: () => void;
  readonly decideAlike: () => void;
  readonly notAnIdentifier: () => void;
  readonly takeBack: () => void;
  readonly takeAll: () => void;
  readonly undo: () => void;
  readonly missed: () => void;
  readonly who: () => void;
}

/** @param isDeciding false while something else is shown in place of the decisions: only Undo and the way back hold. */
export function useDecisionKeys(keys: DecisionKeys, isDeciding: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isIn(event.target, ELSEWHERE)) return;
    if (act(event, keys, isDeciding)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function act(event: KeyboardEvent, keys: DecisionKeys, isDeciding: boolean): boolean {
  const { key } = event;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key.toLowerCase() === 'z') {
    keys.undo();
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (key === 'c') {
    keys.who();
    return true;
  }
  if (!isDeciding) return false;
  if (key === 'Enter') return enter(event, keys);
  if (event.shiftKey) {
    if (key !== 'A') return false;
    keys.takeAll();
    return true;
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (isIn(event.target, '[role="radiogroup"], [aria-haspopup]')) return false;
    keys.move(key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  const named = NAMED[key];
  if (named !== undefined) {
    if (!event.repeat) keys[named]();
    return true;
  }
  if (!/^[1-9ogbawk]$/u.test(key)) return false;
  if (!event.repeat) keys.choose(key);
  return true;
}

function enter(event: KeyboardEvent, keys: DecisionKeys): boolean {
  if (isIn(event.target, 'button, a')) return false;
  if (!event.repeat) (event.shiftKey ? keys.decideAlike : keys.decide)();
  return true;
}

const NAMED: Readonly<Record<string, 'notAnIdentifier' | 'takeBack' | 'missed'>> = {
  n: 'notAnIdentifier',
  Backspace: 'takeBack',
  m: 'missed',
};

const ELSEWHERE =
  'input:not([type="radio"]), textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"]';

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
