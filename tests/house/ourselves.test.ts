/** How the app is started once more, wherever it was packed. */

import { expect, test } from 'vitest';
import { startOf, type Running } from '../../main/ourselves.ts';

const installed: Running = {
  platform: 'linux',
  program: '/opt/third-chair/third-chair',
  args: ['--user-data-dir=/x', '--ozone-platform=wayland'],
  env: { HOME: '/home/x', PATH: '/usr/bin:/bin' },
  isPackaged: true,
};

const MOUNT = '/tmp/.mount_thirdAbC';
const image: Running = {
  ...installed,
  program: `${MOUNT}/third-chair`,
  env: {
    APPIMAGE: '/home/x/third-chair.AppImage',
    APPDIR: MOUNT,
    PATH: `${MOUNT}:${MOUNT}/usr/sbin:/usr/bin:/bin:/usr/bin`,
    LD_LIBRARY_PATH: `${MOUNT}/usr/lib:`,
    HOME: '/home/x',
  },
};

const portable: Running = {
  ...installed,
  platform: 'win32',
  program: String.raw`C:\Users\x\AppData\Local\Temp\2abc\Third Chair.exe`,
  env: {
    TEMP: String.raw`C:\Users\x\AppData\Local\temp`,
    PORTABLE_EXECUTABLE_FILE: String.raw`E:\third-chair-portable.exe`,
  },
};

test('from its folder or the .deb: the program that runs', () => {
  expect(startOf(installed)).toEqual({
    program: installed.program,
    args: installed.args,
    env: installed.env,
  });
});

test('an AppImage: the file itself, without the folders it had mounted', () => {
  const { program, env } = startOf(image);
  expect(program).toBe('/home/x/third-chair.AppImage');
  expect(env['PATH']).toBe('/usr/bin:/bin');
  expect(env['LD_LIBRARY_PATH']).toBe('');
  expect(env['HOME']).toBe('/home/x');
});

test('the Windows portable: the file that unpacks itself', () => {
  expect(startOf(portable).program).toBe(String.raw`E:\third-chair-portable.exe`);
});

test.each([
  ['an AppImage it was started from', { ...image, program: installed.program }],
  ['a portable it was started from', { ...portable, program: String.raw`C:\Program Files\Third Chair.exe` }],
  ['the folder above', { ...portable, program: String.raw`C:\Users\x\AppData\Local\Third Chair.exe` }],
  ['another system', { ...portable, platform: 'darwin' }],
] satisfies [string, Running][])('not the file of %s', (_what, running) => {
  expect(startOf(running).program).toBe(running.program);
});

test('of the arguments of a package, those it listens to; a door never', () => {
  const args = ['--user-data-dir=/x', '--remote-debugging-port=1', '--inspect', '--no-sandbox', '/a-file'];
  expect(startOf({ ...installed, args }).args).toEqual(['--user-data-dir=/x']);
  expect(startOf({ ...installed, args, isPackaged: false }).args).toEqual(args);
});
