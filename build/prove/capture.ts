/**
 * A network that leads nowhere and tells everything: in the namespace of the proof every address is this computer, so a
 * packet to anyone comes by the capture. What the driver of the test and the app say to each other is left out, by the
 * very ports the app opened for its driver; everything else counts.
 */

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './mounts.ts';
import { NotHere } from './proof.ts';

export interface Capture {
  /** One line a packet, those between driver and app left out. */
  packets(): Promise<string[]>;
  end(): void;
}

/** @param folder for the capture and the file that names the resolver */
export async function capture(folder: string): Promise<Capture> {
  if (process.env['THIRD_CHAIR_APART'] !== 'yes')
    throw new NotHere('a network namespace: this system allows none');
  if (spawnSync('tcpdump', ['--version']).error) throw new NotHere('there is no tcpdump here');
  leadEverywhereHere(folder);
  const file = path.join(folder, 'packets.pcap');
  const listener: ChildProcess = spawn(
    'tcpdump',
    ['-i', 'any', '-n', '-U', '--immediate-mode', '-w', file, '-Z', 'root'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const [first] = (await once(listener.stderr ?? listener, 'data')) as [Buffer];
  if (!/listening on/.test(first.toString()) && !/tcpdump: data link/.test(first.toString()))
    throw new NotHere(`tcpdump: ${first.toString().trim()}`);
  const drivers = new Set<number>();
  const note = (): void => {
    for (const port of listeningPorts()) drivers.add(port);
  };
  const noting = setInterval(note, 50);
  return {
    async packets() {
      await new Promise((resolve) => setTimeout(resolve, 300));
      note();
      const between = [...drivers].map((port) => `port ${String(port)}`).join(' or ');
      const filter = between === '' ? [] : [`not (host 127.0.0.1 and tcp and (${between}))`];
      const { stdout } = spawnSync('tcpdump', ['-r', file, '-n', '-t', ...filter], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      return stdout.split('\n').filter((line) => line !== '');
    },
    end() {
      clearInterval(noting);
      listener.kill('SIGTERM');
    },
  };
}

/** Every address is local, v4 and v6; names are asked for at one of them. */
function leadEverywhereHere(folder: string): void {
  // Calls between browsers look for an interface that is not the loop; one that leads nowhere will do.
  run('ip', 'link', 'add', 'proof0', 'type', 'veth', 'peer', 'name', 'proof1');
  for (const name of ['proof0', 'proof1']) {
    writeFileSync(`/proc/sys/net/ipv6/conf/${name}/disable_ipv6`, '1');
    run('ip', 'link', 'set', name, 'up');
  }
  run('ip', 'addr', 'add', '10.8.0.2/24', 'dev', 'proof0');
  spawnSync('ip', ['route', 'add', 'local', '0.0.0.0/0', 'dev', 'lo']);
  spawnSync('ip', ['-6', 'route', 'add', 'local', '::/0', 'dev', 'lo']);
  const resolver = path.join(folder, 'resolv.conf');
  writeFileSync(resolver, 'nameserver 10.9.0.53\noptions timeout:1 attempts:1\n');
  run('mount', '--bind', resolver, '/etc/resolv.conf');
}

/** In this namespace only the app listens, for its driver. */
function listeningPorts(): number[] {
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state]) => state === '0A')
      .map(([, local]) => parseInt(local?.split(':')[1] ?? '0', 16)),
  );
}
