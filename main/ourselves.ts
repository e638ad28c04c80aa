/**
 * How this very app is started once more: the program, its arguments, its environment. Guarantees: the file the user
 * started, where the running one lies in a place that is cleared away with it (AppImage, the Windows portable); of the
 * arguments only those a package listens to. Refuses a name in the environment that is another program's.
 */

import path from 'node:path';
import { keptBy } from './command-line.ts';

export interface Running {
  readonly platform: string;
  /** The program that runs, and what it was told. */
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
}

export interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function startOf({ platform, program, args, env, isPackaged }: Running): Start {
  const kept = isPackaged ? keptBy(args) : args;
  const image = env['APPIMAGE'];
  const mount = env['APPDIR'];
  if (platform === 'linux' && image && mount && program.startsWith(`${mount}/`))
    return { program: image, args: kept, env: without(mount, env) };
  const portable = env['PORTABLE_EXECUTABLE_FILE'];
  const unpacked = env['TEMP'];
  if (platform === 'win32' && portable && unpacked && isBelow(unpacked, program))
    return { program: portable, args: kept, env };
  return { program, args: kept, env };
}

function isBelow(folder: string, file: string): boolean {
  const way = path.win32.relative(folder.toLowerCase(), file.toLowerCase());
  return way !== '' && !way.startsWith('..') && !path.win32.isAbsolute(way);
}

/** An AppImage puts its own folders into the lists of folders, each time anew: those of this time end with it. */
function without(mount: string, env: Start['env']): Start['env'] {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      if (value?.includes(mount) !== true || !value.includes(':')) return [name, value];
      const parts = value.split(':').filter((part) => !part.startsWith(mount));
      return [name, [...new Set(parts)].join(':')];
    }),
  );
}
