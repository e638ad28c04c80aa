/**
 * What every response says, in one place for the house, the preview and the tests. Guarantees: each response carries
 * a content security policy, a worker's script included, because a worker obeys the policy of its own response.
 * Refuses: any connection, frame, form, plugin, inline script or script address that is not the app's own.
 */

/** Where the journal lives in the desktop app. Part of where its data lives: it never changes. */
export const SCHEME = 'app';
export const ORIGIN = 'app://journal';

/** The only Trusted Types policy: it lets through the app's own workers. */
export const WORKER_POLICY = 'journal-worker';

/** The one script that may compile WebAssembly (Argon2id), known by its exact name. */
export const KDF_WORKER = 'kdf.worker.js';

/** Stands in index.html where the nonce goes. */
export const NONCE_PLACE = '__NONCE__';

/** The header fields for the file at `path` ("/index.html", "/assets/kdf.worker.js"); `nonce` is fresh for each response. */
export function headersFor(path: string, nonce: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policyFor(path, nonce),
    'Content-Type': mediaType(path) ?? 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  };
}

export function policyFor(path: string, nonce: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === KDF_WORKER) return directives({ ...NOTHING, 'script-src': "'self' 'wasm-unsafe-eval'" });
  if (name.endsWith('.worker.js')) return directives(WORKER);
  return directives({ ...PAGE, 'style-src': `'self' 'nonce-${nonce}'` });
}

/**
 * The file behind an address, as a path below the folder of the pages; null where the app has none. Names are plain
 * and are never decoded, so there is no way to say "above".
 */
export function fileFor(pathname: string): string | null {
  if (pathname === '/') return 'index.html';
  const plain = /^(\/[\w-]+)*\/[\w-]+(\.[\w-]+)+$/.test(pathname);
  return plain && mediaType(pathname) !== null ? pathname.slice(1) : null;
}

/** Null for a kind of file the app does not have: it is not served. */
export function mediaType(path: string): string | null {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return Object.hasOwn(MEDIA_TYPES, ending) ? (MEDIA_TYPES[ending] ?? null) : null;
}

/** What the print window obeys: a page without scripts, self-contained. */
export const PAPER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

const NOTHING = {
  'default-src': "'none'",
  'connect-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': WORKER_POLICY,
};

const WORKER = { ...NOTHING, 'script-src': "'self'", 'worker-src': "'self'" };

const PAGE = {
  ...WORKER,
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'frame-src': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

const REFUSED_FEATURES = 'bluetooth camera display-capture geolocation hid microphone midi serial usb'.split(
  ' ',
);

function directives(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
