/**
 * What the house is in the middle of (a file on its way elsewhere, a print), so that it does not end in the middle of
 * it. A dialog that waits for someone is not: closing it loses nothing.
 */

let count = 0;

export async function during<T>(act: () => Promise<T>): Promise<T> {
  count += 1;
  try {
    return await act();
  } finally {
    count -= 1;
  }
}

export function nothingIsUnderWay(): boolean {
  return count === 0;
}
