/**
 * Silence. First start, then a session through every screen, in a network namespace where every packet to anyone is
 * seen: there is none, and no look-up. Then each attempt to say something, from the page and from a worker, by name and
 * by number: none, of any protocol. Control: the same attempts in an app without the layers each leave a look-up or a packet.
 */

import type { Page, Worker } from 'playwright-core';
import { capture, type Capture } from '../capture.ts';
import { CONTROL_PAGE, makeControlApp } from '../control-app.ts';
import { FROM_A_WORKER, FROM_THE_PAGE, LEAVING, type Attempt } from '../egress.ts';
import { createJournal } from '../keeper-line.ts';
import { shown, type Proof } from '../proof.ts';
import { walkEverywhere } from '../session.ts';
import { needsRoot, type Stage } from '../stage.ts';

/** How long what was tried may take to leave. */
const PATIENCE_MS = 2500;

export const network: Proof = {
  name: 'network',
  figure:
    'a session of every screen, first start included, then every attempt: 0 packets, 0 look-ups; each with a control',
  n: 3,
  short: 1,
  on: 'stage',
  async run({ n, say, stage: onStage }) {
    const stage = onStage();
    needsRoot(stage, 'a network namespace with a capture');
    const seen = await capture(stage.fresh('network'));
    try {
      const short: string[] = [];
      let sessions = 0;
      for (let k = 0; k < n; k++) {
        await walkEverywhere(stage, `network-${String(k)}`);
        sessions++;
        say(`  session ${String(sessions)} of ${String(n)} is over`);
      }
      const inSessions = await seen.packets();
      short.push(...inSessions.map((packet) => `in a session: ${packet}`));
      const ours = await tryAll(stage, seen, stage.app);
      short.push(
        ...ours.map(({ name, packets }) => `${name}: ${String(packets.length)} packets, ${packets[0] ?? ''}`),
      );
      const after = await seen.packets();
      const control = await tryAll(stage, seen, makeControlApp(stage));
      const reached = new Set(control.map(({ name }) => name));
      const known = new Set([...inSessions, ...ours.flatMap(({ packets }) => packets)]);
      short.push(
        ...after.filter((packet) => !known.has(packet)).map((packet) => `of no attempt: ${packet}`),
        ...NAMES.filter((name) => !reached.has(name)).map(
          (name) => `control: ${name} left nothing even without the layers`,
        ),
      );
      const figure = `${String(sessions)} sessions and ${String(NAMES.length)} attempts: ${String(after.length)} packets and look-ups; ${String(reached.size)} of ${String(NAMES.length)} leave without the layers`;
      return shown(figure, short);
    } finally {
      seen.end();
    }
  },
};

const ALL: readonly (readonly [string, Attempt, 'page' | 'leaving' | 'worker'])[] = [
  ...Object.entries(FROM_A_WORKER).map(([name, attempt]) => [name, attempt, 'worker'] as const),
  ...Object.entries(FROM_THE_PAGE).map(([name, attempt]) => [name, attempt, 'page'] as const),
  ...Object.entries(LEAVING).map(([name, attempt]) => [name, attempt, 'leaving'] as const),
];
const NAMES = ALL.map(([name]) => name);

interface Left {
  readonly name: string;
  readonly packets: readonly string[];
}

/** @returns the attempts that were seen outside */
async function tryAll(stage: Stage, seen: Capture, app: string): Promise<Left[]> {
  const isControl = app !== stage.app;
  const { page, kill } = await stage.launch(stage.fresh(isControl ? 'control' : 'attempts'), { app });
  await page.getByRole('textbox').first().waitFor();
  if (isControl) await Promise.all([page.waitForEvent('worker'), page.evaluate(startWorker)]);
  else await createJournal(page);
  for (const [k, [, attempt, from]] of ALL.entries()) {
    const where = from === 'worker' ? page.workers()[0] : page;
    if (!where) throw new Error(`there is no worker to try from (${app})`);
    for (const host of hostsOf(k)) await trying(where, attempt, host);
    if (from !== 'leaving') continue;
    await new Promise((resolve) => setTimeout(resolve, isControl ? 1500 : 500));
    if (isControl) await page.goto(CONTROL_PAGE).catch(() => undefined);
  }
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  // Many at once crowd each other out: in the control, who was not seen tries again alone.
  for (let round = 0; isControl && round < 6; round++)
    for (const k of silentOf(await seen.packets())) await tryAlone(page, k, PATIENCE_MS * (1 + round));
  const left = leftOf(await seen.packets());
  await kill();
  return left;
}

async function tryAlone(page: Page, k: number, patience: number): Promise<void> {
  const [, attempt, from] = ALL[k] ?? [];
  await page.goto(CONTROL_PAGE).catch(() => undefined);
  if (from === 'worker') await Promise.all([page.waitForEvent('worker'), page.evaluate(startWorker)]);
  const where = from === 'worker' ? page.workers()[0] : page;
  for (const host of hostsOf(k)) if (where && attempt) await trying(where, attempt, host);
  await new Promise((resolve) => setTimeout(resolve, patience));
}

function leftOf(packets: readonly string[]): Left[] {
  return ALL.map(([name], k) => ({
    name,
    packets: packets.filter((line) => hostsOf(k).some((host) => line.includes(host))),
  })).filter((left) => left.packets.length > 0);
}

function silentOf(packets: readonly string[]): number[] {
  const left = new Set(leftOf(packets).map(({ name }) => name));
  return [...ALL.keys()].filter((k) => !left.has(NAMES[k] ?? ''));
}

function hostsOf(k: number): readonly [string, string] {
  return [`${NAMES[k] ?? ''}.proof.example`, `10.9.${String(k + 1)}.7`];
}

/** Whether it throws is all the same here. */
async function trying(where: Page | Worker, attempt: Attempt, host: string): Promise<void> {
  const tried =
    where instanceof Object && 'goto' in where
      ? where.evaluate(attempt, host)
      : where.evaluate(attempt, host);
  await Promise.race([tried.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 1000))]);
}

/** Kept, so that it stays. */
function startWorker(): void {
  (window as unknown as { kept: unknown }).kept = new Worker(
    URL.createObjectURL(new Blob(['self.onmessage = () => 0'], { type: 'text/javascript' })),
  );
}
