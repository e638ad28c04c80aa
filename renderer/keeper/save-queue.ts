/**
 * One change under way at a time, in the order they came. Guarantees: of several waiting saves of one record only the
 * newest is written, and all who asked hear its outcome; a save never overtakes a deletion of the same record.
 */

export interface SaveQueue<Outcome> {
  /** @param write is called when its turn comes; where a newer one for `key` waits by then, only that is called. */
  add(key: string, write: () => Promise<Outcome>, how?: 'alone'): Promise<Outcome>;
  /** Once everything asked so far is done, whatever came of it. */
  settled(): Promise<void>;
}

interface Waiting<Outcome> {
  readonly key: string;
  readonly alone: boolean;
  write: () => Promise<Outcome>;
  readonly asked: { readonly resolve: (outcome: Outcome) => void; readonly reject: (bug: unknown) => void }[];
}

export function saveQueue<Outcome>(): SaveQueue<Outcome> {
  const waiting: Waiting<Outcome>[] = [];
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      try {
        const outcome = await next.write();
        for (const { resolve } of next.asked) resolve(outcome);
      } catch (bug) {
        for (const { reject } of next.asked) reject(bug);
      }
    }
    // In the same breath as finding nothing more: nothing can be added in between and be left waiting.
    running = null;
  }

  return {
    add(key, write, how) {
      const alone = how === 'alone';
      return new Promise<Outcome>((resolve, reject) => {
        const last = waiting.findLast((other) => other.key === key);
        if (last && !last.alone && !alone) {
          last.write = write;
          last.asked.push({ resolve, reject });
        } else waiting.push({ key, alone, write, asked: [{ resolve, reject }] });
        // Not at once: a write that adds another would start a second run.
        running ??= Promise.resolve().then(run);
      });
    },
    async settled() {
      while (running !== null) await running;
    },
  };
}
