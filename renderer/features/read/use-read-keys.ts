/** Space and Enter: read, next. Arrows move. Wherever the focus is, except on what has keys of its own. */

import { useEffect, useEffectEvent } from 'react';

export interface ReadKeys {
  readonly readNext: () => void;
  readonly move: (step: 1 | -1) => void;
}

const OWN_KEYS = 'button, a, input, textarea, [role="radiogroup"], [role="dialog"], [role="alertdialog"]';

export function useReadKeys(keys: ReadKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof Element && target.closest(OWN_KEYS)) return;
    if (key === ' ' || key === 'Enter') keys.readNext();
    else if (key === 'ArrowDown' || key === 'ArrowRight') keys.move(1);
    else if (key === 'ArrowUp' || key === 'ArrowLeft') keys.move(-1);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
