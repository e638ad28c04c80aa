/**
 * What may come in by paste or drop: plain text. Line ends become \n; control characters and halves of characters are
 * left out and said. Text that does not fit is refused whole: nothing is ever cut. The length is looked at first, so
 * that a paste of many megabytes costs nothing.
 */

export type Incoming =
  { readonly fits: true; readonly text: string; readonly cleaned: boolean } | { readonly fits: false };

/** @param room how many UTF-16 units there is place for. */
export function takeIn(pasted: string, room: number): Incoming {
  // Line ends may be two units each: twice the room is the most that could still fit, control characters aside.
  if (pasted.length > 2 * room + 4096) return { fits: false };
  const lines = pasted.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n');
  const text = lines.replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]|\p{Surrogate}/gu, '');
  if (text.length > room) return { fits: false };
  return { fits: true, text, cleaned: text.length !== lines.length };
}
