/** The one way out: residue stops every format in its very bytes, forging fails, names are neutral. */

import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { printHtml } from '../../renderer/export/print-html.ts';
import { wordOf } from '../../renderer/export/word.ts';
import { utf8 } from '../../shared/base/bytes.ts';
import { markdown } from '../../shared/export/exporters/markdown.ts';
import { text } from '../../shared/export/exporters/text.ts';
import { leafOf } from '../../shared/export/leaf.ts';
import type { Leaf } from '../../shared/export/leaf.ts';
import type { ReadyHandout } from '../../shared/handout/handout.ts';
import { markTravel } from '../../shared/handout/travel.ts';
import { turnPart } from '../../shared/handout/page.ts';
import { isReleased } from '../../shared/host/released.ts';
import type { Format } from '../../shared/journal/case.ts';
import { takeApart } from '../../shared/release/markup.ts';
import type { Made } from '../../shared/release/readable.ts';
import { release, releaseRecoverySheet } from '../../shared/release/release.ts';
import { aCase, directOf, fixture } from '../handout/a-case.ts';
import { knownOf, readied, surveyOf } from '../handout/a-survey.ts';
import type { Known } from '../handout/a-survey.ts';

const FORMATS: readonly Format[] = ['markdown', 'text', 'word', 'pdf', 'print', 'copy'];

async function make(format: Format, leaf: Leaf): Promise<Made> {
  if (format === 'markdown') return { format, bytes: utf8(markdown.write(leaf)) };
  if (format === 'text') return { format, bytes: utf8(text.write(leaf)) };
  if (format === 'word') return { format, bytes: await wordOf(leaf) };
  if (format === 'copy') return { format, text: text.write(leaf) };
  return { format, html: printHtml(leaf, { paper: 'a4' }) };
}

const KNOWN: Known = [
  ['NAME', 'Walter Lindqvist'],
  ['NAME', 'Walter'],
  ['CONTACT', '218-555-0164'],
  ['CONTACT', 'walter_l@example.com'],
  ['LOCATION', 'Park Point'],
];
const STORY =
  'Walter Lindqvist lives on Park Point. I had his number up, 218-555-0164, and walter_l@example.com.';

function aHandout(...cues: string[]): ReadyHandout {
  const base = aCase({ story: STORY });
  const draft = { ...base, card: { ...base.card, cues } };
  return readied('card', draft, surveyOf(draft, KNOWN));
}

/** The leaf with other words in it: as if an exporter had put back what the disguise took. */
function spoiled(handout: ReadyHandout, words: string): Leaf {
  const leaf = leafOf(handout);
  return { ...leaf, blocks: leaf.blocks.map((block) => ({ ...block, text: words })) };
}

describe.each(FORMATS)('%s', (format) => {
  it('leaves with a neutral name', async () => {
    const handout = aHandout('He said no & left', 'I said it "louder"');
    const released = release(handout, await make(format, leafOf(handout)));
    expect(released.ok && isReleased(released.value)).toBe(true);
    expect(released.ok && released.value.name).toMatch(/^card\.(?:md|txt|docx|pdf)$/u);
    expect(released.ok && released.value.format).toBe(format);
  });

  it('stops at certain residue in its very bytes, and says where', async () => {
    const handout = aHandout('He said no');
    for (const words of ['He said no to Walter', 'no, LINDQVIST', 'at 218 555 0164', 'on park point'])
      expect(release(handout, await make(format, spoiled(handout, words))), words).toMatchObject({
        ok: false,
        problem: { residue: [{ certain: true, line: expect.stringContaining(words) as string }] },
      });
  });

  it('throws at a line nobody read', async () => {
    const handout = aHandout('He said no');
    const made = await make(format, spoiled(handout, 'He said yes'));
    expect(() => release(handout, made)).toThrow('not read');
  });

  it('does not leave from a look-alike', async () => {
    const handout = aHandout('He said no');
    const made = await make(format, leafOf(handout));
    expect(() => release({ ...handout }, made)).toThrow('only a ReadyHandout');
    expect(() => release({ kind: 'card', pieces: handout.pieces } as unknown as ReadyHandout, made)).toThrow(
      'only a ReadyHandout',
    );
  });
});

