// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { idFromBytes } from '../../shared/base/ids.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import { app } from '../../shared/words/en/app.ts';
import { writing } from '../../shared/words/en/case.ts';
import { library } from '../../shared/words/en/library.ts';
import { saveProblem } from '../../shared/words/en/problems.ts';
import { recoveryCode, settings } from '../../shared/words/en/settings.ts';
import type { FakeKeeper } from '../state/fake-keeper.ts';
import {
  button,
  buttons,
  clear,
  field,
  focus,
  key,
  meanwhile,
  press,
  text,
  type,
  until,
} from '../ui-handout/screen.ts';
import { sitDown, type AtTheDesk } from './at-the-desk.tsx';

afterEach(clear);

function kept(number: number, name: string, story: string, doctor = ''): Case {
  const blank = newCase(idFromBytes(new Uint8Array(16).fill(number)), number);
  return {
    ...blank,
    name,
    texts: { ...blank.texts, story: { text: story, onlyMine: [] }, doctor: { text: doctor, onlyMine: [] } },
  };
}

async function open(before?: (fake: FakeKeeper) => void): Promise<AtTheDesk> {
  const desk = await sitDown({ is: 'locked' }, {}, before);
  await type(field('Passphrase'), 'right');
  await press(button('Open'));
  await until(() => buttons('Lock').length > 0);
  return desk;
}

function surface(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    `textarea[aria-label="${name}"], [role="textbox"][aria-label="${name}"]`,
  );
}

function written(name: string): string {
  const found = surface(name);
  return found instanceof HTMLTextAreaElement ? found.value : (found?.innerText ?? found?.textContent ?? '');
}

describe('the map of keys', () => {
  const map = () => document.querySelector('[role="dialog"]');

  it('is one key away, and goes by Escape', async () => {
    await open();
    await key('?');
    await until(() => map() !== null);
    expect(map()?.textContent).toContain('Only mine');
    await key('Escape', map() ?? document.body);
    await until(() => map() === null);
  });

  it('opens by F1 while writing, where a question mark is only a question mark', async () => {
    await open();
    await focus(field(library.ask));
    await key('?', field(library.ask));
    expect(map()).toBeNull();
    await key('F1', field(library.ask));
    await until(() => map() !== null);
  });
});

