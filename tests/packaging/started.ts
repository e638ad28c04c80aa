/** A packed app, started as a user would, and what its processes hold open. Every one of them ends with the spec. */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

export const STAGE = process.env['THIRD_CHAIR_STAGE'] ?? '';
export const PACKAGES = path.join(STAGE, 'packages');

export interface Started {
  readonly child: ChildProcess;
  readonly profile: string;
  readonly said: () => string;
  /** Resolves with the code, or with null where it had to be ended. */
  readonly ended: Promise<number | null>;
  readonly end: () => Promise<void>;
}

let count = 0;

export function start(
  binary: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Started {
  count += 1;
  const profile = path.join(STAGE, 'out', `packed-${String(count)}`);
  mkdirSync(profile, { recursive: true });
  return startOn(profile, binary, args, env);
}

export function startOn(
  profile: string,
  binary: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Started {
  const child = spawn(binary, [`--user-data-dir=${profile}`, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    profile,
    said: () => said,
    ended,
    async end() {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Waits for what is asked for; null after the patience is over. */
export async function until<T>(look: () => T | null, patience = 20_000): Promise<T | null> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const found = look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

/** The process that shows the page, once there is one: by then the doors are what they will be. */
export function rendererOf({ child }: Started): number | null {
  return family(child.pid ?? 0).find((pid) => of(pid, 'cmdline').includes('--type=renderer')) ?? null;
}

/** Ports that any process of the app listens on, over TCP. */
export function listening({ child }: Started): readonly number[] {
  const inodes = new Set(family(child.pid ?? 0).flatMap(socketsOf));
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === '0A' && inodes.has(fields[9] ?? ''))
      .map((fields) => parseInt(fields[1]?.split(':')[1] ?? '', 16)),
  );
}

function family(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name))
      parents.set(Number(name), Number(/\) \S (\d+)/.exec(of(Number(name), 'stat'))?.[1]));
  const found = [root];
  for (const pid of found) for (const [child, parent] of parents) if (parent === pid) found.push(child);
  return found;
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${String(pid)}/fd`).flatMap((fd) => {
      const target = readlinkSync(`/proc/${String(pid)}/fd/${fd}`);
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
  } catch {
    return [];
  }
}

function of(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
