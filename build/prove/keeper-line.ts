/**
 * Speaks with the keeper's worker over the desk's own line, as the desk does, but faster than a hand can type. What
 * answers is the real thing: the worker, the port, the house, the disk. In the page it needs `listenToKeeper` first.
 */

import type { Page } from 'playwright-core';
import type { Case } from '../../shared/journal/case.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';

interface Listening {
  proofLine?: { port: MessagePort; next: number };
  proofKeeper?: (name: string, ...said: unknown[]) => Promise<unknown>;
}

/** Runs in the page before its own scripts: remembers the line to the newest keeper. */
export function listenToKeeper(): void {
  const lines = new Map<MessagePort, MessagePort>();
  const Channel = window.MessageChannel;
  window.MessageChannel = class extends Channel {
    constructor() {
      super();
      lines.set(this.port2, this.port1);
    }
  };
  // Called below with the worker it belongs to.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
    const port = lines.get((message as { calls?: MessagePort } | null)?.calls as MessagePort);
    if (port) (window as unknown as Listening).proofLine = { port, next: 0 };
    post.call(this, message, ...rest);
  };
  // Comlink's way of saying it.
  (window as unknown as Listening).proofKeeper = async (name, ...said) => {
    const holder = window as unknown as Listening;
    while (!holder.proofLine) await new Promise((resolve) => setTimeout(resolve, 10));
    const line = holder.proofLine;
    const id = `proof-${String(line.next++)}`;
    return new Promise((resolve, reject) => {
      line.port.addEventListener('message', function hear(event: MessageEvent) {
        const answer = event.data as { id?: string; type: string; value: unknown };
        if (answer.id !== id) return;
        line.port.removeEventListener('message', hear);
        if (answer.type === 'RAW') resolve(answer.value);
        else reject(new Error(`the keeper threw at ${name}: ${JSON.stringify(answer.value)}`));
      });
      const argumentList = said.map((value) => ({ type: 'RAW', value }));
      line.port.postMessage({ id, type: 'APPLY', path: [name], argumentList });
    });
  };
}

type Calls = { [K in keyof Keeper]: Keeper[K] };

/** @returns what the keeper answers; never, where it is ended meanwhile. */
export function ask<K extends keyof Calls>(
  page: Page,
  name: K,
  ...said: Parameters<Calls[K]>
): Promise<Awaited<ReturnType<Calls[K]>>> {
  return page.evaluate(
    ([call, given]) => (window as unknown as Required<Listening>).proofKeeper(call, ...given),
    [name, said as readonly unknown[]] as const,
  ) as Promise<Awaited<ReturnType<Calls[K]>>>;
}

export const WORDS = 'lantern gravel opera sixteen herons';

/** A journal through the keeper alone; gives the recovery code. */
export async function createJournal(page: Page): Promise<string> {
  const made = await ask(page, 'create', WORDS, Date.now());
  if (!made.ok) throw new Error(`no journal was made: ${made.problem}`);
  return made.value.recoveryCode;
}

export async function unlockJournal(page: Page): Promise<void> {
  const opened = await ask(page, 'unlock', WORDS, Date.now());
  if (!opened.ok) throw new Error(`the journal does not open: ${JSON.stringify(opened.problem)}`);
}

export async function storyOf(page: Page, id: Case['id']): Promise<string | null> {
  const opened = await ask(page, 'openCase', id);
  return opened.ok ? opened.value.texts.story.text : null;
}
