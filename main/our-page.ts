/** Who may speak over the bridge: the main frame of the one window, at the app's own address, and no one else. */

import { ORIGIN } from '../shared/host/policy.ts';

/** The half of a message's event that says where it came from. */
export interface Sent {
  /** Compared by identity only. */
  readonly sender: object;
  /** Null where the frame is gone by now. */
  readonly senderFrame: { readonly parent: object | null; readonly url: string } | null;
}

export function isOurPage(contents: object, { sender, senderFrame }: Sent): boolean {
  if (sender !== contents || senderFrame === null) return false;
  return senderFrame.parent === null && isOurAddress(senderFrame.url);
}

/** The one page there is, without a query or a place in it. */
export function isOurAddress(url: string): boolean {
  return url === `${ORIGIN}/`;
}
