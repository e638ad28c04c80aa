/** Escape hides at once, and brings back: before anything else on the page hears of it. */

import { useEffect, useEffectEvent } from 'react';

export function useHideKey(onHide: () => void): void {
  const hide = useEffectEvent(onHide);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      hide();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}
