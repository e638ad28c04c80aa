/**
 * The recovery code: 20 random bytes as 8 groups of 5 Crockford symbols (0-9, A-Z without I, L, O, U). Four symbols
 * of a group carry 20 bits, the fifth checks them at this place: a mistyped symbol, two symbols swapped, or a group in
 * another's place is always noticed, and said with the number of its group.
 * Reading forgives case, spaces, hyphens, and O for 0, I or L for 1.
 */

import { done, failed, type Result } from '../base/result.ts';
import { RECOVERY_LENGTH, type Secret } from './secrets.ts';

export const GROUPS = 8;

/** Groups count from 1. `length`: not 40 symbols, and no single group to name. */
export type Slip = { readonly slip: 'group'; readonly group: number } | { readonly slip: 'length' };

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function writeRecoveryCode(secret: Secret): string {
  if (secret.length !== RECOVERY_LENGTH) throw new Error('a recovery code has 20 bytes');
  const groups: string[] = [];
  for (let group = 0; group < GROUPS; group++) {
    const values = [0, 1, 2, 3].map((k) => fiveBits(secret, group * 4 + k));
    groups.push([...values, checkValue(values, group)].map((value) => SYMBOLS[value] ?? '').join(''));
  }
  return groups.join('-');
}

export function readRecoveryCode(typed: string): Result<Secret, Slip> {
  const groups = groupsOf(typed);
  if (groups === null) return failed({ slip: 'length' });
  const secret = new Uint8Array(RECOVERY_LENGTH);
  for (let group = 0; group < GROUPS; group++) {
    const values = valuesOf(groups[group] ?? '', group);
    if (values === null) return failed({ slip: 'group', group: group + 1 });
    values.forEach((value, k) => {
      putFiveBits(secret, group * 4 + k, value);
    });
  }
  return done(secret as Secret);
}

/** Whether what was typed back is this group (1 to 8) of the code. */
export function isGroup(secret: Secret, group: number, typed: string): boolean {
  if (!Number.isInteger(group) || group < 1 || group > GROUPS) return false;
  return writeRecoveryCode(secret).split('-')[group - 1] === tidy(typed).join('');
}

/** Eight groups, or null where the symbols are not forty and the groups as typed do not name the short one either. */
function groupsOf(typed: string): readonly string[] | null {
  if (typed.length > 400) return null;
  const asTyped = tidy(typed);
  const all = asTyped.join('');
  if (all.length === GROUPS * 5) return Array.from({ length: GROUPS }, (_, g) => all.slice(g * 5, g * 5 + 5));
  return asTyped.length === GROUPS ? asTyped : null;
}

function tidy(typed: string): readonly string[] {
  const plain = typed.toUpperCase().replace(/O/gu, '0').replace(/[IL]/gu, '1');
  return plain.split(/[\s\p{Pd}\u2212]+/u).filter((part) => part !== '');
}

function valuesOf(group: string, place: number): readonly number[] | null {
  const values = Array.from(group, (symbol) => SYMBOLS.indexOf(symbol));
  if (values.length !== 5 || values.includes(-1)) return null;
  const carried = values.slice(0, 4);
  return values[4] === checkValue(carried, place) ? carried : null;
}

/**
 * In the field of 32 elements (x^5 = x^2 + 1, a = x): a*s1 + a^2*s2 + a^3*s3 + a^4*s4 + place, places from 1. Five
 * different weights, the check's own 1 among them, are what catches every substitution and every swap.
 */
function checkValue(values: readonly number[], group: number): number {
  let check = 0;
  for (const value of [...values].reverse()) check = timesA(check ^ value);
  return check ^ (group + 1);
}

function timesA(value: number): number {
  return value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1;
}

function fiveBits(bytes: Uint8Array, index: number): number {
  const at = index * 5;
  const two = ((bytes[at >> 3] ?? 0) << 8) | (bytes[(at >> 3) + 1] ?? 0);
  return (two >> (11 - (at & 7))) & 31;
}

function putFiveBits(bytes: Uint8Array, index: number, value: number): void {
  for (let k = 0; k < 5; k++) {
    const at = index * 5 + k;
    if (value & (16 >> k)) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (128 >> (at & 7));
  }
}
