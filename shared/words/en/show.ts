/** Words of the card alone on the screen: one's own, or a shared one. */

export const show = {
  /** Where it is reached from. */
  look: 'Look at it',
  screen: 'On the screen',
  head: 'The card',
  back: 'Back',
  say: 'Look, then leave it.',
  own: 'Only you see this: the window is kept from shared screens.',
  ownInTab: 'Only you see this, unless you share this tab.',
  asTyped: 'As you typed it. A shared screen takes a card that was read once.',
  empty: 'Nothing is on the card yet.',
  looking: 'Looking through your words.',
  keyName: 'Escape',
  hides: 'hides it at once: blank paper. Again brings it back.',
  share: 'Show it on a shared screen',
  readIt: 'Read it once',
  /** Before it is shown. */
  opens:
    'While it is shown, a shared screen sees this window: these words, and nothing else of the journal. The journal notes it.',
  opensInTab: 'Then only these words stand here, and nothing else of the journal. The journal notes it.',
  noting: 'One moment.',
  notSealed: 'The journal could not note that this is shown, so it is not. Your words are safe.',
  /** While it is shown. */
  shown: 'On a shared screen',
  hide: 'Hide',
  leave: 'Leave',
  hidden: 'Hidden',
  bringBack: 'Bring it back',
  closed: 'It is no longer shown. The window is kept from shared screens again.',
  closedInTab: 'It is no longer shown.',
} as const;
