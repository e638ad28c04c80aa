/**
 * What is built, as data: the renderer (one page, its workers under their exact names, since the policy for the key
 * derivation worker is chosen by name), the house, its preload, and the command-line tools. Vite builds all of them.
 */

import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { DIST, TREE } from './launch/places.mjs';
import { notesShipped } from './packaging/shipped.mjs';

const quiet = { configFile: false, logLevel: 'warn', clearScreen: false };
const NODE = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** Electron 33 is Chromium 130: the oldest engine this runs in. */
const ENGINE = 'chrome130';

const shipped = notesShipped('web');

export const web = {
  ...quiet,
  root: path.join(TREE, 'renderer'),
  base: '/',
  plugins: [react(), shipped.plugin],
  worker: {
    format: 'es',
    plugins: () => [shipped.inWorkers],
    rollupOptions: {
      output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name]-[hash].js' },
    },
  },
  build: {
    outDir: path.join(DIST, 'web'),
    emptyOutDir: true,
    target: ENGINE,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
};

export const main = house(false);
/** The house with the one door open that tests of a package come in by; nothing that is released is built from it. */
export const mainForTests = house(true);
export const preload = noted('preload', node({ preload: 'main/preload.ts' }, 'main', 'cjs', ['electron']));

/** Each tool is one file of build/tools, the preview server, or the maker of the demo journal. */
export const tools = node(
  { scan: 'build/tools/scan.ts', preview: 'build/preview-server.ts', demo: 'build/demo/demo.ts' },
  'tools',
  'es',
  [],
);

/** The benchmarks; built anew for each run. */
export const bench = node(
  {
    deid: 'build/bench/deid.ts',
    journal: 'build/bench/journal.ts',
    'lists-load': 'build/bench/lists-load.ts',
  },
  'bench',
  'es',
  [],
);

/** The end-to-end specs, bundled so that a user who cannot read the tree can run them. */
export function specs(entries, outDir) {
  const config = node(entries, 'specs', 'es', [
    'playwright-core',
    '@axe-core/playwright',
    'pdfjs-dist',
    // Named by the archive reader for when it runs in Electron; the specs run in node.
    'original-fs',
  ]);
  config.build.outDir = outDir;
  return config;
}

function house(forTests) {
  const config = node({ main: 'main/main.ts' }, 'main', 'cjs', ['electron']);
  return { ...(forTests ? config : noted('main', config)), define: { __FOR_TESTS__: String(forTests) } };
}

function noted(name, config) {
  return { ...config, plugins: [notesShipped(name).plugin] };
}

function node(entries, folder, format, external) {
  const extension = format === 'cjs' ? 'cjs' : 'mjs';
  return {
    ...quiet,
    root: TREE,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: path.join(DIST, folder),
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name, path.join(TREE, file)]),
        ),
        external: (id) =>
          NODE.includes(id) || external.some((name) => id === name || id.startsWith(`${name}/`)),
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
        },
      },
    },
  };
}
