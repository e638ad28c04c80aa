/** Files as they are chosen: zips are read by their directory, and none grows past its limit, whatever it claims. */

import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile, type Readable } from '../../renderer/bring/read-file.ts';

function file(name: string, bytes: Uint8Array): Readable & { readonly read: number[] } {
  const read: number[] = [];
  return {
    name,
    size: bytes.length,
    lastModified: 1000,
    read,
    slice(start, end) {
      read.push(end - start);
      return { arrayBuffer: () => Promise.resolve(bytes.slice(start, end).buffer) };
    },
  };
}

const dayOne = (text: string) =>
  strToU8(JSON.stringify({ entries: [{ creationDate: '2020-01-01T00:00:00Z', text }] }));
const word = (text: string) => strToU8(`<w:document><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:document>`);
const zipped = (parts: Zippable, level: 0 | 9 = 9) => zipSync(parts, { level });

describe('a zip', () => {
  test.each([0, 9] as const)('of Day One has an entry each, packed or not (%s)', async (level) => {
    const zip = zipped({ 'One.json': dayOne('first'), 'Two.json': dayOne('second') }, level);
    const read = await readFile(file('export.zip', zip));
    expect(read).toMatchObject({ ok: true, value: { entries: [{ text: 'first' }, { text: 'second' }] } });
  });

  test('with photos does not read them', async () => {
    const photo = crypto.getRandomValues(new Uint8Array(60_000));
    const photos = Object.fromEntries(
      Array.from({ length: 20 }, (_, k) => [`photos/${String(k)}.jpeg`, photo]),
    );
    const chosen = file('export.zip', zipped({ ...photos, 'Journal.json': dayOne('words') }, 0));
    expect(await readFile(chosen)).toMatchObject({ ok: true, value: { entries: [{ text: 'words' }] } });
    expect(chosen.read.reduce((sum, length) => sum + length, 0)).toBeLessThan(chosen.size / 4);
  });

  test('that is a Word document is its words, named as its file', async () => {
    const zip = zipped({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': word('Hello') });
    expect(await readFile(file('The walk.docx', zip))).toEqual({
      ok: true,
      value: {
        entries: [{ title: 'The walk', text: 'Hello', created: 1000, touched: 1000 }],
        leftOut: {},
      },
    });
  });

  test.each([
    ['without anything to bring in', zipped({ 'a.jpeg': new Uint8Array(10) }), 'other-zip'],
    ['with other JSON', zipped({ 'a.json': strToU8('{"a":1}') }), 'other-json'],
    ['cut off', zipped({ 'a.json': dayOne('x') }).slice(0, -30), 'damaged-zip'],
    ['of a front alone', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'damaged-zip'],
    [
      'whose inside is noise',
      spoiled(zipped({ 'word/document.xml': word('x'.repeat(5000)) })),
      'damaged-zip',
    ],
    ['sealed with a password', sealed(zipped({ 'a.json': dayOne('x') })), 'sealed-zip'],
  ])('%s is refused in a word', async (_what, bytes, problem) => {
    expect(await readFile(file('x.zip', bytes))).toEqual({ ok: false, problem });
  });

  test('that unpacks to a thousand times its size is stopped at its limit', async () => {
    const bomb = zipped({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readFile(file('x.docx', bomb))).toEqual({ ok: false, problem: 'too-large' });
    // It claims to be small.
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    const at = liar.length - 22;
    view.setUint32(view.getUint32(at + 16, true) + 24, 10, true);
    expect(await readFile(file('x.docx', liar))).toEqual({ ok: false, problem: 'too-large' });
  }, 60_000);
});

test('a file larger than a lifetime of words is not read at all', async () => {
  const huge = { ...file('x.txt', new Uint8Array(8)), size: 80 * 1024 * 1024 };
  expect(await readFile(huge)).toEqual({ ok: false, problem: 'too-large' });
  expect(huge.read).toEqual([4]);
});

test('a file that went away is said to be', async () => {
  const gone: Readable = {
    ...file('x.txt', new Uint8Array(8)),
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
  };
  expect(await readFile(gone)).toEqual({ ok: false, problem: 'read-failed' });
});

/** Bytes in the middle of what is packed. */
function spoiled(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  for (let at = 50; at < 60; at++) bytes[at] = 0xff;
  return bytes;
}

function sealed(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
  return bytes;
}
