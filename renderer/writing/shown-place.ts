/** The stretch of a text one came to see. Whoever composes the screen says it; the writing surface of that text shows it. */

import { createContext, use } from 'react';
import type { Span } from '../../shared/base/span.ts';
import type { Shown } from '../state/place.ts';

export const ShownPlace = createContext<Shown | null>(null);

/** Null where another text is meant, or none. */
export function useShownIn(source: string): Span | null {
  const shown = use(ShownPlace);
  return shown?.source === source ? shown.at : null;
}
