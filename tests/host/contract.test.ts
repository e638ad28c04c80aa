/** What may be said over the bridge: each call's argument, proven by shape before anything happens. */

import { describe, expect, expectTypeOf, test } from 'vitest';
import { fits, type Shape } from '../../shared/base/shapes.ts';
import type { Result } from '../../shared/base/result.ts';
import {
  channelOf,
  CONTRACT,
  lockReason,
  type Bridge,
  type CallName,
  type Handlers,
} from '../../shared/host/contract.ts';
import type { TakeProblem } from '../../shared/host/host.ts';

const names = Object.keys(CONTRACT) as CallName[];

test('each call has a channel of its own, and none is general', () => {
  expect(names.sort()).toEqual([
    'chooseBackup',
    'copy',
    'lockAfter',
    'openLog',
    'pdf',
    'present',
    'print',
    'save',
    'saveBackup',
    'sealed',
  ]);
  expect(new Set(names.map(channelOf)).size).toBe(names.length);
});

test('both ends take their types from the contract', () => {
  expectTypeOf<keyof Handlers>().toEqualTypeOf<CallName>();
  expectTypeOf<Handlers['save']>().toEqualTypeOf<
    (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Result<null, TakeProblem>>
  >();
  expectTypeOf<Handlers['present']>().toEqualTypeOf<(on: boolean) => void>();
  expectTypeOf<Bridge>().toExtend<Handlers>();
  // @ts-expect-error a house without a handler for `sealed` does not compile
  const handlers: Handlers = {} as Omit<Handlers, 'sealed'>;
  expect(handlers).toBeDefined();
});

const bytes = Uint8Array.of(1);

describe('let in', () => {
  test.each<[CallName, unknown]>([
    ['openLog', undefined],
    ['save', { name: 'card.md', bytes }],
    ['save', { name: 'three-lines.docx', bytes }],
    ['pdf', { name: 'page.pdf', html: '<!doctype html>' }],
    ['print', { name: 'card', html: '<!doctype html>' }],
    ['copy', { text: '' }],
    ['saveBackup', { generation: 3, length: 4096 }],
    ['chooseBackup', undefined],
    ['present', true],
    ['lockAfter', 5],
    ['sealed', undefined],
  ])('%s', (name, argument) => {
    expect(fits(argumentOf(name), argument)).toBe(true);
  });
});

describe('refused', () => {
  const hostile: readonly unknown[] = [
    null,
    'text',
    NaN,
    Infinity,
    [],
    {},
    () => 1,
    { __proto__: null },
    { name: 'card.md' },
    { text: { toString: 'x' } },
    { length: 1 },
    new Map(),
  ];
  test.each(names)('%s, with anything hostile', (name) => {
    for (const argument of hostile) expect(fits(argumentOf(name), argument)).toBe(false);
  });

  test.each([
    '../card.md',
    'a/b.md',
    'a\\b.md',
    '.md',
    'card',
    'card.exe',
    'card.md.exe',
    'Maria.md',
    'card-2024.md',
    'card.md\u0000',
    'card .md',
    'con:.md',
    'card.md\n',
    `${'a'.repeat(30)}.md`,
    '',
  ])('a file named %j', (name) => {
    expect(fits(CONTRACT.save.argument, { name, bytes })).toBe(false);
    expect(fits(CONTRACT.pdf.argument, { name, html: '' })).toBe(false);
  });

  test.each<[string, CallName, unknown]>([
    ['a PDF by another ending', 'pdf', { name: 'page.md', html: '' }],
    ['a field too many', 'copy', { text: '', html: '' }],
    ['bytes that are not', 'save', { name: 'card.md', bytes: [1, 2] }],
    ['a buffer that is no array of bytes', 'save', { name: 'card.md', bytes: new ArrayBuffer(1) }],
    ['a file of 257 MiB', 'save', { name: 'card.md', bytes: new Uint8Array(257 * 2 ** 20) }],
    ['paper without end', 'print', { name: 'card', html: 'x'.repeat(16 * 2 ** 20 + 1) }],
    ['a copy without end', 'copy', { text: 'x'.repeat(2 ** 20 + 1) }],
    ['never locking', 'lockAfter', 0],
    ['locking next year', 'lockAfter', 60 * 24 * 365],
    ['half minutes', 'lockAfter', 0.5],
    ['an argument where there is none', 'sealed', {}],
  ])('%s', (_what, name, argument) => {
    expect(fits(argumentOf(name), argument)).toBe(false);
  });

  test.each(['', 'Idle', 'now', null, {}])('a lock for the reason %j', (reason) => {
    expect(fits(lockReason, reason)).toBe(false);
  });
});

function argumentOf(name: CallName): Shape<unknown> {
  return CONTRACT[name].argument;
}
