/**
 * What a tab asks of its log worker about backups, each over a port of its own: the files lie there, and so does what
 * was chosen from outside. Guarantees: one answer to one errand; bytes are sealed, as everything in these files is.
 */

import { failed, type Result } from '../../shared/base/result.ts';
import type { TakeProblem } from '../../shared/host/host.ts';

export type BackupErrand =
  /** The first `length` bytes of a generation, to be downloaded; kept as the file outside. */
  | { readonly do: 'copy'; readonly generation: number; readonly length: number }
  /** This file lies outside from now on. */
  | { readonly do: 'keep'; readonly file: Blob };

export type ErrandAnswer = Result<Blob | null, TakeProblem>;

export interface ErrandMessage {
  readonly errand: BackupErrand;
  readonly answer: MessagePort;
}

export function runErrand(worker: Worker, errand: BackupErrand): Promise<ErrandAnswer> {
  const { port1, port2 } = new MessageChannel();
  const message: ErrandMessage = { errand, answer: port2 };
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<ErrandAnswer>) => {
      port1.close();
      resolve(data);
    };
    port1.onmessageerror = () => {
      port1.close();
      resolve(failed('failed'));
    };
    worker.postMessage(message, [port2]);
  });
}
