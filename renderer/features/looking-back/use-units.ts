/** How wide an element is, in sixteenths of a rem: larger letters get the layout of a narrower window. */

import { useLayoutEffect, useState, type RefObject } from 'react';

/** Before anything is measured. */
const FIRST = 1100;
const LEAST = 280;

export function useUnits(element: RefObject<Element | null>): number {
  const [units, setUnits] = useState(FIRST);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const { width } = watched.getBoundingClientRect();
      if (width > 0) setUnits(Math.max(LEAST, Math.floor((width / rem) * 16)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return units;
}
