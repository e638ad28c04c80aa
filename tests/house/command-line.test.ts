/** What a packaged app lets itself be told. */

import { expect, test } from 'vitest';
import { keptBy, TEST_DOOR, unwanted } from '../../main/command-line.ts';

test.each([
  [['--remote-debugging-port=9222'], 'remote-debugging-port'],
  [['-remote-debugging-port=9222'], 'remote-debugging-port'],
  [['--Remote-Debugging-Port'], 'remote-debugging-port'],
  [['/log-net-log=C:\\out.json'], 'log-net-log'],
  [['--inspect-brk=0'], 'inspect-brk'],
  [['--js-flags=--expose-gc'], 'js-flags'],
  [['--proxy-server=a=b'], 'proxy-server'],
  [['--disable-web-security'], 'disable-web-security'],
  [['--host-resolver-rules=MAP * 127.0.0.1'], 'host-resolver-rules'],
  [['--a-switch-nobody-knows\nyet=1'], 'a-switch-nobody-knows\nyet'],
])('%s is taken away', (args, name) => {
  expect(unwanted(args, false)).toContain(name);
});

test('the doors are closed whatever the arguments are', () => {
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'log-net-log', 'js-flags', 'inspect'])
    expect(unwanted([], false)).toContain(name);
});

test('where the journal lies and how to draw is kept', () => {
  const kept = ['--user-data-dir=/x', '--ozone-platform=wayland', '--force-device-scale-factor=2', 'a-file'];
  expect(unwanted(kept, false)).toEqual(unwanted([], false));
});

test('the flavor for tests leaves one door open, and no other', () => {
  const args = ['--remote-debugging-port=0', '--remote-allow-origins=*'];
  const closed = unwanted(args, false);
  expect(closed).toContain(TEST_DOOR);
  expect(unwanted(args, true)).toEqual(closed.filter((name) => name !== TEST_DOOR));
});

test('what it tells itself where it starts anew is what is not taken away', () => {
  const args = [
    '--user-data-dir=/x',
    '-ozone-platform=x11',
    '--remote-debugging-port=0',
    '--inspect',
    'a-file',
  ];
  expect(keptBy(args)).toEqual(['--user-data-dir=/x', '-ozone-platform=x11']);
});
