/** The preview server, asked over a real socket as no browser would ask. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PORT, previewServer } from '../../build/preview-server.ts';
import { headersFor } from '../../shared/host/policy.ts';

let base = '';
let server: Server;

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'pages-'));
  const pages = path.join(base, 'web');
  await mkdir(path.join(pages, 'assets'), { recursive: true });
  await writeFile(path.join(pages, 'index.html'), '<meta nonce="__NONCE__"><p>__NONCE__</p>');
  await writeFile(path.join(pages, 'assets', 'kdf.worker.js'), 'kdf');
  await writeFile(path.join(pages, 'assets', 'keeper.worker.js'), 'keeper');
  await writeFile(path.join(pages, 'notes.env'), 'secret');
  await writeFile(path.join(base, 'outside.js'), 'secret');
  server = previewServer(pages);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(base, { recursive: true, force: true });
});

const OWN = `127.0.0.1:${String(PORT)}`;

test('the page has a fresh nonce in its policy and wherever it asks for one', async () => {
  const [one, two] = [await ask('/'), await ask('/')];
  const nonce = /nonce="([^"]+)"/.exec(one.body)?.[1] ?? '';
  expect(nonce.length).toBeGreaterThanOrEqual(22);
  expect(one.body).toBe(`<meta nonce="${nonce}"><p>${nonce}</p>`);
  expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(two.body).not.toBe(one.body);
});

test('every answer carries the headers of the policy', async () => {
  for (const address of ['/assets/keeper.worker.js', '/assets/kdf.worker.js', '/index.html']) {
    const { headers } = await ask(address);
    for (const name of Object.keys(headersFor(address, '')))
      expect(headers[name.toLowerCase()], `${address} ${name}`).toBeDefined();
  }
  const missing = await ask('/nowhere.js');
  expect(missing.status).toBe(404);
  expect(missing.headers['content-security-policy']).toContain("default-src 'none'");
});

describe('refused', () => {
  test.each([
    ['evil.example', 421],
    ['127.0.0.1', 421],
    ['127.0.0.1:80', 421],
    [`localhost:${String(PORT)}.evil.example`, 421],
    ['', 421],
    [`localhost:${String(PORT)}`, 200],
    [OWN, 200],
  ])('Host %s: %i', async (host, status) => {
    expect((await ask('/', { host })).status).toBe(status);
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('%s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405);
  });

  test.each([
    '/../outside.js',
    '/%2e%2e/outside.js',
    '/..%2foutside.js',
    '/assets/../../outside.js',
    '/assets/..%5c..%5coutside.js',
    '//127.0.0.1/outside.js',
    '/index.html%00.js',
    '/notes.env',
    '/.git/config.js',
    '/assets/',
    '/assets',
    '/index.html?x',
    'http://evil.example/index.html',
    '*',
  ])('the address %s', async (address) => {
    const { status, body } = await ask(address);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });
});

test('a taken port is an error, not another port', async () => {
  const { port } = server.address() as AddressInfo;
  const second = previewServer(base);
  const code = await new Promise((resolve) => {
    second.on('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code);
    });
    second.listen(port, '127.0.0.1');
  });
  expect(code).toBe('EADDRINUSE');
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(address: string, { host = OWN, method = 'GET' } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path: address, method, headers: { host }, setHost: false },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => {
          const body = Buffer.concat(pieces).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      },
    )
      .on('error', reject)
      .end();
  });
}
