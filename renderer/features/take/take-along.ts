/**
 * Taking it along, in this order: make, release (which searches what was made), note that it leaves and seal the note,
 * and only then hand it to the host. What the host did not take is noted no longer, where that is certain.
 */

import { release, type LeftOver } from '../../../shared/release/release.ts';
import type { ReadyHandout } from '../../../shared/handout/handout.ts';
import type { Host, TakeProblem } from '../../../shared/host/host.ts';
import type { Released } from '../../../shared/host/released.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { Case, Departure, Format } from '../../../shared/journal/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { make } from './make.ts';

export type Outcome =
  | { readonly is: 'went'; readonly format: Format }
  /** Something still stands in the very bytes: it stayed here. */
  | { readonly is: 'residue'; readonly left: readonly LeftOver[] }
  /** The journal could not note it: it stayed here. */
  | { readonly is: 'not-sealed' }
  | { readonly is: 'problem'; readonly problem: TakeProblem };

interface Taking {
  readonly desk: Pick<CaseDesk, 'change' | 'flush'>;
  readonly host: Host;
  readonly handout: ReadyHandout;
  readonly format: Format;
  readonly sheet: 'a4' | 'letter';
  readonly now: number;
}

export async function takeAlong({ desk, host, handout, format, sheet, now }: Taking): Promise<Outcome> {
  const made = await make(handout, format, sheet);
  const released = release(handout, made);
  if (!released.ok) return { is: 'residue', left: released.problem.residue };

  const departure: Departure = { at: now, what: handout.kind, format };
  desk.change((chosen) => ({ ...chosen, departures: [...chosen.departures, departure] }));
  if (!(await desk.flush())) {
    desk.change((chosen) => without(chosen, departure));
    return { is: 'not-sealed' };
  }

  const handed = await hand(host, format, released.value);
  if (handed.ok) return { is: 'went', format };
  if (handed.problem !== 'failed') {
    desk.change((chosen) => without(chosen, departure));
    await desk.flush();
  }
  return { is: 'problem', problem: handed.problem };
}

function hand(host: Host, format: Format, released: Released): Promise<Result<null, TakeProblem>> {
  switch (format) {
    case 'copy':
      return host.copy(released);
    case 'pdf':
      return host.pdf(released);
    case 'print':
      return host.print(released);
    default:
      return host.save(released);
  }
}

function without(chosen: Case, departure: Departure): Case {
  const { at, what, format } = departure;
  const departures = chosen.departures.filter(
    (one) => one.at !== at || one.what !== what || one.format !== format,
  );
  return departures.length === chosen.departures.length ? chosen : { ...chosen, departures };
}
