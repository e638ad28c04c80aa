/** Starting other programs. `run` gives back what they printed; `pass` lets them print for themselves. */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @returns {Promise<{code: number, out: string, err: string}>} code 127 where the program does not exist
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.on('error', () => resolve({ code: 127, out, err }));
    child.on('close', (code) => resolve({ code: code ?? 1, out, err }));
  });
}

/** @returns {Promise<number>} the exit code, 128 and the signal's number where it was ended by one; the program writes to our own output */
export function pass(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** npm by the way it was started, so that no shell is needed on any system. */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  if (script && /\.[cm]?js$/.test(script)) return run(process.execPath, [script, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    shell: process.platform === 'win32',
    ...options,
  });
}