describe('the cases', () => {
  it('begin empty, with one field and no list', async () => {
    await open();
    expect(field(library.ask).getAttribute('placeholder')).toBe(library.ask);
    expect(document.querySelector('ul[aria-label="Cases"]')).toBeNull();
  });

  it('are listed by last touched, by name or first words, with where they are', async () => {
    await open((fake) => {
      fake.put(kept(1, '', 'He folded the handkerchief.'));
      fake.put(kept(2, 'The red circle', 'The phone goes down.', 'I lied.'));
    });
    const rows = [...document.querySelectorAll('ul[aria-label="Cases"] > li')].map((row) => row.textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('The red circle');
    expect(rows[0]).toContain('The phone goes down.');
    expect(rows[0]).toContain(library.life.turned);
    expect(rows[1]).toContain('He folded the handkerchief.');
    expect(rows[1]).toContain(library.life.down);
  });

  it('become a story with the first character, and none is lost', async () => {
    const { fake, session } = await open();
    await type(field(library.ask), 'W');
    await until(() => surface('Story') !== null);
    expect(written('Story')).toBe('W');
    const place = session.store.getState().place;
    expect(place).toMatchObject({ at: 'case', view: 'story', step: 'make' });
    await press(button(app.toCases));
    await until(() => fake.saved.length > 0);
    expect(fake.saved.at(-1)?.texts.story.text).toBe('W');
  });

  it('keep what is typed between the first character and the story', async () => {
    const { session } = await open();
    const ask = field(library.ask);
    await meanwhile(() => {
      for (const words of ['W', 'Wa', 'Wal']) {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(ask, words);
        ask.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await until(() => surface('Story') !== null);
    expect(written('Story')).toBe('Wal');
    expect(session.store.getState().place.at).toBe('case');
  });

  it('refuse a paste that is too long, with a sentence, and start nothing', async () => {
    const { session } = await open();
    const data = new DataTransfer();
    data.setData('text/plain', 'x'.repeat(400_001));
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: data });
    await meanwhile(() => field(library.ask).dispatchEvent(paste));
    expect(text()).toContain(writing.tooLong);
    expect(paste.defaultPrevented).toBe(true);
    expect(session.store.getState().place.at).toBe('cases');
  });

  it('are deleted after one plain question', async () => {
    const { session } = await open((fake) => {
      fake.put(kept(1, 'The watch', 'Late, quick.'));
    });
    await press(button('Delete “The watch”'));
    expect(text()).toContain(library.deleting.say);
    await press(button(library.deleting.keep));
    expect(session.store.getState().phase).toMatchObject({ cases: [{ name: 'The watch' }] });
    await press(button('Delete “The watch”'));
    await press(button(library.deleting.delete));
    await until(() => document.querySelector('ul[aria-label="Cases"]') === null);
    expect(session.store.getState().phase).toMatchObject({ cases: [] });
  });

  it('stay, and say why, where deleting fails', async () => {
    const { fake } = await open((keeper) => {
      keeper.put(kept(1, 'The watch', 'Late, quick.'));
    });
    fake.failing = 'disk-full';
    await press(button('Delete “The watch”'));
    await press(button(library.deleting.delete));
    expect(text()).toContain(saveProblem('disk-full'));
  });
});

describe('an open case', () => {
  const story = 'Late, quick, before I talk myself out of it.';

  async function opened(): Promise<AtTheDesk> {
    const desk = await open((fake) => {
      fake.put(kept(1, '', story));
    });
    const [row] = [...document.querySelectorAll<HTMLElement>('ul[aria-label="Cases"] > li > button')];
    if (row !== undefined) await press(row);
    await until(() => surface('Story') !== null);
    return desk;
  }

  it('has its five places in the way, and no dead one', async () => {
    await opened();
    const way = document.querySelector(`nav[aria-label="${app.way}"]`);
    expect([...(way?.querySelectorAll('button') ?? [])].map((step) => step.textContent)).toEqual([
      'Story',
      'Chairs',
      'Card',
      'Page',
      'After',
    ]);
  });

  it('is given a name by a press on its first words, and loses it again', async () => {
    const { session, fake } = await opened();
    await press(button(`${app.rename}: ${story}`));
    await type(field(app.renameLabel), '  The   watch ');
    await key('Enter', field(app.renameLabel));
    await press(button(`${app.rename}: The watch`));
    await type(field(app.renameLabel), '');
    await key('Enter', field(app.renameLabel));
    expect(buttons(`${app.rename}: ${story}`)).toHaveLength(1);
    await press(button(app.toCases));
    await until(() => fake.saved.length > 0);
    expect(session.store.getState().place.at).toBe('cases');
  });

  it('shows the chairs, with prompts only at the one in use', async () => {
    await opened();
    await press(button('Chairs'));
    await until(() => surface('Patient') !== null);
    expect(['Doctor', 'Between', 'Patient'].map((name) => surface(name) !== null)).toEqual([
      true,
      true,
      true,
    ]);
    expect(document.querySelectorAll('section[aria-label="Prompts"]')).toHaveLength(1);
    expect(
      document.querySelector('section[aria-label="Doctor"] section[aria-label="Prompts"]'),
    ).not.toBeNull();
  });

  it('asks three things, then three others, or nothing', async () => {
    await opened();
    const asked = (): string[] =>
      [...document.querySelectorAll('section[aria-label="Prompts"] li')].map((prompt) => prompt.textContent);
    const first = asked();
    expect(first).toHaveLength(3);
    await press(button('Three others'));
    expect(asked()).toHaveLength(3);
    expect(asked()).not.toEqual(first);
    await press(button('Hide'));
    expect(asked()).toEqual([]);
    await press(button('Show prompts'));
    expect(asked()).toHaveLength(3);
  });

  it('says that it is not saved, why, and keeps trying', async () => {
    const { fake } = await opened();
    fake.failing = 'disk-full';
    await press(button(`${app.rename}: ${story}`));
    await type(field(app.renameLabel), 'The watch');
    await key('Enter', field(app.renameLabel));
    await until(() => text().includes(saveProblem('disk-full')));
    expect(text()).toContain('Not saved');
    fake.failing = null;
    await press(button(app.tryAgain));
    await until(() => !text().includes(saveProblem('disk-full')));
    expect(fake.saved.at(-1)?.name).toBe('The watch');
  });

  it('locks from anywhere with the keyboard, and shows nothing of itself', async () => {
    const { house } = await opened();
    await key('l', document.body, { ctrlKey: true });
    await until(() => house.sealed > 0);
    expect(text()).not.toContain('Late');
  });

  it('asks before locking away what cannot be saved', async () => {
    const { fake, house } = await opened();
    fake.failing = 'disk-full';
    await press(button(`${app.rename}: ${story}`));
    await type(field(app.renameLabel), 'The watch');
    await key('Enter', field(app.renameLabel));
    await press(button('Lock'));
    await until(() => text().includes(app.unsaved.title));
    expect(house.sealed).toBe(0);
    await press(button(app.unsaved.anyway));
    await until(() => house.sealed > 0);
  });
});

describe('the settings', () => {
  it('change the minutes before it locks, and refuse nonsense', async () => {
    const { house, session } = await open();
    await press(button('Settings'));
    await focus(field(settings.lockLabel));
    await type(field(settings.lockLabel), '12');
    await key('Enter', field(settings.lockLabel));
    await until(() => house.minutes.includes(12));
    expect(session.store.getState().phase).toMatchObject({ settings: { lockAfter: 12 } });
    await focus(field(settings.lockLabel));
    await type(field(settings.lockLabel), '900');
    await key('Enter', field(settings.lockLabel));
    expect(text()).toContain(settings.lockRange(1, 60));
    expect(field(settings.lockLabel).value).toBe('12');
    expect(house.minutes).not.toContain(900);
  });

  it('take the whole recovery code once', async () => {
    await open();
    await press(button('Confirm it'));
    await type(field('Recovery code'), 'WRONG');
    await press(button('Confirm'));
    expect(text()).toContain(recoveryCode.other);
    await type(field('Recovery code'), 'CODE');
    await press(button('Confirm'));
    await until(() => text().includes(recoveryCode.confirmed));
  });
});
