/** The proofs, in the order of what they protect. A new one is a file in proofs/ and a line here. */

import { kills } from './proofs/kills.ts';
import type { Proof } from './proof.ts';

export const PROOFS: readonly Proof[] = [kills];
