/** Words that stand on what is taken along: part titles and the line at the foot. Nothing here names anyone. */

export const handout = {
  parts: {
    moment: 'The moment',
    person: 'The person, in a few strokes',
    me: 'Me',
    why: 'Why this one, why now',
    wondering: 'Still wondering',
    them: 'Them, as I imagine',
    between: 'Between us',
  },
  /** The name of the document for a reading machine; a file name is neutral as well. */
  title: { card: 'Card', page: 'Page', lines: 'Three lines' },
  foot: { card: 'De-identified', page: 'De-identified. Please hand it back.', lines: 'De-identified' },
} as const;
