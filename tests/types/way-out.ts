/**
 * What must not compile: leaving unread. Each line is an error today; where one no longer is, the type check fails.
 * Never run; only `tsc -p tests` reads it.
 */

import type { Survey } from '../../shared/deid/decide/decision.ts';
import { finish } from '../../shared/handout/finish.ts';
import type { Final, ReadThrough, ReadyHandout } from '../../shared/handout/handout.ts';
import { readThrough } from '../../shared/handout/read.ts';
import { ready } from '../../shared/handout/ready.ts';
import { leafOf } from '../../shared/export/leaf.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Case } from '../../shared/journal/case.ts';
import { release } from '../../shared/release/release.ts';

export function cannotSkip(
  draft: Case,
  survey: Survey,
  final: Final,
  through: ReadThrough,
  handout: ReadyHandout,
  host: Host,
): void {
  const made = { format: 'copy', text: 'He said no' } as const;
  const plain = { kind: 'card', pieces: [{ part: null, text: 'He said no' }] } as const;

  // @ts-expect-error a Case cannot be released
  release(draft, made);
  // @ts-expect-error what is finished but not read cannot be released
  release(final, made);
  // @ts-expect-error what is read but not ready cannot be released
  release(through, made);
  // @ts-expect-error the result of ready() may be a refusal
  release(ready(through), made);
  // @ts-expect-error a plain object of the same shape cannot be released
  release(plain, made);
  // @ts-expect-error a plain object cannot be read through as if it were finished
  readThrough(plain, draft.card.reading);
  // @ts-expect-error a Case cannot be read through
  readThrough(draft, draft.card.reading);
  // @ts-expect-error the result of finish() may be a refusal
  readThrough(finish('card', draft, survey, draft.choices), draft.card.reading);
  // @ts-expect-error what is finished is not ready
  ready(final);
  // @ts-expect-error a leaf is made of what is ready
  leafOf(final);
  // @ts-expect-error the host takes what was released, not bytes with a name
  void host.save({ format: 'text', name: 'card.txt', bytes: new Uint8Array(0) });
  // @ts-expect-error a ready handout still has to be released
  void host.copy(handout);

  const released = release(handout, made);
  // @ts-expect-error releasing may be refused
  void host.copy(released);
  if (released.ok) void host.copy(released.value);
}
