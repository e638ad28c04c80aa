/**
 * Walks the app as the physician does, by role and label, counting actions: a click, a key chord, typing one field and
 * selecting a stretch are one each. What only looks or waits is free.
 */

import type { Locator, Page } from 'playwright-core';
import type { MarkedCase } from './marked-case.ts';

export const PASSPHRASE = 'lantern gravel opera sixteen herons';

export interface Walk {
  readonly page: Page;
  actions: number;
  button(name: string | RegExp): Promise<void>;
  /** A place of the case: "Story", "Chairs", "Card", "Page". */
  place(name: string): Promise<void>;
  /** Focuses the field and types into it. */
  write(label: string, text: string): Promise<void>;
  key(chord: string): Promise<void>;
  choose(group: RegExp, answer: string): Promise<void>;
}

export function walkOn(page: Page): Walk {
  const walk: Walk = {
    page,
    actions: 0,
    async button(name) {
      walk.actions++;
      await page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
    },
    async place(name) {
      walk.actions++;
      await page
        .getByRole('navigation', { name: 'The way through' })
        .getByText(name, { exact: true })
        .click();
    },
    async write(label, text) {
      walk.actions++;
      await page.getByRole('textbox', { name: label, exact: true }).click();
      await page.keyboard.insertText(text);
    },
    async key(chord) {
      walk.actions++;
      await page.keyboard.press(chord);
    },
    async choose(group, answer) {
      walk.actions++;
      await page.getByRole('radiogroup', { name: group }).getByText(answer, { exact: true }).click();
    },
  };
  return walk;
}

export async function create(walk: Walk): Promise<string> {
  await walk.write('Passphrase', PASSPHRASE);
  await walk.write('Once more', PASSPHRASE);
  await walk.button('Create my journal');
  const groups = walk.page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem');
  await groups.first().waitFor({ timeout: 60_000 });
  const labels = await Promise.all((await groups.all()).map((group) => group.getAttribute('aria-label')));
  await walk.button('Later');
  return labels.map((label) => label?.replace(/^.*: /, '') ?? '').join(' ');
}

export async function unlock(walk: Walk, passphrase = PASSPHRASE): Promise<void> {
  await walk.write('Passphrase', passphrase);
  await walk.key('Enter');
}

/** Sets the story down, then turns the three chairs. */
export async function writeCase(walk: Walk, { texts }: MarkedCase): Promise<void> {
  await walk.write('What came home with you today?', texts.story);
  await walk.place('Chairs');
  await walk.write('Doctor', texts.doctor);
  await walk.write('Patient', texts.patient);
  await walk.write('Between', texts.relationship);
  await saved(walk);
}

export function saved(walk: Walk): Promise<void> {
  return walk.page.getByRole('banner').getByText('Saved', { exact: true }).waitFor({ timeout: 20_000 });
}

/** Sends the sentence that begins so. */
export async function send(walk: Walk, beginning: string): Promise<void> {
  walk.actions++;
  await sentence(walk, beginning).click();
}

export function sentence(walk: Walk, beginning: string): Locator {
  return walk.page.locator('[data-sentence]').filter({ hasText: beginning }).first();
}

/** Takes all suggestions, reads every sentence, answers, and is ready. */
export async function disguiseReadReady(walk: Walk): Promise<void> {
  await walk.button('Disguise');
  await walk.page.getByText(/^\d+ left$/).waitFor();
  await walk.key('Shift+A');
  await walk.page.getByText('All decided').waitFor();
  await walk.button('Read it once');
  await readAll(walk);
  await walk.choose(/know who this is/, 'No');
  await walk.choose(/would they feel/, 'cared for');
  await walk.button('Ready');
  await walk.page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
}

/** Space for each sentence; a word that may be a name is confirmed as the word. */
export async function readAll(walk: Walk): Promise<void> {
  const finished = walk.page.getByText('All of it is read.');
  const isWord = walk.page.getByRole('button', { name: 'It is the word, not the name' });
  await walk.page.getByRole('button', { name: 'Read, next' }).waitFor();
  for (let presses = 0; presses < 60 && !(await finished.isVisible()); presses++) {
    if ((await isWord.count()) > 0) {
      walk.actions++;
      await isWord.first().click();
    } else await walk.key('Space');
  }
  await finished.waitFor();
}
