/**
 * The rooms of the house and what each may import: the table of docs/architecture.md as data. The most specific room
 * holds. A package named in `only` may be imported by that room and by no other.
 */

export interface Room {
  readonly at: string;
  readonly from: readonly string[];
  readonly packages?: readonly string[];
  /** Rooms whose types alone it may name: a code's union, so that every code has its sentence. */
  readonly types?: readonly string[];
}

const ALL_SHARED = 'shared';

export const ROOMS: readonly Room[] = [
  { at: 'shared/base', from: [] },
  { at: 'shared/vault', from: ['shared/base'], packages: ['tweetnacl'] },
  { at: 'shared/prompts', from: ['shared/base'] },
  { at: 'shared/journal', from: ['shared/base'] },
  { at: 'shared/deid', from: ['shared/base', 'shared/journal'] },
  { at: 'shared/spell', from: ['shared/base', 'shared/deid'] },
  { at: 'shared/handout', from: ['shared/base', 'shared/journal', 'shared/deid'] },
  // What others wrote journals with, read.
  { at: 'shared/bring', from: ['shared/base', 'shared/journal'] },
  {
    at: 'shared/export',
    from: ['shared/base', 'shared/handout', 'shared/journal', 'shared/prompts', 'shared/words'],
  },
  {
    at: 'shared/keeper',
    from: ['shared/base', 'shared/vault', 'shared/journal', 'shared/deid', 'shared/handout'],
  },
  // The index behind the search; which fields there are to ask for is told in shared/keeper.
  { at: 'shared/search', from: ['shared/base', 'shared/journal', 'shared/deid', 'shared/keeper'] },
  { at: 'shared/host', from: ['shared/base'], types: ['shared/journal', 'shared/vault'] },
  {
    at: 'shared/release',
    from: ['shared/base', 'shared/handout', 'shared/deid', 'shared/host', 'shared/journal', 'shared/words'],
  },
  { at: 'shared/words', from: ['shared/base'], types: [ALL_SHARED] },
  {
    at: 'main',
    from: ['shared/host', 'shared/vault', 'shared/words', 'shared/base'],
    packages: ['electron', 'pdf-lib', 'node'],
  },
  { at: 'renderer/styles', from: [] },
  {
    at: 'renderer/ui',
    from: ['renderer/styles', 'shared/words', 'shared/base'],
    types: [ALL_SHARED],
    packages: [
      'react',
      'react-aria-components',
      '@codemirror/state',
      '@codemirror/view',
      '@codemirror/commands',
      '@codemirror/search',
    ],
  },
  { at: 'renderer/host', from: ['shared/host', 'shared/vault', 'shared/base'] },
  {
    at: 'renderer/keeper',
    from: [
      'shared/keeper',
      'shared/search',
      'shared/spell',
      'shared/host',
      'shared/vault',
      'shared/journal',
      'shared/deid',
      'shared/handout',
      'shared/base',
      // The journal taken out whole is made where the key is.
      'shared/export',
      'shared/release/taken-out.ts',
      'shared/words',
      'renderer/host/trusted-worker.ts',
    ],
    packages: [
      'dexie',
      'fflate',
      'comlink',
      'hash-wasm',
      '@zxcvbn-ts/core',
      '@zxcvbn-ts/language-common',
      '@zxcvbn-ts/language-en',
    ],
  },
  {
    at: 'renderer/export',
    from: ['shared/export', 'shared/words', 'shared/base'],
    packages: ['docx', 'fflate'],
  },
  { at: 'renderer/bring', from: ['shared/bring', 'shared/base'], packages: ['fflate'] },
  { at: 'renderer/state', from: ['renderer/keeper', ALL_SHARED], packages: ['react', 'zustand'] },
  { at: 'renderer/writing', from: [ALL_SHARED, 'renderer/state', 'renderer/ui'], packages: ['react'] },
  {
    at: 'renderer/features',
    from: [
      ALL_SHARED,
      'renderer/bring',
      'renderer/export',
      'renderer/state',
      'renderer/ui',
      'renderer/writing',
    ],
    packages: ['react', 'react-aria-components'],
  },
  { at: 'renderer/app', from: ['renderer', ALL_SHARED], packages: ['react', 'react-aria-components'] },
  { at: 'renderer/start.tsx', from: ['renderer', ALL_SHARED], packages: ['react', 'react-dom'] },
  { at: 'build', from: [ALL_SHARED], packages: ['node'] },
  // Measures the real keeper over the real disk.
  {
    at: 'build/bench',
    from: [ALL_SHARED, 'renderer/keeper', 'main/node-disk.ts', 'main/sum.ts'],
    packages: ['node'],
  },
  // Writes the demo journal, through the real keeper.
  {
    at: 'build/demo',
    from: [ALL_SHARED, 'renderer/keeper', 'build/bench', 'main/node-folders.ts', 'main/sum.ts'],
    packages: ['node', 'hash-wasm'],
  },
  // Learns from the open sets, and is judged by the rules of the benchmark.
  { at: 'build/tagger', from: [ALL_SHARED, 'build/bench'], packages: ['node'] },
  // Proves what is promised on the real app, and on its parts with the doubles of the tests.
  {
    at: 'build/prove',
    from: [ALL_SHARED, 'renderer/keeper', 'main/node-disk.ts', 'main/sum.ts', 'main/our-page.ts', 'tests'],
    packages: ['node', 'playwright-core', 'hash-wasm'],
  },
];
