/** Day One's JSON: `entries`, each with Markdown in `text` and its dates; images, places and tags beside it are told. */

import { type Gathering, momentOf } from './entry.ts';
import { countOf, isValue, type Value } from './json.ts';
import { headed, plain } from './markdown.ts';

export function isDayOne(found: unknown): found is { readonly entries: readonly unknown[] } {
  return isValue(found) && Array.isArray(found['entries']);
}

export function takeDayOne({ entries }: { readonly entries: readonly unknown[] }, into: Gathering): void {
  for (const entry of entries) {
    if (isValue(entry) && isAnEntry(entry)) takeEntry(entry, into);
    else into.leave('unknown');
  }
}

function isAnEntry(entry: Value): boolean {
  return 'creationDate' in entry && (entry['text'] === undefined || typeof entry['text'] === 'string');
}

function takeEntry(entry: Value, into: Gathering): void {
  const written = typeof entry['text'] === 'string' ? entry['text'] : '';
  const { title, rest } = headed(written);
  const { text, images } = plain(rest);
  into.leave('images', Math.max(images, countOf(entry['photos'])));
  into.leave(
    'attachments',
    ['audios', 'videos', 'pdfAttachments'].reduce((sum, name) => sum + countOf(entry[name]), 0),
  );
  into.leave('tags', countOf(entry['tags']));
  if (isValue(entry['location'])) into.leave('places');
  into.add({
    title,
    text,
    created: momentOf(entry['creationDate']),
    touched: momentOf(entry['modifiedDate']),
  });
}
