/** The file outside as a Blob: what was downloaded, or what the user picked. A file that changed since is not read. */

import { done, failed } from '../../shared/base/result.ts';
import type { Disk } from '../../shared/vault/disk.ts';
import type { Outside } from '../../shared/vault/outside.ts';

export interface BlobOutside extends Outside {
  keep(file: Blob): void;
}

export function blobOutside(): BlobOutside {
  let kept: Blob | null = null;
  return {
    keep(file) {
      kept = file;
    },
    size: () => Promise.resolve(done(kept?.size ?? null)),
    async read(from, length) {
      if (kept === null) return failed('gone');
      try {
        return done(new Uint8Array(await kept.slice(from, from + length).arrayBuffer()));
      } catch {
        return failed('failed');
      }
    },
  };
}

const PIECE = 1024 * 1024;

/** A copy of the first bytes of a file: one that later saves do not change. Null where the file is shorter. */
export async function frontOf(disk: Disk, name: string, length: number): Promise<Blob | null> {
  const pieces: BlobPart[] = [];
  for (let at = 0; at < length; at += PIECE) {
    const wanted = Math.min(PIECE, length - at);
    const piece = await disk.read(name, at, wanted);
    if (!piece.ok || piece.value.length !== wanted) return null;
    pieces.push(new Uint8Array(piece.value));
  }
  return new Blob(pieces, { type: 'application/octet-stream' });
}
