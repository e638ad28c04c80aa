/**
 * Serves the try-out in a browser tab: loopback only, one fixed port, GET only, with the same headers as the house.
 * The port is part of where a browser keeps its files, so there is no second choice: a taken port is refused.
 * Refuses every Host but its own, so that no other name can be made to point here (DNS rebinding).
 */

import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileFor, headersFor, NONCE_PLACE } from '../shared/host/policy.ts';

export const PORT = 7311;

/** @param pages the folder of the built pages. */
export function previewServer(pages: string, port = PORT): Server {
  const hosts = [`localhost:${String(port)}`, `127.0.0.1:${String(port)}`];
  return createServer((request, response) => {
    void answer(pages, hosts, request, response);
  });
}

async function answer(
  pages: string,
  hosts: readonly string[],
  { headers, method, url = '' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const file = fileFor(url);
  const bytes = file === null ? null : await readOrNull(path.join(pages, file));
  const refused = !hosts.includes(headers.host ?? '')
    ? 421
    : method !== 'GET'
      ? 405
      : bytes === null
        ? 404
        : null;
  if (refused !== null || file === null || bytes === null) {
    response.writeHead(refused ?? 404, headersFor('/not-here.txt', nonce)).end('Not here.');
    return;
  }
  const body = file.endsWith('.html') ? bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce) : bytes;
  response.writeHead(200, headersFor(`/${file}`, nonce)).end(body);
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

function serve(pages: string): void {
  const server = previewServer(pages);
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    process.stderr.write(
      taken
        ? `Port ${String(PORT)} is taken, perhaps by another preview. Close that one, then start this again.\n`
        : `The preview could not start on port ${String(PORT)} (${error.code ?? 'unknown'}).\n`,
    );
    process.exitCode = 1;
  });
  server.listen(PORT, '127.0.0.1', () => {
    process.stdout.write(
      `A try-out of Third Chair in a browser tab: http://127.0.0.1:${String(PORT)}/  (Ctrl+C ends it)\n`,
    );
  });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const pages = process.argv[2];
  if (pages === undefined) {
    process.stderr.write('Say which folder to serve: the built pages, dist/web.\n');
    process.exitCode = 1;
  } else serve(pages);
}
