/**
 * Thousands of calls over the bridge that say something the contract does not: other shapes, sizes, names, keys; and
 * right calls from wrong senders: a second window, a page at another address. All refused; the house lives, nothing was
 * written. Controls: the same calls, right and from the right page, are answered.
 */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fits } from '../../../shared/base/shapes.ts';
import { CONTRACT, type CallName } from '../../../shared/host/contract.ts';
import { drawFrom, type Draw } from '../../../tests/vault/draw.ts';
import { ask, createJournal } from '../keeper-line.ts';
import { shown, type Proof } from '../proof.ts';
import type { Running } from '../stage.ts';

const BATCH = 100;

export const bridge: Proof = {
  name: 'bridge',
  figure: '10,000 fuzzed calls over the bridge, wrong senders included: refused, app alive',
  n: 10_000,
  short: 500,
  on: 'stage',
  async run({ n, stage: onStage, far }) {
    const stage = onStage();
    const profile = stage.fresh('bridge');
    const exports = stage.fresh('bridge-exports');
    const running = await stage.launch(profile, { exports });
    await createJournal(running.page);
    const short: string[] = [];
    const draw = drawFrom(20_26);
    const renderer = await rendererOf(running);
    let refused = 0;
    for (let done = 0; done < n; done += BATCH) {
      const calls = Array.from({ length: Math.min(BATCH, n - done) }, () => misfit(draw));
      const answers = await running.page.evaluate(sayAll, calls);
      for (const [k, answer] of answers.entries()) {
        if (answer === 'refused') refused++;
        else short.push(`${String(calls[k]?.[0])}: ${answer}`);
      }
      far(done);
    }
    short.push(...(await wrongSenders(running, path.join(stage.app, 'dist/main/preload.cjs'))));
    if (readdirSync(exports).length > 0) short.push(`written: ${readdirSync(exports).join(', ')}`);
    if ((await rendererOf(running)) !== renderer) short.push('the page was replaced');

    const [right] = await running.page.evaluate(sayAll, [
      ['save', { is: 'file', name: 'card.md', bytes: 2 }],
    ] as Call[]);
    if (right !== 'done' || !readdirSync(exports).includes('card.md'))
      short.push(`control: a right call: ${String(right)}`);
    const id = await ask(running.page, 'newId');
    if (id.length !== 22) short.push('the keeper does not answer any more');
    await running.kill();
    return shown(
      `${String(refused)} of ${String(n)} calls refused, ${String(short.length)} fell short`,
      short,
    );
  },
};

/** What is said, in a form that goes to the page: a file stands for bytes of a length. */
type Call = readonly [string, unknown];

/** A call that does not fit the contract: drawn again until it does not. */
function misfit(draw: Draw): Call {
  const names = Object.keys(CONTRACT) as CallName[];
  for (;;) {
    const name = draw.pick(names);
    const said = anything(draw, 3);
    if (!fits(CONTRACT[name].argument as { misfit(value: unknown, path: string): string | null }, made(said)))
      return [name, said];
  }
}

const KEYS = ['name', 'bytes', 'html', 'text', 'ask', '__proto__', 'constructor', 'toString', '', 'length'];
const TEXTS = [
  '',
  'card.md',
  '../card.md',
  '/etc/passwd',
  'card.md\0',
  'CON',
  'a.pdf',
  'x'.repeat(5000),
  '\ud800',
  'card.exe',
];

function anything(draw: Draw, depth: number): unknown {
  const kind = draw.below(depth > 0 ? 10 : 7);
  if (kind === 0) return draw.pick([0, -1, 1.5, 2 ** 53, 1e308, NaN, Infinity, 30]);
  if (kind === 1) return draw.pick([true, false, null]);
  if (kind <= 3) return draw.pick(TEXTS);
  if (kind === 4) return String.fromCharCode(...Array.from({ length: 8 }, () => draw.below(65_536)));
  if (kind === 5) return { is: 'bytes', bytes: draw.below(2000) };
  if (kind === 6) return null;
  if (kind === 7) return Array.from({ length: draw.below(5) }, () => anything(draw, depth - 1));
  return Object.fromEntries(
    Array.from({ length: draw.below(4) }, () => [draw.pick(KEYS), anything(draw, depth - 1)]),
  );
}

/** As the page will say it. */
function made(said: unknown): unknown {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return said;
  const { is, bytes, ...rest } = said as Record<string, unknown>;
  if (is === 'bytes') return new Uint8Array(Number(bytes));
  return is === 'file' ? { ...rest, bytes: new Uint8Array(Number(bytes)) } : said;
}

/** In the page: a call that is never answered is a call that is told; it must leave no trace, which is seen elsewhere. */
async function sayAll(calls: readonly (readonly [string, unknown])[]): Promise<string[]> {
  const { bridge: house } = window as unknown as { bridge: Record<string, (said: unknown) => unknown> };
  const answers: string[] = [];
  for (const [name, said] of calls) {
    let given = said;
    if (typeof said === 'object' && said !== null && 'is' in said) {
      const { is, bytes, ...rest } = said as Record<string, unknown>;
      if (is === 'bytes') given = new Uint8Array(Number(bytes));
      if (is === 'file') given = { ...rest, bytes: new Uint8Array(Number(bytes)) };
    }
    try {
      const answer = (await house[name]?.(given)) as { ok: boolean; problem?: string } | undefined;
      answers.push(
        answer === undefined || (!answer.ok && answer.problem === 'failed')
          ? 'refused'
          : answer.ok
            ? 'done'
            : String(answer.problem),
      );
    } catch {
      answers.push('refused');
    }
  }
  return answers;
}

/** A second window with the same bridge, at the app's own address and at another: right calls, and none is taken. */
async function wrongSenders({ app }: Running, preload: string): Promise<string[]> {
  return app.evaluate(async ({ BrowserWindow }, script) => {
    const wrong: string[] = [];
    for (const address of ['app://journal/', 'data:text/html,<p>x</p>']) {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: script, sandbox: true, contextIsolation: true },
      });
      await other.loadURL(address).catch(() => undefined);
      for (const call of [
        `save({ name: 'card.md', bytes: new Uint8Array(2) })`,
        `copy({ text: 'x' })`,
        `openLog(undefined)`,
        `pdf({ name: 'card.pdf', html: '<p>x</p>' })`,
      ]) {
        const answer = (await other.webContents
          .executeJavaScript(`typeof bridge === 'object' ? bridge.${call} : null`)
          .catch(() => null)) as { ok: boolean } | null;
        if (answer?.ok) wrong.push(`a wrong sender at ${address}: ${call} was done`);
      }
      await other.webContents
        .executeJavaScript(`typeof bridge === 'object' && bridge.sealed()`)
        .catch(() => null);
      other.destroy();
    }
    return wrong;
  }, preload);
}

function rendererOf({ app }: Running): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
}
