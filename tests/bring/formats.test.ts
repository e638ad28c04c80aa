/** What others wrote journals with: each kind read as its words, with its dates; what stays behind is told. */

import { describe, expect, test } from 'vitest';
import { utf8 } from '../../shared/base/bytes.ts';
import { fromBytes } from '../../shared/bring/bring.ts';
import { type Brought, MOST_ENTRIES } from '../../shared/bring/entry.ts';
import { plain } from '../../shared/bring/markdown.ts';
import { wordText } from '../../shared/bring/word.ts';
import { LONGEST_TEXT } from '../../shared/journal/case.ts';

const AT = Date.UTC(2026, 2, 4);

function brought(name: string, text: string): Brought {
  const read = fromBytes(utf8(text), { name, at: AT });
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const problem = (name: string, bytes: Uint8Array) => fromBytes(bytes, { name, at: AT });

describe('plain text', () => {
  test('is one entry, named as its file, dated as its file', () => {
    expect(brought('notes/The ferry.txt', '\ufeffShe waited.\r\nSo did I.\r\n')).toEqual({
      entries: [{ title: 'The ferry', text: 'She waited.\nSo did I.', created: AT, touched: AT }],
      leftOut: {},
    });
  });

  test('keeps what looks like marks, and is text whatever it begins with', () => {
    expect(brought('a.txt', '# not a *heading*').entries[0]?.text).toBe('# not a *heading*');
    expect(brought('a.txt', '{"entries": "a thought"}').entries[0]?.text).toBe('{"entries": "a thought"}');
  });

  test.each([
    ['little', new Uint8Array([0xff, 0xfe, 0x48, 0, 0xe9, 0])],
    ['big', new Uint8Array([0xfe, 0xff, 0, 0x48, 0, 0xe9])],
  ])('in UTF-16, %s end first', (_order, bytes) => {
    expect(problem('a.txt', bytes)).toMatchObject({ ok: true, value: { entries: [{ text: 'Hé' }] } });
  });

  test.each([
    ['an old encoding', new Uint8Array([0x48, 0xe9, 0x21]), 'encoding'],
    ['half of UTF-16', new Uint8Array([0xff, 0xfe, 0x48]), 'encoding'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), 'not-known'],
    ['zeros', new Uint8Array([0x48, 0, 0, 0]), 'not-known'],
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t '), 'empty'],
  ])('refuses %s', (_what, bytes, code) => {
    expect(problem('a.txt', bytes)).toEqual({ ok: false, problem: code });
  });

  test('drops what cannot be seen', () => {
    expect(brought('a.txt', 'ring\u0007ing \u202ebell').entries[0]?.text).toBe('ringing bell');
  });
});

describe('Markdown', () => {
  test('shows its words: heading, front matter, links, emphasis, images told', () => {
    const text = [
      '---',
      'title: "The coat"',
      'date: 2019-05-03T20:11:00Z',
      'tags: [clinic]',
      '---',
      'He **stood** there, *coat on*.',
      '',
      '![him](photo.jpg)',
      '',
      '> as if to [go](https://example.org)',
      '* a',
      '1\\. not a list \\*here\\*',
      '---',
      'snake_case_name',
    ].join('\n');
    const at = Date.UTC(2019, 4, 3, 20, 11);
    expect(brought('x.md', text)).toEqual({
      entries: [
        {
          title: 'The coat',
          text: 'He stood there, coat on.\n\nas if to go (https://example.org)\n- a\n1. not a list *here*\n\nsnake_case_name',
          created: at,
          touched: at,
        },
      ],
      leftOut: { images: 1 },
    });
  });

  test('takes the first heading for a title', () => {
    expect(brought('x.md', '# The *coat*\n\nHe stood.').entries[0]).toMatchObject({
      title: 'The coat',
      text: 'He stood.',
    });
  });

  test('does not hang on marks without end', () => {
    for (const hostile of ['*'.repeat(20_000), '['.repeat(20_000), '_a'.repeat(10_000), '!['.repeat(10_000)])
      expect(typeof plain(hostile).text).toBe('string');
  });
});

const dayOne = (entries: unknown) => JSON.stringify({ metadata: { version: '1.0' }, entries });

describe('Day One', () => {
  test('is an entry each, by its dates, with what stays behind told', () => {
    const entries = [
      {
        uuid: 'B',
        creationDate: '2025-01-02T03:04:05Z',
        modifiedDate: '2025-01-05T00:00:00Z',
        text: 'Second\\. Really\\!\n\n![](dayone-moment://76F9)',
        tags: ['clinic', 'late'],
        photos: [{ identifier: '76F9' }],
        location: { placeName: 'Somewhere' },
      },
      { uuid: 'A', creationDate: '2019-05-03T20:11:00Z', text: '# A title\nFirst.' },
      { uuid: 'C', creationDate: '2020-01-01T00:00:00Z', photos: [{}, {}] },
      { uuid: 'D', creationDate: 'yesterday', text: 'Undated.' },
      { text: 'No date at all' },
      'nonsense',
    ];
    const read = brought('Journal.json', dayOne(entries));
    expect(read.entries.map(({ title, text }) => [title, text])).toEqual([
      ['A title', 'First.'],
      ['', 'Second. Really!'],
      ['', 'Undated.'],
    ]);
    expect(read.entries[1]).toMatchObject({
      created: Date.UTC(2025, 0, 2, 3, 4, 5),
      touched: Date.UTC(2025, 0, 5),
    });
    expect(read.entries[2]?.created).toBe(AT);
    expect(read.leftOut).toEqual({ images: 3, tags: 2, places: 1, empty: 1, undated: 1, unknown: 2 });
  });
});

