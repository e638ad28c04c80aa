/**
 * Every call between the desk and the house, declared once. The house's handlers, the preload and the desk's client
 * take their types from this value, so a call without a handler does not compile. Guarantees: an argument that does
 * not fit its shape never reaches a handler. There is no general call: what is not here cannot be said.
 */

import { bytes, flag, nothing, object, oneOf, text, whole, type Shape } from '../base/shapes.ts';
import type { Result } from '../base/result.ts';
import type { BackupOut, LockReason, TakeProblem } from './host.ts';

/** A question with an answer. `failed` is among its problems: what a refused or broken call comes to. */
export interface Ask<A, T, P> {
  readonly kind: 'ask';
  readonly argument: Shape<A>;
  /** Never set; carries the type. */
  readonly outcome?: Result<T, P | 'failed'>;
}

/** Said, not answered. */
export interface Tell<A> {
  readonly kind: 'tell';
  readonly argument: Shape<A>;
}

/** A neutral name and one ending: no path, no dots, no digits, nothing that tells whose case it is. */
const fileName = matching(/^[a-z]{1,20}(-[a-z]{1,20}){0,3}\.(md|txt|docx|pdf|zip)$/, 90);
const pdfName = matching(/^[a-z]{1,20}(-[a-z]{1,20}){0,3}\.pdf$/, 90);
const paperName = matching(/^[a-z]{1,20}(-[a-z]{1,20}){0,3}(\.(pdf|html))?$/, 90);

/** A whole journal, taken out. */
const LARGEST_FILE = 256 * 1024 * 1024;
const LARGEST_PAPER = 16 * 1024 * 1024;
const LARGEST_COPY = 1024 * 1024;
const LARGEST_BACKUP = 2 ** 40;

export const CONTRACT = {
  /** The port itself follows as a message: a port cannot cross the bridge as a value. */
  openLog: ask<undefined, null, 'busy'>(nothing),
  save: ask<FileOut, null, TakeProblem>(object({ name: fileName, bytes: bytes(LARGEST_FILE) })),
  pdf: ask<PaperOut, null, TakeProblem>(object({ name: pdfName, html: text(LARGEST_PAPER) })),
  print: ask<PaperOut, null, TakeProblem>(object({ name: paperName, html: text(LARGEST_PAPER) })),
  copy: ask<{ readonly text: string }, null, TakeProblem>(object({ text: text(LARGEST_COPY) })),
  saveBackup: ask<BackupOut, null, TakeProblem>(
    object({ generation: whole(1, 999_999_999), length: whole(512, LARGEST_BACKUP) }),
  ),
  chooseBackup: ask<undefined, null, TakeProblem>(nothing),
  present: tell(flag),
  lockAfter: tell(whole(1, 24 * 60)),
  sealed: tell(nothing),
} as const;

export type Contract = typeof CONTRACT;
export type CallName = keyof Contract;

export interface FileOut {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PaperOut {
  readonly name: string;
  readonly html: string;
}

type Handler<C> =
  C extends Ask<infer A, infer T, infer P>
    ? (argument: A) => Promise<Result<T, P | 'failed'>>
    : C extends Tell<infer A>
      ? (argument: A) => void
      : never;

/** The house's side: one handler for each call. */
export type Handlers = { readonly [K in CallName]: Handler<Contract[K]> };

/** The desk's side, as the preload puts it on the window. */
export type Bridge = Handlers & {
  /** The house says lock. */
  readonly onLockNow: (listener: (reason: LockReason) => void) => void;
};

/** What goes over the wire for a call; and what the house says by itself. */
export function channelOf(name: CallName): string {
  return `third-chair:${name}`;
}

export const LOCK_NOW = 'third-chair:lock-now';
/** Also the `data` of the window message that hands the port on to the page. */
export const LOG_PORT = 'third-chair:log-port';

export const lockReason = oneOf('idle', 'suspend', 'screen-lock', 'shortcut', 'menu', 'quit');

function ask<A, T, P>(argument: Shape<A>): Ask<A, T, P> {
  return { kind: 'ask', argument };
}

function tell<A>(argument: Shape<A>): Tell<A> {
  return { kind: 'tell', argument };
}

function matching(pattern: RegExp, longest: number): Shape<string> {
  return {
    misfit: (value, path) =>
      typeof value === 'string' && value.length <= longest && pattern.test(value) ? null : path || 'value',
  };
}
