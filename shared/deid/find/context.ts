/** What the scanner is told beyond the text: where it was written, the lists, and what the physician said so far. */

import type { Kind } from '../finding.ts';
import type { Lists } from '../lists/lists.ts';

export type Region = 'US' | 'GB' | 'IE' | 'CA' | 'AU' | 'NZ';

export interface Locale {
  readonly language: 'en';
  readonly region: Region;
}

export interface Context {
  readonly locale: Locale;
  readonly lists: Lists;
  /** Every form of everyone in the cast: found wherever it stands. */
  readonly cast: readonly string[];
  /** What the physician selected because it was missed. */
  readonly marks: readonly { readonly text: string; readonly kind: Kind }[];
  /** What the physician said is no identifier, as written; found no more. */
  readonly dismissed: readonly string[];
}

export function plainContext(lists: Lists, cast: readonly string[] = []): Context {
  return { locale: { language: 'en', region: 'US' }, lists, cast, marks: [], dismissed: [] };
}
