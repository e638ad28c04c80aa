/** One policy for every response: what it says word for word, and what it must never say. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFor, headersFor, ORIGIN, policyFor, SCHEME } from '../../shared/host/policy.ts';

test('the journal lives at app://journal for ever: its data lies under that name', () => {
  expect(ORIGIN).toBe('app://journal');
  expect(`${SCHEME}://journal`).toBe('app://journal');
});

test('the page', () => {
  expect(policyFor('/index.html', 'NONCE').split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'none'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "img-src 'self' blob:",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "script-src 'self'",
    "style-src 'self' 'nonce-NONCE'",
    'trusted-types journal-worker',
    "worker-src 'self'",
  ]);
});

describe('WebAssembly', () => {
  test('may be compiled by the key derivation worker, and there is nothing else it may', () => {
    const policy = policyFor('/assets/kdf.worker.js', 'NONCE');
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toContain('worker-src');
  });

  test.each([
    '/',
    '/index.html',
    '/assets/keeper.worker.js',
    '/assets/log.worker.js',
    '/assets/not-kdf.worker.js',
    '/assets/kdf.worker.js.map',
    '/kdf.worker.js/x.js',
    '/assets/index.js',
  ])('but by no other: %s', (name) => {
    expect(policyFor(name, 'NONCE')).not.toContain('wasm');
  });
});

test.each(['/', '/assets/kdf.worker.js', '/assets/keeper.worker.js', '/not-here.txt'])(
  'never eval, inline script, data scripts, other hosts or connections: %s',
  (name) => {
    const policy = policyFor(name, 'NONCE');
    expect(policy).not.toMatch(/'unsafe-(eval|inline)'|data:|https?:|ws:|\*/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  },
);

test('every response is isolated, typed, and not kept', () => {
  expect(headersFor('/assets/index.css', 'NONCE')).toMatchObject({
    'Content-Type': 'text/css; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  });
});

describe('addresses', () => {
  test.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/keeper.worker.js', 'assets/keeper.worker.js'],
    [
      '/assets/newsreader-latin-opsz-normal-B1_x-2a.woff2',
      'assets/newsreader-latin-opsz-normal-B1_x-2a.woff2',
    ],
  ])('%s is %s', (address, file) => {
    expect(fileFor(address)).toBe(file);
  });

  test.each([
    '',
    'index.html',
    '//index.html',
    '/../index.html',
    '/assets/../index.html',
    '/%69ndex.html',
    '/a\\b.js',
    '/.env.js',
    '/x..js',
    '/x.json',
    '/index.html\n',
  ])('%j is none', (address) => {
    expect(fileFor(address)).toBeNull();
  });
});

test('nobody else writes a policy or the origin: both come from policy.ts', () => {
  const tree = path.join(import.meta.dirname, '..', '..');
  for (const room of ['main', 'renderer/host', 'shared/vault', 'build'])
    for (const name of readdirSync(path.join(tree, room)).filter((file) => file.endsWith('.ts'))) {
      const source = readFileSync(path.join(tree, room, name), 'utf8');
      expect(source, `${room}/${name}`).not.toMatch(/script-src|default-src|['"`]app:\/\/journal/);
    }
});
