/** Every text of a case that is searched, by its source, with the chair it stands in. */

import { PART_NAMES, TEXT_NAMES, type Case, type Writing } from '../journal/case.ts';
import type { Chair } from '../keeper/search.ts';

export interface Searched extends Writing {
  readonly source: string;
  readonly chair: Chair;
}

export function textsOf(chosen: Case): Searched[] {
  const { name, texts, card, page, lines, after, visits, cast } = chosen;
  const searched: Searched[] = [];
  const plain = (source: string, chair: Chair, text: string): void => {
    if (text !== '') searched.push({ source, chair, text, onlyMine: [] });
  };
  plain('name', 'name', name);
  for (const text of TEXT_NAMES) searched.push({ source: text, chair: text, ...texts[text] });
  card.cues.forEach((cue, k) => plain(`cue:${String(k)}`, 'made', cue));
  for (const [asked, answer] of Object.entries(card.mayAsk)) plain(`may-ask:${asked}`, 'made', answer);
  for (const part of PART_NAMES) plain(`part:${part}`, 'made', page.parts[part]);
  lines.kept.forEach((line, k) => plain(`line:${String(k)}`, 'made', line));
  for (const { at, text } of after) searched.push({ source: `after:${String(at)}`, chair: 'after', ...text });
  for (const { at, ...said } of visits)
    for (const where of ['them', 'me', 'neither'] as const)
      plain(`visit:${String(at)}:${where}`, 'visit', said[where]);
  // A name that became a role everywhere is still known by who it was.
  for (const { id, forms } of cast) plain(`who:${id}`, 'name', forms.join(', '));
  return searched;
}
