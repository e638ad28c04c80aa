/**
 * A case as one readable Markdown text, with everything in it: what is only mine, what came after the group, each earlier
 * evening. For the whole journal taken out by its owner, never for a group: nothing here is disguised.
 */

import type { Millis } from '../base/ids.ts';
import { PART_NAMES, TEXT_NAMES, VISITED, type Case, type Writing } from '../journal/case.ts';
import type { Group } from '../journal/group.ts';
import type { CaseVersion } from '../journal/record.ts';
import { wordFor } from '../prompts/vocabulary.ts';
import { handout } from '../words/en/handout.ts';
import { wholeJournal as words } from '../words/en/whole-journal.ts';
import { escaped } from './exporters/markdown.ts';

type Section = readonly [name: string, body: string];

/** @param versions the last written first. */
export function wholeCase(chosen: Case, versions: readonly CaseVersion[], groups: readonly Group[]): string {
  const head = [
    `# ${escaped(chosen.name.trim()) || words.notNamed}`,
    `${words.begun(dayWords(chosen.created))}, ${words.written(dayWords(chosen.written))}.`,
  ];
  const now = sectionsOf(chosen, groups).map(([name, body]) => `## ${name}\n\n${body}`);
  const before = versions.map((version) =>
    [
      `## ${words.evening(dayWords(version.case.written))}`,
      `(${words.from[version.from]})`,
      ...sectionsOf(version.case, groups).map(([name, body]) => `### ${name}\n\n${body}`),
    ].join('\n\n'),
  );
  return `${[...head, ...now, ...before].join('\n\n')}\n`;
}

/** "2024-05-03", where the reader is. */
export function dayWords(at: Millis): string {
  const day = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function sectionsOf(chosen: Case, groups: readonly Group[]): Section[] {
  const { card, page, lines, named, after, visits, cast, departures } = chosen;
  const groupOf = (id: string | null): string => {
    const name = groups.find((group) => group.id === id)?.name ?? '';
    return name === '' ? '' : `, ${escaped(name)}`;
  };
  const sections: Section[] = [
    ...TEXT_NAMES.map((name): Section => [words.texts[name], written(chosen.texts[name])]),
    [
      words.named,
      listed(
        named.map(({ at, whom, what }) => `${dayWords(at)}: ${escaped(wordFor(what))} (${words.whom[whom]})`),
      ),
    ],
    [words.card, listed(filled(card.cues))],
    [
      words.mayAsk,
      listed(
        Object.entries(words.asks).flatMap(([ask, name]) => {
          const answer = card.mayAsk[ask as keyof typeof words.asks];
          return answer.trim() === '' ? [] : [`${name}: ${oneLine(answer)}`];
        }),
      ),
    ],
    [
      words.page,
      PART_NAMES.filter((name) => page.parts[name].trim() !== '')
        .map((name) => `**${handout.parts[name]}**\n\n${paragraphs(page.parts[name])}`)
        .join('\n\n'),
    ],
    [words.lines, listed(filled(lines.kept))],
    [
      words.after,
      after
        .map(
          ({ at, how, group, text }) =>
            `**${dayWords(at)}** (${words.how[how]}${groupOf(group)})\n\n${written(text)}`,
        )
        .join('\n\n'),
    ],
    [
      words.visits,
      visits
        .map((visit) => {
          const said = VISITED.filter((where) => visit[where].trim() !== '');
          const each = said.map((where) => `${words.fields[where]}: ${oneLine(visit[where])}`);
          return `**${dayWords(visit.at)}**\n\n${listed(each)}`;
        })
        .join('\n\n'),
    ],
    [
      words.cast,
      listed(cast.map(({ forms, called }) => `${forms.map(escaped).join(', ')}: ${escaped(called)}`)),
    ],
    [
      words.departures,
      listed(departures.map(({ at, what, format }) => `${dayWords(at)}: ${what}, ${format}`)),
    ],
  ];
  return sections.filter(([, body]) => body.trim() !== '');
}

/** What is only mine stands in braces that say so. */
function written({ text, onlyMine }: Writing): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of onlyMine) {
    marked += `${text.slice(at, start)}{${words.onlyMine}: ${text.slice(start, end)}}`;
    at = end;
  }
  return paragraphs(marked + text.slice(at));
}

/** A line break of the writer stays one. */
function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.split('\n').map(escaped).join('  \n'))
    .join('\n\n');
}

function filled(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '').map(oneLine);
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function oneLine(text: string): string {
  return escaped(text.trim().replace(/\s+/gu, ' '));
}
