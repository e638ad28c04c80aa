/** A name or number that is hard to search and easy to read: shown in the read, and stopped in the bytes of every format. */

import { describe, expect, it } from 'vitest';
import { printHtml } from '../../renderer/export/print-html.ts';
import { wordOf } from '../../renderer/export/word.ts';
import { utf8 } from '../../shared/base/bytes.ts';
import { markdown } from '../../shared/export/exporters/markdown.ts';
import { text } from '../../shared/export/exporters/text.ts';
import { leafOf, type Leaf } from '../../shared/export/leaf.ts';
import { readThrough } from '../../shared/handout/read.ts';
import type { Case } from '../../shared/journal/case.ts';
import type { Made } from '../../shared/release/readable.ts';
import { release } from '../../shared/release/release.ts';
import { aCase } from '../handout/a-case.ts';
import { finished, readied, surveyOf, type Known } from '../handout/a-survey.ts';

const KNOWN: Known = [
  ['NAME', 'Walter Lindqvist'],
  ['NAME', 'Walter'],
  ['CONTACT', '218-555-0164'],
  ['LOCATION', 'Park Point'],
];
const STORY = 'Walter Lindqvist lives on Park Point. I had his number up, 218-555-0164.';

const SMUGGLED: readonly (readonly [string, readonly string[]])[] = [
  ['a no-break space', ['out on Park\u00a0Point']],
  ['a narrow no-break space', ['out on Park\u202fPoint']],
  ['a soft hyphen', ['I asked Wal\u00adter']],
  ['a zero-width space', ['I asked Wal\u200bter']],
  ['a zero-width joiner', ['I asked Lind\u200dqvist']],
  ['a word joiner', ['I asked Lind\u2060qvist']],
  ['a variation selector', ['I asked Lind\ufe0fqvist']],
  ['a mark of direction', ['I asked \u202eLind\u202cqvist']],
  ['a grapheme joiner', ['I asked Lind\u034fqvist']],
  ['combining accents', ['I asked Wa\u0301lte\u0308r']],
  ['a stroke through it', ['I asked W\u0336a\u0336l\u0336t\u0336e\u0336r\u0336']],
  ['wide letters', ['I asked Ｗａｌｔｅｒ']],
  ['wide digits', ['call ２１８-５５５-０１６４']],
  ['styled letters', ['I asked 𝐖𝐚𝐥𝐭𝐞𝐫']],
  ['capitals', ['I asked WALTER']],
  ['no space', ['I asked walterlindqvist']],
  ['an underscore', ['I asked walter_lindqvist']],
  ['digits with other marks', ['call 218·555·0164']],
  ['digits said', ['call two one eight five five five oh one six four']],
  ['two cues, a place', ['out on Park', 'Point it was cold']],
  ['two cues, a number', ['call 218 555', '0164 he said']],
  ['three cues, a number', ['call 218', '555', '0164 he said']],
];

const READ = 'He said no';

function card(...cues: readonly string[]): Case {
  const base = aCase({ story: STORY });
  return { ...base, card: { ...base.card, cues } };
}

async function all(leaf: Leaf): Promise<Made[]> {
  return [
    { format: 'markdown', bytes: utf8(markdown.write(leaf)) },
    { format: 'text', bytes: utf8(text.write(leaf)) },
    { format: 'word', bytes: await wordOf(leaf) },
    { format: 'print', html: printHtml(leaf, { paper: 'a4' }) },
    { format: 'copy', text: text.write(leaf) },
  ];
}

describe.each(SMUGGLED)('%s', (_name, cues) => {
  it('is shown in the read, at its place, and blocks', () => {
    // As a scanner that did not see it: the survey knows the story only.
    const draft = card(...cues);
    const survey = surveyOf(card(), KNOWN);
    const of = { ...survey.of, ...Object.fromEntries(cues.map((cue, i) => [`cue:${String(i)}`, cue])) };
    const through = readThrough(finished('card', draft, { ...survey, of }), draft.card.reading);
    const left = through.sentences.flatMap(({ text: words, residue }) =>
      residue.map((place) => ({ ...place, shown: words.slice(place.start, place.end) })),
    );
    expect(left.length).toBeGreaterThanOrEqual(cues.length);
    for (const { shown } of left) expect(shown).not.toBe('');
    expect(through.open.some((why) => why === 'certain-residue' || why === 'unconfirmed-residue')).toBe(true);
  });

  it('is stopped in every format', async () => {
    const draft = card(READ);
    const handout = readied('card', draft, surveyOf(draft, KNOWN));
    const leaf = leafOf(handout);
    const [block] = leaf.blocks;
    if (!block) throw new Error('nothing on the card');
    const spoiled = { ...leaf, blocks: cues.map((words) => ({ ...block, text: words })) };
    for (const made of await all(spoiled)) expect(release(handout, made).ok, made.format).toBe(false);
  });
});

describe('entities of HTML and marks of Markdown hide nothing', () => {
  const draft = card(READ);
  const handout = readied('card', draft, surveyOf(draft, KNOWN));
  it.each([
    { format: 'print', html: '<p>W&#x61;lter</p>' },
    { format: 'print', html: '<p>Wal&#173;ter</p>' },
    { format: 'print', html: '<p>Wa<b>l</b>ter</p>' },
    { format: 'print', html: '<p title="Lindqvistson, Lindqvist">He said no</p>' },
    { format: 'print', html: '<p title="Lind\u00adqvist">He said no</p>' },
  ] satisfies Made[])('found: %j', (made) => {
    expect(release(handout, made)).toMatchObject({ ok: false, problem: { residue: [{ certain: true }] } });
  });
  it.each([
    { format: 'print', html: '<p>Wal&shy;ter</p>' },
    { format: 'print', html: '<p>Wa<wbr>lter</p>' },
    { format: 'markdown', bytes: utf8('W&#97;lter\n') },
    { format: 'markdown', bytes: utf8('Wal**ter**\n') },
    { format: 'markdown', bytes: utf8('[He said no](Wal-ter)\n') },
  ] satisfies Made[])('not what was read: %j', (made) => {
    expect(() => release(handout, made)).toThrow('not read');
  });
});
