/**
 * The one way to start a worker, from the desk and from the keeper. Guarantees: the script is one of the app's own
 * built workers on the app's own origin. Refuses, by throwing, every other address; the page's policy refuses every
 * worker that does not come through here. URLs come from `import url from './x.worker.ts?worker&url'`.
 */

import { WORKER_POLICY } from '../../shared/host/policy.ts';

export function startWorker(url: string, name: string): Worker {
  const script = policy === null ? own(url) : (policy.createScriptURL(url) as string);
  return new Worker(script, { name, type: 'module' });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** One policy of this name per context: a second one is refused by the policy of the page. */
const policy =
  (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(WORKER_POLICY, {
    createScriptURL: own,
  }) ?? null;

function own(url: string): string {
  const { protocol, host, pathname, search, href } = new URL(url, self.location.href);
  const here = protocol === self.location.protocol && host === self.location.host;
  if (!here || search !== '' || !/^\/assets\/[a-z-]+\.worker\.js$/.test(pathname))
    throw new Error('not a worker of this app');
  return href;
}