describe('Mini Diary', () => {
  test('is an entry a day, at noon of it', () => {
    const text = JSON.stringify({
      metadata: { application: 'Mini Diary', version: '3.3.0', dateUpdated: '2020-02-02T00:00:00.000Z' },
      entries: {
        '2020-01-31': { dateUpdated: '2020-02-01T10:00:00.000Z', title: 'Long day', text: 'A **hard** one.' },
        '2020-01-30': { title: '', text: 'Before.' },
        '2020-02-31': { title: 'No such day', text: 'x' },
        '2020-02-01': { title: 7, text: 'x' },
      },
    });
    const read = brought('diary.json', text);
    expect(read.entries.map(({ title, text: said }) => [title, said])).toEqual([
      ['', 'Before.'],
      ['Long day', 'A hard one.'],
      ['No such day', 'x'],
    ]);
    expect(read.entries[1]?.created).toBe(new Date(2020, 0, 31, 12).getTime());
    expect(read.entries[1]?.touched).toBe(Date.UTC(2020, 1, 1, 10));
    expect(read.leftOut).toEqual({ unknown: 1, undated: 1 });
  });
});

describe('Word', () => {
  const body = (inner: string): string =>
    `<?xml version="1.0"?><w:document><w:body>${inner}</w:body></w:document>`;
  const p = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;

  test('is a line a paragraph: tabs, breaks, entities; struck out words and fields are none', () => {
    const xml = body(
      [
        p(
          '<w:t>He said &amp; I heard &#233;.</w:t><w:tab/><w:t xml:space="preserve"> Then</w:t><w:br/><w:t>left.</w:t>',
        ),
        '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:del><w:r><w:t>old</w:t><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>',
        p(
          '<w:instrText>HYPERLINK "x"</w:instrText><w:t>link</w:t><w:drawing><w:x/></w:drawing><w:footnoteReference w:id="1"/>',
        ),
      ].join(''),
    );
    expect(wordText(xml)).toEqual({
      text: 'He said & I heard é.\t Then\nleft.\nnew\nlink',
      images: 1,
      notes: 1,
    });
  });

  test('expands nothing, whatever it declares', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${body(p('<w:t>&b;</w:t>'))}`;
    expect(wordText(bomb).text).toBe('&b;');
  });

  test.each(['<'.repeat(50_000), '<w:t'.repeat(20_000), '<w:t "'.repeat(20_000)])(
    'ends on broken XML',
    (xml) => {
      expect(typeof wordText(xml).text).toBe('string');
    },
  );
});

describe('JSON that is refused', () => {
  test.each([
    ['deeper than a diary', `{"entries":${'['.repeat(100)}${']'.repeat(100)}}`, 'not-json'],
    ['cut off', dayOne([]).slice(0, -3), 'not-json'],
    ['of something else', '{"notes": []}', 'other-json'],
    ['a list', '[1, 2]', 'other-json'],
    ['without a day', '{"entries": {"monday": {}}}', 'other-json'],
    ['empty', dayOne([]), 'empty'],
  ])('%s', (_what, text, code) => {
    expect(problem('x.json', utf8(text))).toEqual({ ok: false, problem: code });
  });

  test('a hundred thousand brackets', () => {
    expect(problem('x.json', utf8('['.repeat(100_000)))).toEqual({ ok: false, problem: 'not-json' });
  });

  test('more entries than can be brought in', () => {
    const entry = { creationDate: '2020-01-01T00:00:00Z', text: 'x' };
    const many = dayOne(Array.from({ length: MOST_ENTRIES + 1 }, () => entry));
    expect(problem('x.json', utf8(many))).toEqual({ ok: false, problem: 'too-many' });
  });
});

test('what is longer than a text may be is told, not cut; a long title stays the first line', () => {
  const read = brought(
    'x.json',
    dayOne([
      { creationDate: '2020-01-01T00:00:00Z', text: 'x'.repeat(LONGEST_TEXT + 1) },
      { creationDate: '2020-01-02T00:00:00Z', text: `# ${'long '.repeat(40)}\nBody` },
    ]),
  );
  expect(read.leftOut).toEqual({ 'too-long': 1 });
  expect(read.entries).toHaveLength(1);
  expect(read.entries[0]?.title).toBe('');
  expect(read.entries[0]?.text).toMatch(/^long long[\s\S]*\n\nBody$/u);
});
