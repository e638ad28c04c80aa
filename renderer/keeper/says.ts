/** What a case says, as a short mark: the same for the same, whatever order its parts were written in. */

import { base64url, utf8 } from '../../shared/base/bytes.ts';
import type { Case } from '../../shared/journal/case.ts';
import { writingOf } from '../../shared/journal/evening.ts';
import { sum } from '../../shared/vault/nacl.ts';

/** Of all of it. */
export function markOf(chosen: Case): string {
  return base64url(sum(utf8(inOrder(chosen))));
}

/** Of what was written in it. */
export function writingMark(chosen: Case): string {
  return base64url(sum(utf8(inOrder(writingOf(chosen)))).subarray(0, 16));
}

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${inOrder(inner)}`).join()}}`;
}
