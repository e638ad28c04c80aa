/**
 * compromise has no finder of identifiers either; taken is what recalls most: every proper noun, date, time, phone
 * number, mail address, link and handle by its tags.
 */

const TAGS = '(#ProperNoun|#Date|#Time|#PhoneNumber|#Email|#Url|#AtMention)';

/** @param {(name: string) => any} load */
export function open(load) {
  const nlp = load('compromise');
  return (text) =>
    nlp(text)
      .match(TAGS)
      .json({ offset: true })
      .flatMap(({ terms }) => terms)
      .map(({ offset: { start, length } }) => ({ start, end: start + length }));
}
