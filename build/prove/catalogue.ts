/** The proofs, in the order of what they protect. A new one is a file in proofs/ and a line here. */

import { diskFull } from './proofs/disk-full.ts';
import { kills } from './proofs/kills.ts';
import { lock } from './proofs/lock.ts';
import { network } from './proofs/network.ts';
import { power } from './proofs/power.ts';
import type { Proof } from './proof.ts';

export const PROOFS: readonly Proof[] = [kills, power, diskFull, network, lock];
