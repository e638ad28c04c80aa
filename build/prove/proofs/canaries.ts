/**
 * Forty words written, changed, named, looked for, disguised, taken along, copied, deleted and locked away in a thousand
 * operations of the real app, crashes among them; then looked for in everything it left on the disk, exports aside, in
 * UTF-8, UTF-16LE, base64 and URL encoding. Control: a forty-first that the page hands to localStorage is found.
 */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { newCase, type Case } from '../../../shared/journal/case.ts';
import { saved, unlock, walkOn } from '../../../tests/e2e/walk.ts';
import { canaries, canary, encodings, seek } from '../canary.ts';
import { ask, createJournal, unlockJournal, WORDS } from '../keeper-line.ts';
import { shown, type Proof } from '../proof.ts';
import type { Running, Stage } from '../stage.ts';

const COUNT = 40;
const SEED = 4001;
const CONTROL = canary(SEED, COUNT);
const PER_LAUNCH = 120;

export const canariesProof: Proof = {
  name: 'canaries',
  figure:
    '40 strings x 4 encodings over 1,000 mixed operations in real Electron: 0 hits in user data, temp, logs, dumps',
  n: 1000,
  short: 60,
  on: 'stage',
  async run({ n, stage: onStage, far }) {
    const stage = onStage();
    const profile = stage.fresh('canaries');
    const exports = stage.fresh('canaries-exports');
    const words = canaries(SEED, COUNT);
    const before = new Set(filesBelow(placesOf(stage, profile)));
    const heard: string[] = [];
    let code = '';
    for (let done = 0, launches = 1; done < n; launches++) {
      const running = await stage.launch(profile, { exports });
      running.app.process().stderr?.on('data', (bytes: Buffer) => heard.push(bytes.toString('latin1')));
      running.app.process().stdout?.on('data', (bytes: Buffer) => heard.push(bytes.toString('latin1')));
      if (done === 0) code = await createJournal(running.page);
      else await unlockJournal(running.page);
      const until = Math.min(n, done + PER_LAUNCH);
      done = await operate(running, words, done, until);
      far(done);
      // Each way out in turn: quit, kill -9, a page that crashes.
      if (launches % 3 === 0) await crashPage(running);
      if (launches % 3 === 2) await running.kill();
      else await running.quit();
    }
    const last = await stage.launch(profile, { exports });
    await last.page.evaluate((word) => {
      localStorage.setItem('control', word);
    }, CONTROL);
    await byHand(last, words);
    await last.quit();

    const short: string[] = [];
    const files = filesBelow(placesOf(stage, profile)).filter(
      (file) => !before.has(file) || file.startsWith(profile),
    );
    const sought = seek([...words, CONTROL]);
    const secrets = [WORDS, code, code.replaceAll('-', ' ')].map((text) => encodings(text));
    const controls: string[] = [];
    let bytes = 0;
    const look = (name: string, found: Buffer): void => {
      bytes += found.length;
      for (const [k, form] of sought.in(found)) {
        if (k === COUNT || (k < 0 && name.includes('Local Storage'))) controls.push(name);
        else short.push(`${name}: ${k < 0 ? 'a piece of one' : `canary ${String(k)}`} (${form})`);
      }
      for (const forms of secrets)
        for (const [form, needle] of forms)
          if (found.includes(needle)) short.push(`${name}: a secret (${form})`);
    };
    for (const file of files) look(path.relative(stage.folder, file), readFileSync(file));
    look('what the app said', Buffer.from(heard.join(''), 'latin1'));
    if (controls.length === 0) short.push('control: what localStorage was given is not seen');
    const figure = `${String(n)} operations, ${String(files.length)} files and ${String(Math.round(bytes / 1e6))} MB looked through, ${String(short.length)} hits`;
    return shown(figure, short);
  },
};

/** As the physician does: into the story, a name, the find panel, a cue of the card. */
async function byHand({ page }: Running, words: readonly string[]): Promise<void> {
  const walk = walkOn(page);
  await unlock(walk, WORDS);
  await walk.write('What came home with you today?', words.slice(0, 10).join(' '));
  await page.getByRole('textbox', { name: 'Story', exact: true }).waitFor();
  await walk.button(/^Name this case/);
  await page.keyboard.insertText(words[11] ?? '');
  await walk.key('Enter');
  await page.getByRole('textbox', { name: 'Story', exact: true }).click();
  await walk.key('Control+f');
  await page.keyboard.insertText(words[12] ?? '');
  await walk.key('Escape');
  await walk.place('Card');
  await walk.write('Cue 1', words[13] ?? '');
  await saved(walk);
}

