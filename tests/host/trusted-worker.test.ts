/** The only way to start a worker lets the app's own through, and nothing else. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const started: unknown[][] = [];
let policies: string[] = [];

beforeEach(() => {
  vi.resetModules();
  started.length = 0;
  policies = [];
  vi.stubGlobal('self', { location: new URL('http://127.0.0.1:7311/index.html') });
  vi.stubGlobal('Worker', function (this: unknown, ...said: unknown[]) {
    started.push(said);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const FOREIGN = [
  'https://evil.example/assets/keeper.worker.js',
  '//evil.example/assets/keeper.worker.js',
  'http://127.0.0.1:7312/assets/keeper.worker.js',
  'data:text/javascript,0',
  'blob:http://127.0.0.1:7311/9b2c',
  'javascript:0',
  '/assets/keeper.js',
  '/assets/../keeper.worker.js',
  '/keeper.worker.js',
  '/assets/keeper.worker.js?x',
  '/assets/x/keeper.worker.js',
];

describe.each([true, false])('with trusted types: %s', (trusted) => {
  beforeEach(() => {
    vi.stubGlobal(
      'trustedTypes',
      trusted
        ? {
            createPolicy(name: string, rules: { createScriptURL(url: string): string }) {
              policies.push(name);
              return { createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}` };
            },
          }
        : undefined,
    );
  });

  test('own workers start', async () => {
    const { startWorker } = await import('../../renderer/host/trusted-worker.ts');
    startWorker('/assets/keeper.worker.js', 'keeper');
    const address = 'http://127.0.0.1:7311/assets/keeper.worker.js';
    expect(started).toEqual([[trusted ? `trusted ${address}` : address, { name: 'keeper', type: 'module' }]]);
    expect(policies).toEqual(trusted ? ['journal-worker'] : []);
  });

  test.each(FOREIGN)('%s does not', async (address) => {
    const { startWorker } = await import('../../renderer/host/trusted-worker.ts');
    expect(() => startWorker(address, 'x')).toThrow('not a worker of this app');
    expect(started).toEqual([]);
  });
});
