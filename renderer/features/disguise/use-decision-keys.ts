/**
 * The keys of the disguise, wherever the focus is, except where someone types or a dialog is open: arrows move
 * between decisions, letters and numbers choose a way, Enter decides, Shift+A takes all, Mod+Z takes back.
 */

import { useEffect, useEffectEvent } from 'react';

export interface DecisionKeys {
  readonly move: (step: 1 | -1) => void;
  /** A letter of the ladder ("o"), or a number by place ("1"). */
  readonly way: (key: string) => void;
  readonly decide: () => void;
  readonly notAnIdentifier: () => void;
  readonly takeAll: () => void;
  readonly undo: () => void;
}

export function useDecisionKeys(keys: DecisionKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return;
    if (act(event, keys)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function act(event: KeyboardEvent, keys: DecisionKeys): boolean {
  const { key } = event;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key.toLowerCase() === 'z') {
    keys.undo();
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.shiftKey) {
    if (key !== 'A') return false;
    keys.takeAll();
    return true;
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (isIn(event.target, '[role="radiogroup"]')) return false;
    keys.move(key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (key === 'Enter') {
    if (isIn(event.target, 'button, a')) return false;
    keys.decide();
    return true;
  }
  if (key === 'n') {
    keys.notAnIdentifier();
    return true;
  }
  if (!/^[1-9ogbawk]$/u.test(key)) return false;
  keys.way(key);
  return true;
}

function isElsewhere(target: EventTarget | null): boolean {
  return isIn(
    target,
    'input:not([type="radio"]), textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"]',
  );
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
