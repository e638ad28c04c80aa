/**
 * Escape goes back to what was found, unless something is open that it closes. It is heard before the writing surface,
 * which would only take the selection away that shows the place.
 */

import { useEffect, useEffectEvent } from 'react';

const OPEN = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], .cm-panel';

export function useBackKey(isOn: boolean, back: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || document.querySelector(OPEN) !== null) return;
    event.preventDefault();
    event.stopPropagation();
    back();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [isOn]);
}
