/** The map of keys: what each does, by where it holds. `Mod` is Ctrl, or Cmd on a Mac; it is shown by its own sign there. */

export interface KeyWords {
  /** Each a way to press it; the parts of one are pressed together. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

export interface KeyGroup {
  readonly head: string;
  readonly keys: readonly KeyWords[];
}

export const keys = {
  head: 'Keys',
  close: 'Close',
  or: 'or',
  mod: { mac: '⌘', other: 'Ctrl' },
  shift: { mac: '⇧', other: 'Shift' },
  where: 'All the keys: F1, or ? where you are not writing.',
  groups: [
    {
      head: 'Anywhere',
      keys: [
        { keys: [['Mod', 'L']], does: 'Lock' },
        { keys: [['F1'], ['?']], does: 'This map' },
        { keys: [['Esc']], does: 'Close what is open' },
      ],
    },
    {
      head: 'The cases',
      keys: [
        { keys: [['Mod', 'F'], ['/']], does: 'Search' },
        { keys: [['↑'], ['↓']], does: 'From case to case' },
      ],
    },
    {
      head: 'Writing',
      keys: [
        { keys: [['Mod', 'Shift', 'M']], does: 'Only mine' },
        { keys: [['Mod', 'Enter']], does: 'What to do with an underlined name' },
        { keys: [['Mod', 'F']], does: 'Find in this text' },
        { keys: [['Mod', 'Z']], does: 'Undo' },
        { keys: [['Mod', 'Shift', 'Z']], does: 'Redo' },
      ],
    },
    {
      head: 'Disguise',
      keys: [
        { keys: [['↑'], ['↓']], does: 'From decision to decision' },
        { keys: [['1'], ['9']], does: 'Choose a way, by its number or letter' },
        { keys: [['Enter']], does: 'Decide' },
        { keys: [['Shift', 'Enter']], does: 'Decide all that are alike' },
        { keys: [['Shift', 'A']], does: 'Take every suggestion' },
        { keys: [['N']], does: 'Not an identifier' },
        { keys: [['M']], does: 'One was missed' },
        { keys: [['C']], does: 'Who is who' },
        { keys: [['Backspace']], does: 'Take the decision back' },
        { keys: [['Mod', 'Z']], does: 'Undo' },
      ],
    },
    {
      head: 'Reading',
      keys: [
        { keys: [['Space'], ['Enter']], does: 'Read, next' },
        { keys: [['←'], ['→']], does: 'From sentence to sentence' },
      ],
    },
  ] satisfies readonly KeyGroup[],
} as const;
