/**
 * Makes the demo journal: the twenty invented cases of tests/cases, dated over the two years before `now`, written as one
 * would write them, evening by evening, through the real keeper on a real disk. Guarantees: no case of anybody; a new
 * key each time; nothing is written but in the folder that is given. For looking around and for specs, never shipped.
 */

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { argon2id } from 'hash-wasm';
import { nodeFolders } from '../../main/node-folders.ts';
import { sum as platformSum } from '../../main/sum.ts';
import { logClient } from '../../renderer/keeper/log-client.ts';
import { makeKeeper } from '../../renderer/keeper/make-keeper.ts';
import { surveyor } from '../../renderer/keeper/surveyor.ts';
import type { Id, Millis } from '../../shared/base/ids.ts';
import { newCase, type Case, type TextName, type Writing } from '../../shared/journal/case.ts';
import { USUAL_TIMINGS, type Group } from '../../shared/journal/group.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { openLogStore } from '../../shared/vault/log-store.ts';
import { FRESH, GROWING } from '../../shared/vault/log-turn.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { memoryCache, portTo } from '../bench/in-node.ts';
import { ABOUT, DEMO_CASES, GROUPS, type DemoCase } from './demo-cases.ts';

export const DEMO_PASSPHRASE = 'borrowed lamp over two chairs';

const DAY = 86_400_000;
/** Days before now on which the first was set down, and between one and the next. */
const FIRST = 725;
const APART = 34;

/**
 * @param profile the folder of the app, in which the journal's will lie.
 * @param casesFolder with the marked texts of the cases.
 * @return the same as a backup, for where no folder can be put in place.
 */
export async function makeDemo(profile: string, casesFolder: string, now: Millis): Promise<Uint8Array> {
  const keeper = keeperOn(profile);
  const created = await keeper.create(DEMO_PASSPHRASE, now - FIRST * DAY);
  if (!created.ok) throw new Error(`the demo journal was not made: ${created.problem}`);
  const groups: Group[] = [];
  for (const { name, room } of GROUPS)
    groups.push({ id: await keeper.newId(), name, room: [...room], timings: USUAL_TIMINGS });
  const { settings } = created.value.opened;
  await must(
    keeper.saveSettings({
      ...settings,
      ...{ groups, recoveryConfirmed: true, codeSeen: true, lastBackup: now - 3 * DAY, lookingBack: true },
      someone: { name: 'Ines', number: '555 0134' },
    }),
  );

  const survey = surveyor();
  for (const [k, demo] of DEMO_CASES.entries()) {
    const first = eveningOf(now - (FIRST - k * APART) * DAY);
    const texts = readTexts(casesFolder, demo);
    const id = await keeper.newId();
    const { cast } = survey({ ...newCase(id, first), texts });
    for (const written of sittingsOf({ ...newCase(id, first), cast }, texts, demo, groups, now))
      await must(keeper.saveCase(written));
  }
  const about = newCase(await keeper.newId(), now);
  const story: Writing = { text: ABOUT.story, onlyMine: [] };
  await must(keeper.saveCase({ ...about, name: ABOUT.name, texts: { ...about.texts, story } }));
  const backup = await keeper.makeBackup(() => undefined, now);
  if (!backup.ok) throw new Error('the demo journal could not be backed up');
  const { length } = backup.value;
  await keeper.lock([]);
  const made = path.join(profile, FRESH);
  const bytes = readFileSync(path.join(made, GROWING)).subarray(0, length);
  rmSync(made, { recursive: true });
  return bytes;
}

