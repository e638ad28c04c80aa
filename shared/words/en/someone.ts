/** Words of someone to call, and what comes first where a person may be in danger. */

export const someone = {
  head: 'Someone to call',
  danger: 'If you or a patient may be in danger, that call comes first.',
  add: 'Add someone to call',
  /** The sentence of the setting, around its two places. */
  before: 'When it is too much to carry alone, I call',
  between: 'at',
  name: 'Their name',
  number: 'Their number',
  nameHint: 'a name',
  numberHint: 'a number',
  say: 'It stands where help stands. It is sealed with the journal, and never leaves it.',
} as const;
