/** Open after seal is identity; in any other place, or one bit off, nothing opens or it is known to be out of place. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { concat, u32, utf8 } from '../../shared/base/bytes.ts';
import { idFromBytes } from '../../shared/base/ids.ts';
import {
  type BoxType,
  type Content,
  digestOf,
  LARGEST_PLAIN,
  NO_ID,
  openBox,
  paddedLength,
  sealBox,
  valueOf,
} from '../../shared/vault/box.ts';
import { sealUnder } from '../../shared/vault/nacl.ts';
import { newId, newJournalKey } from '../../shared/vault/secrets.ts';

const key = newJournalKey();
const bytes = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length });
const ids = bytes(16)
  .filter((id) => id.some((byte) => byte !== 0))
  .map(idFromBytes);
const records = fc.record({
  type: fc.constantFrom<BoxType>('record', 'gone'),
  id: ids,
  rev: fc.integer({ min: 1, max: 0xffffffff }),
  seq: fc.oneof(
    fc.integer({ min: 1, max: 9 }),
    fc.maxSafeInteger().filter((seq) => seq > 0),
  ),
  prev: bytes(32),
  json: fc.json({ maxDepth: 3 }).map(utf8),
});
const notes = fc.record({
  type: fc.constantFrom<BoxType>('begin', 'keys', 'full'),
  id: fc.constant(NO_ID),
  rev: fc.constant(0),
  seq: fc.integer({ min: 1 }),
  prev: bytes(32),
  json: fc.constant(utf8('{}')),
});

function sealed(content: Content): Uint8Array {
  const box = sealBox(key, content);
  if (!box.ok) throw new Error(box.problem);
  return box.value;
}

test('open after seal is identity', () => {
  fc.assert(
    fc.property(fc.oneof(records, notes), (content) => {
      const opened = openBox(key, sealed(content));
      expect(opened).toEqual({ ok: true, value: content });
    }),
  );
});

test('the same content twice gives two nonces and two boxes', () => {
  const content: Content = {
    type: 'record',
    id: newId(),
    rev: 1,
    seq: 1,
    prev: new Uint8Array(32),
    json: utf8('1'),
  };
  const nonces = new Set(Array.from({ length: 500 }, () => sealed(content).slice(0, 24).join()));
  expect(nonces.size).toBe(500);
});

test('another key, or any bit changed: closed', () => {
  const content: Content = {
    type: 'record',
    id: newId(),
    rev: 1,
    seq: 1,
    prev: new Uint8Array(32),
    json: utf8('1'),
  };
  const box = sealed(content);
  expect(openBox(newJournalKey(), box)).toEqual({ ok: false, problem: 'closed' });
  for (let at = 0; at < box.length; at++) {
    const altered = box.slice();
    altered[at] = (altered[at] ?? 0) ^ (1 << (at & 7));
    expect(openBox(key, altered), String(at)).toEqual({ ok: false, problem: 'closed' });
  }
  for (const length of [0, 1, 39, 40, 41, box.length - 1])
    expect(openBox(key, box.slice(0, length)).ok).toBe(false);
});

test('any other id, type, revision, number or predecessor says something else', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const opened = openBox(key, sealed({ ...one, json: other.json }));
      const differs = (['id', 'type', 'rev', 'seq', 'prev'] as const).some(
        (field) => String(one[field]) !== String(other[field]),
      );
      if (differs) expect(opened).not.toEqual({ ok: true, value: other });
    }),
  );
});

test('a digest tells type, id, revision and words apart, and not the place', () => {
  const one: Content = {
    type: 'record',
    id: newId(),
    rev: 1,
    seq: 1,
    prev: new Uint8Array(32),
    json: utf8('{}'),
  };
  expect(digestOf({ ...one, seq: 2, prev: new Uint8Array(32).fill(1) } as Content)).toEqual(digestOf(one));
  const others: Partial<Content>[] = [{ type: 'gone' }, { id: newId() }, { rev: 2 }, { json: utf8('{} ') }];
  for (const other of others) expect(digestOf({ ...one, ...other })).not.toEqual(digestOf(one));
});

describe('sizes', () => {
  test('are 1, 1.5, 2, 3, 4, 6, 8 ... KiB', () => {
    const sizes = new Set<number>();
    for (let length = 1; length <= 33_000; length += 7) sizes.add(paddedLength(length) / 1024);
    expect([...sizes]).toEqual([1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LARGEST_PLAIN }), (length) => {
        const size = paddedLength(length);
        expect(size >= length && (size === 1024 || size < length * 1.5 + 1)).toBe(true);
      }),
    );
  });

  test('show in the box, and nothing else does', () => {
    const at = (length: number): number => sealed({ ...noteOf(length) }).length - 40;
    expect([0, 1024 - 68, 1024 - 67, 1536 - 68, 1536 - 67, 2048 - 67].map(at)).toEqual([
      1024, 1024, 1536, 1536, 2048, 3072,
    ]);
  });

  test('the largest goes in and comes back; one byte more is refused', () => {
    const largest = noteOf(LARGEST_PLAIN - 68);
    const opened = openBox(key, sealed(largest));
    expect(opened.ok && opened.value.json.length).toBe(LARGEST_PLAIN - 68);
    expect(sealBox(key, noteOf(LARGEST_PLAIN - 67))).toEqual({ ok: false, problem: 'too-large' });
  });
});

describe('sealed with the key, but not by the rules', () => {
  const plainOf = (change: (plain: Uint8Array) => void): Uint8Array => {
    const plain = new Uint8Array(1024);
    plain.set(concat(Uint8Array.of(1, 2, 0, 0), u32(2), new Uint8Array(16).fill(7), u32(1), u32(1), u32(0)));
    plain.set(utf8('{}'), 68);
    change(plain);
    return sealUnder(key, plain);
  };
  test('the plain one opens', () => {
    expect(
      openBox(
        key,
        plainOf(() => undefined),
      ).ok,
    ).toBe(true);
  });
  test.each<[string, (plain: Uint8Array) => void, string]>([
    ['version 0', (plain) => void (plain[0] = 0), 'malformed'],
    ['version 2', (plain) => void (plain[0] = 2), 'newer-version'],
    ['type 0', (plain) => void (plain[1] = 0), 'malformed'],
    ['type 6', (plain) => void (plain[1] = 6), 'newer-version'],
    ['not zero where zeros belong', (plain) => void (plain[2] = 1), 'malformed'],
    ['not zero behind the JSON', (plain) => void (plain[70] = 1), 'malformed'],
    ['not zero at the very end', (plain) => void (plain[1023] = 1), 'malformed'],
    ['longer than itself', (plain) => plain.set(u32(957), 4), 'malformed'],
    ['far longer than itself', (plain) => plain.set(u32(0xffffffff), 4), 'malformed'],
    ['a record without an id', (plain) => plain.fill(0, 8, 24), 'malformed'],
    ['a record of revision 0', (plain) => plain.fill(0, 24, 28), 'malformed'],
    ['a note with an id', (plain) => void (plain[1] = 4), 'malformed'],
    ['number 0', (plain) => plain.fill(0, 28, 36), 'malformed'],
    ['a number beyond counting', (plain) => plain.fill(255, 28, 36), 'malformed'],
  ])('%s', (_, change, problem) => {
    expect(openBox(key, plainOf(change))).toEqual({ ok: false, problem });
  });
  test('another size than its content needs', () => {
    const roomy = new Uint8Array(1536);
    roomy.set(concat(Uint8Array.of(1, 2, 0, 0), u32(2), new Uint8Array(16).fill(7), u32(1), u32(1), u32(0)));
    expect(openBox(key, sealUnder(key, roomy))).toEqual({ ok: false, problem: 'malformed' });
    expect(openBox(key, sealUnder(key, new Uint8Array(0)))).toEqual({ ok: false, problem: 'malformed' });
  });
});

test.each<[string, Uint8Array, unknown]>([
  ['JSON', utf8('{"a":[1,null,"é"]}'), { a: [1, null, 'é'] }],
  ['half a symbol, escaped', utf8('"\\ud83e"'), '\ud83e'],
  ['not JSON', utf8('{'), undefined],
  ['nothing', utf8(''), undefined],
  ['not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), undefined],
  ['overlong UTF-8', Uint8Array.of(0x22, 0xc0, 0x80, 0x22), undefined],
  ['a surrogate in UTF-8', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), undefined],
])('the value of %s', (_, json, value) => {
  expect(valueOf({ json })).toEqual(value);
});

function noteOf(length: number): Content {
  return {
    type: 'record',
    id: newId(),
    rev: 1,
    seq: 1,
    prev: new Uint8Array(32),
    json: new Uint8Array(length).fill(32),
  };
}
