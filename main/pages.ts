/**
 * Serves the app's own files under app://journal, each with its policy. Guarantees: nothing outside the folder of the
 * pages can be named; every answer, refusals included, carries the policy. Refuses other hosts and methods.
 */

import { protocol } from 'electron';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileFor, headersFor, NONCE_PLACE, ORIGIN, SCHEME } from '../shared/host/policy.ts';

/** Before ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        allowServiceWorkers: false,
        bypassCSP: false,
        codeCache: false,
        corsEnabled: false,
        stream: false,
      },
    },
  ]);
}

export function servePages(): void {
  protocol.handle(SCHEME, answer);
}

const PAGES = path.join(__dirname, '..', 'web');

async function answer(request: Request): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const address = request.url.startsWith(`${ORIGIN}/`) ? new URL(request.url).pathname : '';
  const file = request.method === 'GET' ? fileFor(address) : null;
  const bytes = file === null ? null : await readOrNull(path.join(PAGES, file));
  if (file === null || bytes === null)
    return new Response('Not here.', { status: 404, headers: headersFor('/not-here.txt', nonce) });
  const body = file.endsWith('.html')
    ? bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce)
    : new Uint8Array(bytes);
  return new Response(body, { headers: headersFor(`/${file}`, nonce) });
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}
