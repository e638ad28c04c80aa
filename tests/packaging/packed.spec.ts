/**
 * The packages, as they would be released and as they can be driven: what is in them, which doors are shut, and a
 * journal made, locked and opened again in the app that came out of the .deb. Each shut door has a control where the
 * same thing goes through: the bare Electron, or the flavor for tests.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, type Browser, type Page } from 'playwright-core';
import { endAll, successorOf } from '../e2e/houses.ts';
import { create, saved, unlock, walkOn } from '../e2e/walk.ts';
import { listening, PACKAGES, rendererOf, STAGE, start, startOn, until, type Started } from './started.ts';

const RELEASE = path.join(PACKAGES, 'release', 'linux-unpacked');
const DRIVEN = path.join(PACKAGES, 'driven', 'linux-unpacked');
const INSTALLED = path.join(PACKAGES, 'root', 'opt', 'third-chair');
const BARE = process.env['THIRD_CHAIR_ELECTRON'] ?? '';
/** How the fuse wire writes "on". */
const ON = '1'.charCodeAt(0);
const binaryIn = (folder: string): string => path.join(folder, 'third-chair');

describe('what is packed', () => {
  const asar = path.join(RELEASE, 'resources', 'app.asar');

  it('the bundles and a package.json, nothing else', () => {
    const files = listPackage(asar, { isPack: false });
    const odd = files.filter(
      (file) => !/^\/(dist(\/(main|web)(\/assets(\/[\w.-]+)?)?)?|package\.json)$/.test(file),
    );
    assert.deepEqual(odd.sort(), ['/dist/main/main.cjs', '/dist/main/preload.cjs', '/dist/web/index.html']);
    assert.equal(existsSync(path.join(RELEASE, 'resources', 'default_app.asar')), false);
  });

  it('the house whose bundle was read for ways out, with its door shut', () => {
    const packed = extractFile(asar, 'dist/main/main.cjs').toString();
    assert.equal(packed, readFileSync(path.join(STAGE, 'app/dist/main/main.cjs'), 'utf8'));
    assert.ok(packed.includes('unwanted(process.argv.slice(1), false)'));
    const driven = path.join(DRIVEN, 'resources', 'app.asar');
    assert.ok(extractFile(driven, 'dist/main/main.cjs').includes('unwanted(process.argv.slice(1), true)'));
  });

  it('the licenses of everything, and the bill of materials', () => {
    for (const file of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
      assert.ok(lstatSync(path.join(RELEASE, file)).size > 1000, file);
    assert.deepEqual(readdirSync(path.join(RELEASE, 'resources', 'notices')).sort(), [
      'LICENSE.txt',
      'THIRD-PARTY-NOTICES.txt',
      'third-chair.cdx.json',
    ]);
  });

  for (const [name, folder] of Object.entries({ release: RELEASE, driven: DRIVEN }))
    it(`fuses, read back from the binary: ${name}`, async () => {
      const wire = await getCurrentFuseWire(binaryIn(folder));
      const isOn = (fuse: FuseV1Options): boolean => Number(wire[fuse]) === ON;
      assert.deepEqual(
        {
          runAsNode: isOn(FuseV1Options.RunAsNode),
          nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
          inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
          integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
          onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
          filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
        },
        {
          runAsNode: false,
          nodeOptions: false,
          inspect: false,
          integrity: true,
          onlyAsar: true,
          filePrivileges: false,
        },
      );
      const bare = await getCurrentFuseWire(BARE);
      assert.equal(Number(bare[FuseV1Options.RunAsNode]), ON);
    });
});

describe('the .deb', () => {
  const deb = path.join(PACKAGES, 'third-chair.deb');

  it('unpacks to what was packed: names, bytes, modes', () => {
    const packed = filesOf(DRIVEN);
    assert.ok(packed.length > 50);
    assert.deepEqual(filesOf(INSTALLED), packed);
  });

  it('has a launcher, an icon, and no script that runs on installing', () => {
    const root = path.join(PACKAGES, 'root');
    assert.equal(readlinkSync(path.join(root, 'usr/bin/third-chair')), '/opt/third-chair/third-chair');
    const desktop = readFileSync(path.join(root, 'usr/share/applications/third-chair.desktop'), 'utf8');
    assert.match(desktop, /^Exec=\/opt\/third-chair\/third-chair$/m);
    assert.ok(existsSync(path.join(root, 'usr/share/icons/hicolor/scalable/apps/third-chair.svg')));
    assert.ok(existsSync(path.join(root, 'usr/share/icons/hicolor/48x48/apps/third-chair.png')));
    assert.equal(said('dpkg-deb', ['--info', deb]).match(/postinst|preinst|prerm|postrm/), null);
    assert.equal(said('dpkg-deb', ['--field', deb, 'Package', 'Architecture']).includes('amd64'), true);
    const lines = said('dpkg-deb', ['--contents', deb]).trim().split('\n');
    assert.deepEqual(
      lines.filter((line) => !/^\S+ root\/root /.test(line)),
      [],
    );
  });
});

describe('doors of a release', () => {
  it('no debugging port, asked for in three ways', async () => {
    const args = [
      '--remote-debugging-port=0',
      '-remote-debugging-port=0',
      '--remote-debugging-address=127.0.0.1',
    ];
    const shut = start(binaryIn(RELEASE), args);
    assert.notEqual(await until(() => rendererOf(shut)), null);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const ports = listening(shut);
    const told = existsSync(path.join(shut.profile, 'DevToolsActivePort'));
    await shut.end();
    assert.deepEqual([ports, told], [[], false]);
  });

  it('and the flavor for tests has one, seen the same way', async () => {
    const open = start(binaryIn(DRIVEN), ['--remote-debugging-port=0']);
    assert.notEqual(await until(() => rendererOf(open)), null);
    const ports = await until(() => (listening(open).length > 0 ? listening(open) : null));
    await open.end();
    assert.equal(ports?.length, 1);
  });

  for (const [name, binary, through] of [
    ['a release', binaryIn(RELEASE), false],
    ['the bare Electron', BARE, true],
  ] as const) {
    it(`code from the environment: ${name} ${through ? 'runs' : 'does not run'} it`, async () => {
      const marks = ['as-node', 'option'].map((mark) =>
        path.join(STAGE, 'out', `${mark}-${String(through)}`),
      );
      const [asNode = '', option = ''] = marks;
      const script = path.join(STAGE, 'out', 'required.cjs');
      writeFileSync(script, `require('fs').writeFileSync(process.env.MARK, 'x')`);
      const one = startOn(`${asNode}-profile`, binary, [], {
        NODE_OPTIONS: `--require=${script}`,
        MARK: option,
      });
      await until(() => (existsSync(option) ? true : null), 3000);
      await one.end();
      const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
      spawnSync(binary, ['-e', `require('fs').writeFileSync(${JSON.stringify(asNode)}, 'x')`], {
        env,
        timeout: 3000,
        killSignal: 'SIGKILL',
      });
      assert.deepEqual(
        marks.map((mark) => existsSync(mark)),
        [through, through],
      );
    });

    it(`--inspect: ${name} ${through ? 'listens' : 'does not listen'}`, async () => {
      const app = start(binary, ['--inspect=0', ...(through ? [path.join(STAGE, 'app')] : [])]);
      assert.notEqual(await until(() => rendererOf(app)), null);
      const ports = listening(app);
      await app.end();
      assert.equal(ports.length > 0, through);
    });
  }

  it('without its sandbox it does not start, and says so', async () => {
    const bare = start(binaryIn(RELEASE), ['--no-sandbox']);
    assert.equal(await bare.ended, 1);
    assert.match(bare.said(), /without its sandbox/);
  });

  for (const folder of ['without', 'instead'])
    it(`other code in its place: ${folder === 'without' ? 'no archive' : 'a folder instead of it'}`, async () => {
      const meddled = start(path.join(PACKAGES, folder, 'third-chair'), []);
      const code = await Promise.race([meddled.ended, until(() => null, 5000)]);
      await meddled.end();
      assert.notEqual(code, null);
      assert.notEqual(code, 0);
      assert.doesNotMatch(meddled.said(), /other code ran/);
    });
});

describe('the installed app, driven', () => {
  it('makes a journal, saves, locks, and opens it again', async () => {
    const app = start(binaryIn(INSTALLED), ['--remote-debugging-port=0']);
    try {
      const first = await pageOf(app);
      const walk = walkOn(first.page);
      await create(walk);
      await walk.write('What came home with you today?', 'The kettle was still warm.');
      await saved(walk);
      // It starts itself anew: another process, and nothing of this one, takes the place.
      await walk.button('Lock').catch(() => undefined);
      await successorOf(app.profile, app.child.pid ?? 0);
      await first.browser.close();
      const second = await pageOf(app);
      await unlock(walkOn(second.page));
      await second.page.getByText('The kettle was still warm.').first().waitFor();
      await second.browser.close();
    } finally {
      await app.end();
      await endAll(app.profile, 'SIGKILL');
    }
  });
});

/** Over the debugging port: a page that was replaced is not seen again by who drove it. */
async function pageOf({ profile }: Started): Promise<{ browser: Browser; page: Page }> {
  const port = await until(() => {
    const file = path.join(profile, 'DevToolsActivePort');
    return existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[0] ?? null) : null;
  });
  for (let tries = 0; tries < 20; tries++) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`);
    const page = browser.contexts()[0]?.pages()[0];
    const passphrase = page?.getByRole('textbox', { name: 'Passphrase', exact: true });
    const met = await passphrase?.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (page && met) {
      page.setDefaultTimeout(20_000);
      return { browser, page };
    }
    await browser.close();
  }
  throw new Error('no page');
}

/** "mode name sum" of every file below, sorted. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
      return `${lstatSync(file).mode.toString(8)} ${path.relative(folder, file)} ${sum}`;
    })
    .sort();
}

function said(command: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  assert.equal(status, 0);
  return stdout;
}
