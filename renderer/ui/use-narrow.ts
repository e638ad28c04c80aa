/** Whether an element is narrower than so many rem: the same question a container query asks, for what CSS cannot do. */

import { useLayoutEffect, useState, type RefObject } from 'react';

export function useNarrow(element: RefObject<Element | null>, rem: number): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = (): void => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const { width } = watched.getBoundingClientRect();
      setNarrow(width > 0 && width <= rem * size);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, rem]);
  return narrow;
}
