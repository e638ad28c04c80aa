/**
 * From a file to its entries, by what is in it, not by its name alone: a Word document, an archive or file of Day One, a
 * file of Mini Diary, Markdown, or plain text. Whatever cannot be brought in is a problem or told; nothing is cut.
 */

import type { Millis } from '../base/ids.ts';
import { done, failed, type Result } from '../base/result.ts';
import { isDayOne, takeDayOne } from './day-one.ts';
import { decode } from './decode.ts';
import { type BringProblem, type Brought, dayOf, gathering, type Gathering, momentOf } from './entry.ts';
import { parseJson } from './json.ts';
import { headed, plain } from './markdown.ts';
import { isMiniDiary, takeMiniDiary } from './mini-diary.ts';
import { wordText } from './word.ts';

export interface Given {
  /** Of the file, with its ending. */
  readonly name: string;
  /** When the file was last changed. */
  readonly at: Millis;
}

/** A part of a zip that is asked for: the words of a Word document, or any JSON. */
export type Part = { readonly is: 'word' | 'json'; readonly bytes: Uint8Array };

export function fromBytes(bytes: Uint8Array, given: Given): Result<Brought, BringProblem> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (text.trim() === '') return failed('empty');
  const into = gathering(given.at);
  const isJson = /\.json$/iu.test(given.name) || /^\s*[{[]\s*["{[\]}]/u.test(text);
  if (isJson && !/\.(?:md|markdown|txt)$/iu.test(given.name)) {
    const taken = takeJson(text, into);
    if (!taken.ok) return taken;
  } else if (/\.(?:md|markdown)$/iu.test(given.name)) takeMarkdown(text, given, into);
  else into.add({ title: titleOf(given.name), text, created: given.at, touched: given.at });
  return into.brought();
}

/** What stood in a zip: one Word document, or each JSON of an archive. */
export function fromParts(parts: readonly Part[], given: Given): Result<Brought, BringProblem> {
  const into = gathering(given.at);
  let known = 0;
  for (const { is, bytes } of parts) {
    const decoded = decode(bytes);
    if (!decoded.ok) return failed(is === 'word' ? 'damaged-zip' : decoded.problem);
    if (is === 'word') {
      const { text, images, notes } = wordText(decoded.value);
      into.leave('images', images);
      into.leave('notes', notes);
      into.add({ title: titleOf(given.name), text, created: given.at, touched: given.at });
      known += 1;
    } else if (takeJson(decoded.value, into).ok) known += 1;
  }
  return known === 0 ? failed(parts.length === 0 ? 'other-zip' : 'other-json') : into.brought();
}

function takeJson(text: string, into: Gathering): Result<null, BringProblem> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  if (isDayOne(parsed.value)) takeDayOne(parsed.value, into);
  else if (isMiniDiary(parsed.value)) takeMiniDiary(parsed.value, into);
  else return failed('other-json');
  return done(null);
}

function takeMarkdown(text: string, { name, at }: Given, into: Gathering): void {
  const { fields, rest } = frontMatter(text.replace(/\r\n?/gu, '\n'));
  const { title, rest: body } = headed(rest);
  const shown = plain(body);
  into.leave('images', shown.images);
  const date = fields.get('date') ?? fields.get('created') ?? '';
  const created = momentOf(date) ?? dayOf(date) ?? at;
  into.add({
    title: (fields.get('title') ?? title) || titleOf(name),
    text: fields.has('title') && title !== '' ? `${title}\n\n${shown.text}` : shown.text,
    created,
    touched: Math.max(created, momentOf(fields.get('updated')) ?? created),
  });
}

/** Lines of `name: value` between two rules at the very front. */
function frontMatter(text: string): { readonly fields: ReadonlyMap<string, string>; readonly rest: string } {
  const [whole, lines] = /^---\n((?:[\w-]{1,40}:[^\n]*\n|[ \t-][^\n]*\n|\n)*)---\n/u.exec(text) ?? [];
  if (whole === undefined || lines === undefined) return { fields: new Map(), rest: text };
  const fields = [...lines.matchAll(/^([\w-]{1,40}):[ \t]*(.*)$/gmu)].map(
    ([, name = '', value = '']): [string, string] => [
      name.toLowerCase(),
      value.trim().replace(/^(["'])(.*)\1$/u, '$2'),
    ],
  );
  return { fields: new Map(fields), rest: text.slice(whole.length) };
}

function titleOf(name: string): string {
  return name.replace(/^.*[/\\]/u, '').replace(/\.[a-z0-9]{1,10}$/iu, '');
}