/** The new page that comes after it is not waited for by the driver: it lost the one it knew. */
async function crashPage({ app }: Running): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

type Operation = (running: Running, cases: Map<string, Case>, word: string, k: number) => Promise<unknown>;

/** @returns how many were done in all */
async function operate(
  running: Running,
  words: readonly string[],
  from: number,
  until: number,
): Promise<number> {
  const cases = new Map<string, Case>();
  for (const { id } of await ask(running.page, 'list')) {
    const opened = await ask(running.page, 'openCase', id);
    if (opened.ok) cases.set(id, opened.value);
  }
  for (let k = from; k < until; k++) {
    const operation = OPERATIONS[(k * 7) % OPERATIONS.length];
    await operation?.(running, cases, words[k % words.length] ?? '', k);
  }
  return until;
}

const OPERATIONS: readonly Operation[] = [
  async ({ page }, cases, word, k) => {
    const draft = told(newCase(await ask(page, 'newId'), Date.now()), word);
    cases.set(draft.id, draft);
    return ask(page, 'saveCase', { ...draft, name: k % 3 === 0 ? word : '' });
  },
  change((draft, word) => told(draft, `${draft.texts.story.text}\n${word}`)),
  change((draft, word) => ({ ...draft, touched: draft.touched + 1, name: word })),
  change((draft, word) => ({
    ...draft,
    touched: draft.touched + 1,
    card: { ...draft.card, cues: [word, word] },
  })),
  async ({ page }, cases) => {
    const [draft] = cases.values();
    return draft ? ask(page, 'survey', draft) : null;
  },
  async ({ page }, cases) => {
    const [id] = cases.keys();
    return id === undefined ? null : ask(page, 'openCase', id as Case['id']);
  },
  async ({ page }, cases, _, k) => {
    const [id] = cases.keys();
    if (id === undefined || k % 5 !== 0) return ask(page, 'list');
    cases.delete(id);
    return ask(page, 'deleteCase', id as Case['id']);
  },
  ({ page }, _, word) => bridge(page, 'copy', { text: word }),
  ({ page }, _, word) => bridge(page, 'save', { name: 'card.md', bytes: [...Buffer.from(word)] }),
  ({ page }, _, word) => bridge(page, 'pdf', { name: 'card.pdf', html: `<p>${word}</p>` }),
  async ({ page }, _, word) => {
    // Typed by hand into whatever field the door shows, and emptied again.
    const field = page.getByRole('textbox').first();
    await field.fill(word);
    await field.fill('');
  },
];

function change(edit: (draft: Case, word: string) => Case): Operation {
  return async ({ page }, cases, word) => {
    const [draft] = [...cases.values()].reverse();
    if (!draft) return null;
    const next = edit(draft, word);
    cases.set(next.id, next);
    return ask(page, 'saveCase', next);
  };
}

function told(draft: Case, text: string): Case {
  const story = { text: text.slice(-8000), onlyMine: [] };
  return { ...draft, touched: draft.touched + 1, texts: { ...draft.texts, story } };
}

function bridge(page: Running['page'], name: string, said: Record<string, unknown>): Promise<unknown> {
  return page.evaluate(
    ([call, argument]) => {
      const given = { ...argument };
      if (Array.isArray(given['bytes'])) given['bytes'] = Uint8Array.from(given['bytes'] as number[]);
      const { bridge: house } = window as unknown as { bridge: Record<string, (given: unknown) => unknown> };
      return house[call]?.(given);
    },
    [name, said] as const,
  );
}

/** Everywhere the app may have left something: its data, its home, its temporary folders, shared memory. */
function placesOf(stage: Stage, profile: string): string[] {
  return [profile, path.join(stage.folder, 'home'), path.join(stage.folder, 'tmp'), '/dev/shm', '/tmp'];
}

function filesBelow(places: readonly string[]): string[] {
  return places
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      readdirSync(place, { withFileTypes: true, recursive: place !== '/tmp' })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name)),
    )
    .filter((file) => existsSync(file) && statSync(file).size < 2 ** 30);
}
