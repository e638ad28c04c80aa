/** Where things are: the tree, what is built, and the cache for downloads (outside the tree, shared by all checkouts). */

import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const TREE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const DIST = path.join(TREE, 'dist');

export function cacheFolder() {
  const { env, platform } = process;
  if (platform === 'win32' && env.LOCALAPPDATA) return path.join(env.LOCALAPPDATA, 'third-chair-build');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'third-chair-build');
  return path.join(env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'third-chair-build');
}
