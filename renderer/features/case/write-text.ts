/**
 * One text of a case after an edit in its surface: what travels moves along, and what has just become only mine is
 * taken back from the card and the page. The written text itself is put in as it is, the same object.
 */

import type { Span } from '../../../shared/base/span.ts';
import { moveSpans } from '../../../shared/handout/move-spans.ts';
import { markOnlyMine } from '../../../shared/handout/only-mine.ts';
import type { Case, TextName, Writing } from '../../../shared/journal/case.ts';
import { between } from '../../ui/writing/written.ts';

export function writeText(chosen: Case, name: TextName, written: Writing): Case {
  const before = chosen.texts[name];
  if (written === before) return chosen;
  const change = between(before.text, written.text);
  const edit = change && { from: change.from, to: change.to, inserted: change.insert.length };
  const { travels } = chosen.page;
  const moved = edit === null ? travels[name] : moveSpans(travels[name], edit);
  const kept = edit === null ? before.onlyMine : moveSpans(before.onlyMine, edit, 'end');

  let draft: Case = { ...chosen, texts: { ...chosen.texts, [name]: written } };
  if (moved.length > 0 || travels[name].length > 0)
    draft = { ...draft, page: { ...draft.page, travels: { ...travels, [name]: moved } } };
  for (const span of written.onlyMine)
    if (!kept.some((mine) => holds(mine, span))) draft = markOnlyMine(draft, name, span);
  return { ...draft, texts: { ...draft.texts, [name]: written } };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