/** The case as it was at the end of each of its evenings. */
function sittingsOf(
  begun: Case,
  texts: Case['texts'],
  demo: DemoCase,
  groups: readonly Group[],
  now: Millis,
): Case[] {
  const { created } = begun;
  const on = (days: number): Millis => Math.min(created + days * DAY + (days % 5) * 720_000, now - DAY);
  const steps: { readonly at: Millis; readonly change: (draft: Case) => Case }[] = [];
  demo.evenings.forEach((days, k) => {
    const at = on(days);
    steps.push({
      at,
      change: (draft) => ({
        ...draft,
        name: k > 0 || demo.evenings.length === 1 ? demo.name : draft.name,
        texts: { ...draft.texts, ...writtenBy(k, demo.evenings.length, texts) },
        named: [
          ...draft.named,
          ...demo.named
            .filter((_, n) => n % demo.evenings.length === k)
            .map((naming, n) => ({ at: at - (n + 1) * 60_000, ...naming })),
        ],
      }),
    });
  });
  if (demo.cues.length > 0 || demo.groups.length > 0)
    steps.push({
      at: on((demo.evenings[1] ?? 0) + 1),
      change: (draft) => ({
        ...draft,
        groups: demo.groups.flatMap((k) => groups[k]?.id ?? []),
        card: { ...draft.card, cues: demo.cues },
      }),
    });
  for (const { days, how, group, text } of demo.after)
    steps.push({
      at: on(days),
      change: (draft) => ({
        ...draft,
        after: [
          ...draft.after,
          { at: on(days), how, group: groups[group ?? -1]?.id ?? null, text: { text, onlyMine: [] } },
        ],
        lines: { ...draft.lines, kept: demo.lines },
      }),
    });
  const { visit } = demo;
  if (visit !== null) {
    const { days, ...said } = visit;
    steps.push({
      at: on(days),
      change: (draft) => ({ ...draft, visits: [...draft.visits, { at: on(days), ...said }] }),
    });
  }
  let draft = begun;
  return steps
    .sort((a, b) => a.at - b.at)
    .map(({ at, change }) => (draft = { ...change(draft), touched: at, written: at }));
}

/** What the texts are after this evening of so many: the story first, the patient last. */
function writtenBy(k: number, of: number, texts: Case['texts']): Partial<Record<TextName, Writing>> {
  const order: readonly TextName[] = ['story', 'doctor', 'relationship', 'patient'];
  const share = of === 1 ? order.length : Math.min(order.length, k + 1 + Number(k === of - 1) * order.length);
  return Object.fromEntries(order.slice(0, share).map((name) => [name, texts[name]]));
}

function readTexts(folder: string, { number, keepsOne }: DemoCase): Case['texts'] {
  const file = readdirSync(folder).find((name) =>
    name.startsWith(`case-${String(number).padStart(2, '0')}-`),
  );
  const marked = readFileSync(path.join(folder, file ?? ''), 'utf8');
  const parts = marked.split(/^# (story|doctor|patient|relationship)\s*$/m);
  const texts: Record<TextName, Writing> = { ...newCase('' as Id, 0).texts };
  for (let k = 1; k < parts.length; k += 2) {
    const text = (parts[k + 1] ?? '').replace(/\[\[(?:Q:)?[A-Z]+\|([\s\S]*?)\]\]/g, '$1').trim();
    const start = text.lastIndexOf('\n\n') + 2;
    const onlyMine = keepsOne && parts[k] === 'doctor' && start > 1 ? [{ start, end: text.length }] : [];
    texts[parts[k] as TextName] = { text, onlyMine };
  }
  return texts;
}

/** At a quarter past ten, local time. */
function eveningOf(moment: Millis): Millis {
  return new Date(moment).setHours(22, 15, 0, 0);
}

function keeperOn(profile: string): Keeper {
  const folders = nodeFolders(profile);
  const store = openLogStore(folders.folder('journal'), platformSum, { folders });
  return makeKeeper({
    log: logClient(portTo(store), (bytes) => sum(bytes)),
    cache: memoryCache(),
    keys: {
      cost: () => Promise.resolve({ m: 65_536, t: 3 }),
      kdf: (password, salt, memorySize, iterations) =>
        argon2id({
          password,
          salt,
          memorySize,
          iterations,
          parallelism: 1,
          hashLength: 32,
          outputType: 'binary',
        }),
    },
    strengthOf: () => Promise.resolve({ enough: true, words: 'years' }),
    surveyOf: () => Promise.reject(new Error('nothing is surveyed in this keeper')),
  });
}

async function must(saved: Promise<{ readonly ok: boolean }>): Promise<void> {
  if (!(await saved).ok) throw new Error('the demo journal could not be written');
}
