/**
 * Calls to a worker that may be ended stay pending for ever by themselves. `breakable` wraps the far side so that
 * every pending call, and every later one, rejects with KeeperGone once `end` is called. Carries no text.
 */

export class KeeperGone extends Error {
  constructor() {
    super('the keeper is gone');
    this.name = 'KeeperGone';
  }
}

export interface Breakable<T> {
  readonly near: T;
  readonly end: () => void;
}

/** @param far an object of async functions only. */
export function breakable<T extends object>(far: T): Breakable<T> {
  const pending = new Set<(gone: KeeperGone) => void>();
  let ended = false;

  const call = (name: string | symbol, given: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended) {
        reject(new KeeperGone());
        return;
      }
      pending.add(reject);
      const asked = Reflect.get(far, name) as (...given: readonly unknown[]) => Promise<unknown>;
      asked(...given)
        .then(resolve, reject)
        .finally(() => pending.delete(reject));
    });

  const near = new Proxy(far, {
    // A thenable would be called by `await`; the far side is not one.
    get: (_, name) =>
      name === 'then' || typeof name === 'symbol'
        ? undefined
        : (...given: readonly unknown[]) => call(name, given),
  });

  return {
    near,
    end() {
      ended = true;
      for (const reject of pending) reject(new KeeperGone());
      pending.clear();
    },
  };
}
