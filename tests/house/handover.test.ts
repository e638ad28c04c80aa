/** What the house tells the one that takes its place, and what is not taken for it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handoverArgument, handoverIn, type Handover } from '../../main/handover.ts';

const handover: Handover = {
  token: '0123456789abcdef0123456789abcdef',
  pid: 4711,
  place: { x: -1280, y: 20, width: 1280, height: 800 },
  look: 'normal',
  focused: true,
  above: 'window:2097155:1',
};

test('what is said is what is heard, among other arguments', () => {
  const whole = fc.integer({ min: -99_999, max: 99_999 });
  const size = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(
      fc.record<Handover>({
        token: fc.stringMatching(/^[0-9a-f]{32}$/),
        pid: fc.integer({ min: 1, max: 4_194_304 }),
        place: fc.record({ x: whole, y: whole, width: size, height: size }),
        look: fc.constantFrom('normal', 'maximized', 'full', 'minimized'),
        focused: fc.boolean(),
        above: fc.constantFrom('', 'window:1:0', 'window:18446744073709551615:0'),
      }),
      (said) => {
        const args = ['third-chair', '--user-data-dir=/x', handoverArgument(said), '/app'];
        expect(handoverIn(args)).toEqual(said);
      },
    ),
  );
});

const whole = handoverArgument(handover);

test.each([
  ['nothing', ''],
  ['another switch', whole.replace('after-lock', 'after-all')],
  ['a short token', whole.replace('0123', '')],
  ['no process', whole.replace('4711', '')],
  ['a process that is none', whole.replace('4711', '-1')],
  ['a look nobody has', whole.replace('normal', 'hidden')],
  ['another window', whole.replace('window:2097155:1', '/etc/passwd')],
  ['something before', `x${whole}`],
  ['something behind', `${whole},1`],
  ['half of it', whole.slice(0, 60)],
])('not taken for it: %s', (_what, arg) => {
  expect(handoverIn(['third-chair', arg])).toBeNull();
});
