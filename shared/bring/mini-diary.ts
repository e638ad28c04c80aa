/** Mini Diary's JSON: `entries` by day, each with a title and Markdown; one day is one entry. */

import { dayOf, type Gathering, momentOf } from './entry.ts';
import { isValue, type Value } from './json.ts';
import { plain } from './markdown.ts';

export function isMiniDiary(found: unknown): found is { readonly entries: Value } {
  if (!isValue(found) || !isValue(found['entries'])) return false;
  const days = Object.keys(found['entries']);
  const { metadata } = found;
  const says = isValue(metadata) && metadata['application'] === 'Mini Diary';
  return says || (days.length > 0 && days.every((day) => /^\d{4}-\d\d-\d\d$/u.test(day)));
}

export function takeMiniDiary({ entries }: { readonly entries: Value }, into: Gathering): void {
  for (const [day, entry] of Object.entries(entries)) {
    if (!isValue(entry) || !isText(entry['title']) || !isText(entry['text'])) {
      into.leave('unknown');
      continue;
    }
    const { text, images } = plain(entry['text'] ?? '');
    into.leave('images', images);
    into.add({
      title: entry['title'] ?? '',
      text,
      created: dayOf(day),
      touched: momentOf(entry['dateUpdated']),
    });
  }
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
