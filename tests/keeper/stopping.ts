/** A computer that stops for good at one of its changes, and the house as the next start finds it. */

import { house, type House } from './house.ts';

const CHANGES = ['write', 'sync', 'rename', 'remove', 'syncFolder', 'truncate'] as const;

/** From that change of a file, a folder or the cache on nothing is done or answered. @return how many there were. */
export function stopAfter(here: House, changes: number): () => number {
  let count = 0;
  const stop = (target: object, names: readonly string[]): void => {
    for (const name of names) {
      const real = Reflect.get(target, name) as (...given: unknown[]) => unknown;
      Reflect.set(target, name, (...given: unknown[]) => {
        count += 1;
        return count > changes ? new Promise<never>(() => undefined) : real.apply(target, given);
      });
    }
  };
  for (const name of ['journal', 'journal.new']) stop(here.folders.folder(name), CHANGES);
  stop(here.folders, ['rename', 'remove', 'sync']);
  stop(here.cache, ['put', 'putHeader', 'replace', 'erase']);
  return () => count;
}

export function afterStop(here: House): House {
  const next = house();
  for (const [name, { files }] of here.folders.all)
    for (const [file, bytes] of files) next.folders.folder(name).files.set(file, bytes);
  next.cache.held = here.cache.held;
  return next;
}

/** Long enough for everything in memory to come to its end. */
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 12));
}
