/** F1 anywhere, or a question mark where nobody is writing, opens the map of keys. */

import { useEffect, useEffectEvent } from 'react';

const WRITING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

export function useKeyMapKey(open: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const isAsked = key === '?' && !(target instanceof Element && target.closest(WRITING) !== null);
    if (key !== 'F1' && !isAsked) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