describe('what lies beside the text', () => {
  it('is searched in HTML: attributes, comments, styles', () => {
    const handout = aHandout('He said no');
    const html = printHtml(leafOf(handout), { paper: 'a4' });
    for (const spoil of [
      '<body>',
      '<body title="Walter">',
      '<body><!-- Lindqvist -->',
      '<style>/* Park Point */</style>',
    ]) {
      const released = release(handout, {
        format: 'print',
        html: html.replace(
          '<body>',
          spoil === '<body>' ? spoil : `${spoil.startsWith('<body') ? '' : '<body>'}${spoil}`,
        ),
      });
      expect(released.ok, spoil).toBe(spoil === '<body>');
    }
  });

  it('is searched in Word: attributes and the names of its parts', async () => {
    const handout = aHandout('He said no');
    const zip = await JSZip.loadAsync(await wordOf(leafOf(handout)));
    const stored = { type: 'uint8array', compression: 'STORE' } as const;
    const fresh = await zip.generateAsync(stored);
    expect(release(handout, { format: 'word', bytes: fresh }).ok).toBe(true);
    zip.file('docProps/core.xml', '<a creator="Walter Lindqvist"/>');
    expect(release(handout, { format: 'word', bytes: await zip.generateAsync(stored) }).ok).toBe(false);
    zip.file('docProps/core.xml', '<a/>');
    zip.file('word/Lindqvist.xml', '<a/>');
    expect(release(handout, { format: 'word', bytes: await zip.generateAsync(stored) }).ok).toBe(false);
    const packed = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(() => release(handout, { format: 'word', bytes: packed })).toThrow('cannot be searched');
    // What calls itself compressed is not searched as if it were not, whatever its sizes say.
    const claiming = fresh.slice();
    claiming[8] = 8;
    expect(() => release(handout, { format: 'word', bytes: claiming })).toThrow('cannot be searched');
  });

  it('is decoded before it is searched', () => {
    const { lines, hidden } = takeApart('<p title="Wal&#116;er">Lind&#x71;vist <b>&amp;</b> so</p><p>on</p>');
    expect(lines).toEqual(['Lindqvist & so', 'on']);
    expect(hidden).toEqual(['Walter']);
  });

  it('is searched as Markdown will be shown', () => {
    const bytes = utf8('- wal\\_ter\\_l@example.com\n- walter\\_l@example.com\n');
    expect(release(aHandout('He said no'), { format: 'markdown', bytes })).toMatchObject({
      ok: false,
      problem: { residue: [{ line: '- walter_l@example.com', certain: true }] },
    });
  });

  it('is searched without characters that have no shape', () => {
    const made = { format: 'copy', text: 'He said no to Wal\u00adter\n' } as const;
    expect(release(aHandout('He said no'), made)).toMatchObject({
      ok: false,
      problem: { residue: [{ word: 'Walter' }] },
    });
  });

  it('is refused where it is not UTF-8', () => {
    const bytes = Uint8Array.from([0x57, 0xff, 0x61]);
    expect(() => release(aHandout('He said no'), { format: 'text', bytes })).toThrow('not UTF-8');
  });
});

describe('ambiguous residue', () => {
  it('leaves only where it was confirmed in the read', async () => {
    const base = aCase({ story: 'Joy sets it down.' });
    const draft = { ...base, card: { ...base.card, cues: ['her great joy'] } };
    const handout = readied('card', draft, surveyOf(draft, [['NAME', 'Joy']]));
    expect(release(handout, await make('text', leafOf(handout))).ok).toBe(true);
    expect(release(handout, { format: 'copy', text: '- her great Joy\n' })).toMatchObject({
      ok: false,
      problem: { residue: [{ word: 'Joy', certain: false }] },
    });
  });

  it('does not take the titles of the page for people', async () => {
    let draft = aCase({
      story: 'He came.',
      doctor: 'I was told by Miss Person and Dr. Still and Mr. Moment.',
    });
    draft = markTravel(draft, 'story', { start: 0, end: 8 });
    const known: Known = [
      ['NAME', 'Person'],
      ['NAME', 'Still'],
      ['NAME', 'Moment'],
    ];
    const handout = readied('page', draft, surveyOf(draft, known));
    for (const format of FORMATS)
      expect(release(handout, await make(format, leafOf(handout))).ok, format).toBe(true);
  });
});

describe.each(['case-01-the-handkerchief.txt', 'case-02-the-red-circle.txt'])('%s', (file) => {
  it('leaves in every format without a direct identifier in any part of it', async () => {
    let draft = fixture(file);
    for (const name of ['story', 'doctor', 'patient', 'relationship'] as const)
      draft = markTravel(draft, name, { start: 0, end: draft.texts[name].text.length });
    draft = turnPart(turnPart(draft, 'them', true), 'between', true);
    const handout = readied('page', draft, surveyOf(draft, knownOf(file)));
    for (const format of FORMATS) {
      const made = await make(format, leafOf(handout));
      const released = release(handout, made);
      expect(released.ok, format).toBe(true);
      const whole = await everything(made);
      for (const direct of directOf(file).filter((one) => one !== 'Joy' && one.length > 3))
        expect(whole.includes(direct), `${format}: a mark is left`).toBe(false);
    }
  });
});

/** All that is in it, read by other means than release() uses. */
async function everything(made: Made): Promise<string> {
  if ('html' in made) return made.html;
  if ('text' in made) return made.text;
  if (made.format !== 'word') return Buffer.from(made.bytes).toString('utf8');
  const zip = await JSZip.loadAsync(made.bytes);
  const parts = await Promise.all(
    Object.values(zip.files).map(async (file) => file.name + (await file.async('string'))),
  );
  return parts.join('\n').replace(/<[^>]+>/gu, '');
}

describe('the recovery sheet', () => {
  const CODE = 'ABCD1-EFGH2-JKMN3-PQRS4-TVWX5-YZ016-23457-89AB8';
  it('holds the code and fixed words, under a neutral name', () => {
    const released = releaseRecoverySheet(CODE, 'print');
    expect(isReleased(released)).toBe(true);
    expect(released.name).toBe('recovery-code.pdf');
    const { lines } = takeApart(released.html ?? '');
    expect(lines.filter((line) => /^[0-9A-Z]{5}$/u.test(line)).join('-')).toBe(CODE);
    expect(released.html).not.toMatch(/https?:|<script|src=/u);
  });

  it.each(['Walter Lindqvist', `${CODE}-AAAAA`, CODE.replace('A', 'I'), `${CODE}<b>`, ''])(
    'refuses %s',
    (code) => {
      expect(() => releaseRecoverySheet(code, 'pdf')).toThrow('not a recovery code');
    },
  );
});
