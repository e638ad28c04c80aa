/**
 * What a packaged app lets itself be told on its command line: where the journal lies and how to draw on this desktop.
 * Everything else that looks like a switch is taken away before anything starts, the debugging doors by name as well,
 * since a line can come by another way than the arguments.
 */

/** The rest is the house's own: it is set after this, in silence.ts. */
const KEPT = new Set([
  'disable-gpu',
  'enable-wayland-ime',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'ozone-platform',
  'ozone-platform-hint',
  'user-data-dir',
]);

/** The doors that fuses leave open: each lets another program look in, or writes down what goes on inside. */
const DOORS = [
  'auto-open-devtools-for-tabs',
  'enable-logging',
  'inspect',
  'inspect-brk',
  'inspect-brk-node',
  'inspect-port',
  'inspect-publish-uid',
  'inspect-wait',
  'js-flags',
  'load-extension',
  'log-file',
  'log-net-log',
  'net-log-capture-mode',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'ssl-key-log-file',
  'trace-startup',
];

/** What the flavor for tests leaves open: its driver comes in here. It is never part of a release. */
export const TEST_DOOR = 'remote-debugging-port';

/** The switches to take away from a packaged app started with these arguments. */
export function unwanted(args: readonly string[], forTests: boolean): readonly string[] {
  const said = args.filter((arg) => arg.length > 1 && /^[-/]/.test(arg)).map(nameOf);
  return [...new Set([...said, ...DOORS])].filter(
    (name) => !KEPT.has(name) && !(forTests && name === TEST_DOOR),
  );
}

/** Of these arguments, those that a packaged app listens to: what it tells itself where it starts anew. */
export function keptBy(args: readonly string[]): readonly string[] {
  return args.filter((arg) => /^[-/]/.test(arg) && KEPT.has(nameOf(arg)));
}

/** Chromium takes one dash, two, or on Windows a slash, in either case. */
function nameOf(arg: string): string {
  return arg
    .replace(/^(--|-|\/)/, '')
    .replace(/=.*$/s, '')
    .toLowerCase();
}
