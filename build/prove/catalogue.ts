/** The proofs, in the order of what they protect. A new one is a file in proofs/ and a line here. */

import { backups } from './proofs/backups.ts';
import { bridge } from './proofs/bridge.ts';
import { canariesProof } from './proofs/canaries.ts';
import { corruption } from './proofs/corruption.ts';
import { diskFull } from './proofs/disk-full.ts';
import { format } from './proofs/format.ts';
import { kills } from './proofs/kills.ts';
import { lock } from './proofs/lock.ts';
import { messages } from './proofs/messages.ts';
import { network } from './proofs/network.ts';
import { passphrase } from './proofs/passphrase.ts';
import { power } from './proofs/power.ts';
import { tampering } from './proofs/tampering.ts';
import type { Proof } from './proof.ts';

export const PROOFS: readonly Proof[] = [
  canariesProof,
  kills,
  power,
  diskFull,
  corruption,
  backups,
  tampering,
  network,
  passphrase,
  lock,
  messages,
  format,
  bridge,
];
