/**
 * Hostile backup files: bytes and structure of a real one changed in a hundred thousand ways, sums and links made to fit
 * where no key is needed for it. Each is refused by a name or opens as the one it was made from; the journal that is
 * open is not touched; none takes five seconds or a gigabyte.
 */

import { concat, equal, u32 } from '../../../shared/base/bytes.ts';
import { frameAt } from '../../../shared/vault/frame.ts';
import { sum } from '../../../shared/vault/nacl.ts';
import { house, NOW, PASSPHRASE, told, type House } from '../../../tests/keeper/house.ts';
import { drawFrom, type Draw } from '../../../tests/vault/draw.ts';
import { isUntouched } from '../kept-journal.ts';
import { shown, type Proof } from '../proof.ts';
import { HARMS } from '../spoil.ts';

const LONGEST_MS = 5000;
const LARGEST = 2 ** 30;
const NAMED = new Set([
  'not-a-backup',
  'not-whole',
  'damaged-header',
  'newer-version',
  'too-costly',
  'too-large',
  'read-failed',
  'gone',
  'wrong-passphrase',
]);

export const backups: Proof = {
  name: 'backups',
  figure:
    '100,000 mutated backup files: each refused by a named error or opened identically; journal unchanged; none over 5 s or 1 GiB',
  n: 100_000,
  short: 400,
  on: 'node',
  async run({ n, far }) {
    const { here, file, other } = await aBackup();
    const { keeper } = await here.open();
    here.chosen(file);
    const whole = await keeper.openBackup({ passphrase: PASSPHRASE }, () => undefined);
    const short: string[] = [];
    if (!whole.ok) short.push(`control: the backup itself: ${JSON.stringify(whole.problem)}`);
    const files = new Map(here.disk.files);
    const cache = here.cache.held;
    const outcomes = new Map<string, number>();
    let slowest = 0;
    let largest = 0;
    for (let k = 0; k < n; k++) {
      const draw = drawFrom(k);
      const kind = draw.pick(Object.keys(MUTATIONS));
      const mutated = MUTATIONS[kind]?.(file, other, draw) ?? file;
      here.chosen(mutated);
      const began = performance.now();
      const opened = await keeper.openBackup({ passphrase: PASSPHRASE }, () => undefined);
      slowest = Math.max(slowest, performance.now() - began);
      if (k % 50 === 0) largest = Math.max(largest, process.memoryUsage().rss);
      const came = opened.ok ? 'opened' : typeof opened.problem === 'string' ? opened.problem : 'a slip';
      outcomes.set(came, (outcomes.get(came) ?? 0) + 1);
      if (opened.ok && JSON.stringify(opened) !== JSON.stringify(whole))
        short.push(`${kind}, ${String(k)}: it opened as something else`);
      if (!opened.ok && !NAMED.has(came)) short.push(`${kind}, ${String(k)}: ${came}`);
      if (opened.ok && !equal(mutated, file) && kind === 'frames')
        short.push(`${kind}, ${String(k)}: it opened`);
      if (!isUntouched(here, files, cache)) {
        short.push(`${kind}, ${String(k)}: the journal was touched`);
        break;
      }
      far(k);
    }
    if (slowest >= LONGEST_MS) short.push(`one took ${String(Math.round(slowest))} ms`);
    if (largest >= LARGEST) short.push(`memory came to ${String(Math.round(largest / 2 ** 20))} MiB`);
    const came = [...outcomes].map(([what, count]) => `${what} ${String(count)}`).join(', ');
    const cost = `slowest ${String(Math.round(slowest))} ms, ${String(Math.round(largest / 2 ** 20))} MiB`;
    return shown(`${String(n)} files: ${came}; ${cost}; ${String(short.length)} fell short`, short);
  },
};

async function aBackup(): Promise<{ here: House; file: Uint8Array; other: Uint8Array }> {
  const here = house();
  const { keeper } = await here.created();
  const made: Uint8Array[] = [];
  for (let round = 0; round < 2; round++) {
    for (let k = 0; k < 4; k++)
      await keeper.saveCase(
        await told(keeper, `${String(round)}.${String(k)} ${'the lamp '.repeat(90 * k)}`),
      );
    const backup = await keeper.makeBackup(() => undefined, NOW + round);
    if (!backup.ok) throw new Error(`no backup was made: ${backup.problem}`);
    const whole = here.folders.folder('journal.new').files.get('gen.tmp') ?? new Uint8Array();
    made.push(whole.slice(0, backup.value.length));
  }
  await keeper.lock([]);
  const [other = new Uint8Array(), file = new Uint8Array()] = made;
  return { here, file, other };
}

