/**
 * Every box of the open log that opens, wherever it stands: for a record whose row is damaged while the log is not whole
 * either. Guarantees nothing about order or place: whoever takes one compares what it says with what is known.
 */

import type { Content } from '../../shared/vault/box.ts';
import { frameAt, nextMagic } from '../../shared/vault/frame.ts';
import { generationName } from '../../shared/vault/log-files.ts';
import type { Sealer } from '../../shared/vault/vault.ts';
import type { LogClient } from './log-client.ts';

/** Boxes tried before others have their turn. */
const STEP = 64;

export async function scanLog(
  log: LogClient,
  sealer: Sealer,
  pause: () => Promise<void>,
  visit: (content: Content, box: Uint8Array) => void,
): Promise<void> {
  const { generation, length } = sealer.end();
  const file = await log.readFront(generationName(generation), length);
  if (!file.ok) return;
  let tried = 0;
  for (let at = nextMagic(file.value, 0); at >= 0;) {
    const frame = frameAt(file.value, at);
    const content = frame && sealer.look(frame.box);
    if (frame && content) visit(content, frame.box);
    at = nextMagic(file.value, frame && content ? frame.linkAt : at + 1);
    tried += 1;
    if (tried % STEP === 0) await pause();
  }
}
