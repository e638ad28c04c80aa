/** The desk's end of the bridge: only what was released goes over, each by its own way and with nothing else. */

import { describe, expect, test } from 'vitest';
import type { Bridge } from '../../shared/host/contract.ts';
import type { Host } from '../../shared/host/host.ts';
import { markReleased, type Released, type ReleasedContent } from '../../shared/host/released.ts';
import { electronHost } from '../../renderer/host/electron-host.ts';

const bytes = Uint8Array.of(1, 2, 3);
const WAYS: readonly ['save' | 'pdf' | 'print' | 'copy', ReleasedContent, object][] = [
  ['save', { format: 'markdown', name: 'card.md', bytes }, { name: 'card.md', bytes }],
  ['pdf', { format: 'pdf', name: 'card.pdf', html: '<p>' }, { name: 'card.pdf', html: '<p>' }],
  ['print', { format: 'print', name: 'card', html: '<p>' }, { name: 'card', html: '<p>' }],
  ['copy', { format: 'copy', name: 'card', text: 'words' }, { text: 'words' }],
];

describe.each(WAYS)('%s', (way, content, sent) => {
  test('sends exactly its content', async () => {
    const { host, said } = desk();
    expect((await host[way](markReleased(content))).ok).toBe(true);
    expect(said).toEqual([[way, sent]]);
  });

  test('refuses what only looks released', () => {
    const { host, said } = desk();
    const released = markReleased(content);
    const forged = [
      content,
      { ...released },
      JSON.parse(JSON.stringify(released)),
      Object.create(released),
      null,
    ];
    for (const thing of forged) expect(() => host[way](thing as Released)).toThrow('released');
    expect(said).toEqual([]);
  });

  test('fails without a word where its content is not there', async () => {
    const { host, said } = desk();
    const empty = markReleased({ format: content.format, name: content.name });
    expect(await host[way](empty)).toEqual({ ok: false, problem: 'failed' });
    expect(said).toEqual([]);
  });
});

test('what was released cannot be changed afterwards', () => {
  const released = markReleased({ format: 'copy', name: 'card', text: 'words' });
  expect(() => {
    (released as { text: string }).text = 'others';
  }).toThrow(TypeError);
  expect(released.text).toBe('words');
});

test('of a backup only its number and length go over, and what is chosen has no path here', async () => {
  const { host, said } = desk();
  const more = { generation: 2, length: 900, name: '../elsewhere' };
  expect(await host.saveBackup(more)).toEqual({ ok: true, value: null });
  expect(await host.chooseBackup()).toEqual({ ok: true, value: null });
  expect(said).toEqual([
    ['saveBackup', { generation: 2, length: 900 }],
    ['chooseBackup', undefined],
  ]);
});

test('signals go over as they are', () => {
  const { host, said } = desk();
  host.present(true);
  host.lockAfter(7);
  host.sealed();
  expect(said).toEqual([
    ['present', true],
    ['lockAfter', 7],
    ['sealed', undefined],
  ]);
});

function desk(): { readonly host: Host; readonly said: unknown[][] } {
  const said: unknown[][] = [];
  const ask = (name: string) => (argument?: unknown) => {
    said.push([name, argument]);
    return Promise.resolve({ ok: true as const, value: null });
  };
  const tell = (name: string) => (argument?: unknown) => {
    said.push([name, argument]);
  };
  const bridge: Bridge = {
    openLog: ask('openLog'),
    save: ask('save'),
    pdf: ask('pdf'),
    print: ask('print'),
    copy: ask('copy'),
    saveBackup: ask('saveBackup'),
    chooseBackup: ask('chooseBackup'),
    present: tell('present'),
    lockAfter: tell('lockAfter'),
    sealed: tell('sealed'),
    onLockNow: () => undefined,
  };
  return { host: electronHost(bridge), said };
}