type Mutation = (file: Uint8Array, other: Uint8Array, draw: Draw) => Uint8Array;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  bytes: (file, _, draw) => harmed(file, draw.below(file.length), draw),
  'bytes of the front': (file, _, draw) => harmed(file, draw.below(600), draw),
  'several places': (file, _, draw) => {
    let harm = file;
    for (let k = 1 + draw.below(6); k > 0; k--)
      harm = harmed(harm, draw.below(Math.max(1, harm.length)), draw);
    return harm;
  },
  'a field of the header, its sum made to fit': (file, _, draw) => {
    const front = file.slice(0, 480);
    const at = draw.pick([0, 6, 7, 8, 12, 44, 48, 52, 84, 108, 156, 160, 164, 268, 292, 340, 400]);
    front.set(u32(draw.pick([0, 1, 2, 3, 65_535, 65_536, 524_288, 524_289, 2 ** 31, 2 ** 32 - 1])), at);
    return concat(front, sum(front), file.slice(512));
  },
  'a length of a frame': (file, _, draw) => {
    const [at] = draw.pick(placesOf(file));
    const changed = file.slice();
    changed.set(
      u32(draw.pick([0, 1, 15, 2 ** 24, 2 ** 24 + 1, 2 ** 31, 2 ** 32 - 1, draw.below(70_000)])),
      at + 4,
    );
    return changed;
  },
  frames: (file, other, draw) => relinked(file, moved(framesOf(file), framesOf(other), draw)),
  'frames, links as they were': (file, other, draw) =>
    concat(file.slice(0, 512), ...moved(framesOf(file), framesOf(other), draw)),
  'another front': (file, other) => concat(other.slice(0, 512), file.slice(512)),
  'an end too many': (file, other, draw) =>
    concat(file, draw.pick([other, other.slice(512), draw.bytes(40), new Uint8Array(4096)])),
  'no journal at all': (_, __, draw) =>
    draw.pick([new Uint8Array(0), draw.bytes(511), draw.bytes(5000), new Uint8Array(70_000)]),
};

function harmed(file: Uint8Array, at: number, draw: Draw): Uint8Array {
  return draw.pick(Object.values(HARMS))(file, at, draw) ?? new Uint8Array(0);
}

function placesOf(file: Uint8Array): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = 512; at < file.length;) {
    const end = frameAt(file, at)?.end ?? file.length;
    places.push([at, end]);
    at = end;
  }
  return places;
}

function framesOf(file: Uint8Array): Uint8Array[] {
  return placesOf(file).map(([at, end]) => file.slice(at, end));
}

/** In another order, fewer, twice, or one of another backup among them; never as they were. */
function moved(frames: readonly Uint8Array[], others: readonly Uint8Array[], draw: Draw): Uint8Array[] {
  const [one, two] = [draw.below(frames.length), draw.below(frames.length)];
  const next = [...frames];
  const kind = draw.below(5);
  if (kind === 0) next.splice(one, 1);
  else if (kind === 1) next.splice(one, 0, next[two] ?? new Uint8Array());
  else if (kind === 2) next[one] = others[draw.below(others.length)] ?? new Uint8Array();
  else if (kind === 3) next.length = one;
  else
    [next[one], next[two === one ? (one + 1) % next.length : two]] = [
      frames[two === one ? (one + 1) % next.length : two] ?? new Uint8Array(),
      frames[one] ?? new Uint8Array(),
    ];
  return next;
}

/** Links need no key: whoever moves frames can make them fit. */
function relinked(file: Uint8Array, frames: readonly Uint8Array[]): Uint8Array {
  let link = sum(file.slice(0, 512));
  const linked = frames.map((frame) => {
    const head = frame.slice(0, Math.max(0, frame.length - 32));
    link = sum(concat(link, head));
    return concat(head, link);
  });
  return concat(file.slice(0, 512), ...linked);
}
