/** JSON from outside: parsed only where it is no deeper than a diary could be. */

import { done, failed, type Result } from '../base/result.ts';

const DEEPEST = 64;

export type Value = Readonly<Record<string, unknown>>;

export function parseJson(text: string): Result<unknown, 'not-json'> {
  if (depthOf(text) > DEEPEST) return failed('not-json');
  try {
    return done(JSON.parse(text));
  } catch {
    return failed('not-json');
  }
}

export function isValue(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** The deepest place, brackets inside strings apart. */
function depthOf(text: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x5b || unit === 0x7b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1;
  }
  return deepest;
}
