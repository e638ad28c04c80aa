/** The processes of the app as the system sees them: who stands below whom, and who is left. */

import { readdirSync, readFileSync } from 'node:fs';

/** The process and all below it, parents first. */
export function familyOf(pid: number): number[] {
  const below = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(Number(name));
    if (parent !== null) below.set(parent, [...(below.get(parent) ?? []), Number(name)]);
  }
  const family = [pid];
  for (const each of family) family.push(...(below.get(each) ?? []));
  return family;
}

/** All that run as this user: whatever an app of theirs left behind is among them. */
export function processesOf(user: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => statusOf(pid, 'Uid')?.split(/\s+/)[0] === String(user) && isThere(pid));
}

/** A process that ended and was not yet taken note of by its parent is not there. */
export function isThere(pid: number): boolean {
  const state = statusOf(pid, 'State');
  return state !== null && !state.startsWith('Z');
}

export function nameOf(pid: number): string {
  try {
    const line = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return /--type=([\w-]+)/.exec(line)?.[1] ?? 'house';
  } catch {
    return 'gone';
  }
}

function parentOf(pid: number): number | null {
  const parent = statusOf(pid, 'PPid');
  return parent === null ? null : Number(parent);
}

function statusOf(pid: number, field: string): string | null {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return new RegExp(`^${field}:\\s+(.*)$`, 'm').exec(status)?.[1] ?? null;
  } catch {
    return null;
  }
}
