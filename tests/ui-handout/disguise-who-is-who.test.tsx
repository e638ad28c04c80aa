// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { surveyor } from '../../renderer/keeper/surveyor.ts';
import { WhoIsWho } from '../../renderer/features/cast/who-is-who.tsx';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import type { Case } from '../../shared/journal/case.ts';
import { cast as words } from '../../shared/words/en/cast.ts';
import { fakeDesk, withCues, type FakeDesk } from './fixture.ts';
import { button, clear, field, isDisabled, key, meanwhile, press, show, text, type } from './screen.ts';

afterEach(clear);

const STORY =
  'Walter Lindqvist is my patient. Walter put a handkerchief on my desk. His wife Karin waited in the car. ' +
  'Later I asked Karin about it. Then Denise saw it, and Walter left.';

/** With the real scanner and survey, which here answer at once. */
async function opened(): Promise<FakeDesk> {
  const start = withCues();
  const draft: Case = {
    ...start,
    texts: { ...start.texts, story: { text: STORY, onlyMine: [] }, doctor: { text: '', onlyMine: [] } },
  };
  const desk = fakeDesk(draft, [], surveyor());
  await show(<WhoIsWho desk={desk} />);
  return desk;
}

function reads(desk: FakeDesk): string {
  const { survey, chosen } = desk.store.getState();
  return survey === null ? '' : disguise('story', survey, chosen.choices).text;
}

function names(): (string | null)[] {
  return [...document.querySelectorAll('[role="row"][aria-label]')].map((row) =>
    row.getAttribute('aria-label'),
  );
}

/** Opens a menu by its label and chooses in it. */
async function choose(menu: string, item: string): Promise<void> {
  await press(button(menu));
  const items = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const found = items.find((one) => one.textContent === item);
  if (!found) throw new Error(`no "${item}" among ${items.map((one) => one.textContent).join(', ')}`);
  await press(found);
}

describe('who is who', () => {
  it('is filled in: names, roles, what they are told as, pronouns', async () => {
    await opened();
    expect(names()).toEqual(['Walter Lindqvist', 'Karin', 'Denise']);
    expect(text()).toContain(words.also(['Walter'], words.places(3)));
    expect(button('Role of Karin: partner')).toBeTruthy();
    expect(field(words.called('Walter Lindqvist')).value).toBe('my patient');
    expect(button('Pronoun of Karin: she')).toBeTruthy();
  });

  it('a role is corrected, and the text follows at once', async () => {
    const desk = await opened();
    await choose('Role of Denise: someone else', 'nurse');
    expect(reads(desk)).toContain('a nurse saw it');
    expect(desk.chosen().cast).toMatchObject([{ forms: ['Denise'], role: 'nurse' }]);
    expect(names()).toEqual(['Walter Lindqvist', 'Karin', 'Denise']);
    await meanwhile(() => desk.undoChoice());
    expect(desk.chosen().cast).toEqual([]);
    expect(button('Role of Denise: someone else')).toBeTruthy();
  });

  it('a pronoun is corrected', async () => {
    const desk = await opened();
    await choose('Pronoun of Denise: she', 'they');
    expect(desk.chosen().cast).toMatchObject([{ forms: ['Denise'], gender: 'they' }]);
    await choose('Pronoun of Denise: they', 'not said');
    expect(desk.chosen().cast).toMatchObject([{ gender: null }]);
  });

  it('own words hold on Enter, as one step; Escape gives back what stood there', async () => {
    const desk = await opened();
    const slot = field(words.called('Denise'));
    await type(slot, 'the woman at reception');
    expect(desk.chosen().cast).toEqual([]);
    await key('Enter', slot);
    expect(reads(desk)).toContain('the woman at reception saw it');
    await type(slot, 'no');
    await key('Escape', slot);
    expect(slot.value).toBe('the woman at reception');
    await meanwhile(() => desk.undoChoice());
    expect(desk.chosen().cast).toEqual([]);
  });

  it('two who are one are joined, and may be put back', async () => {
    const desk = await opened();
    await choose('More about Denise', words.join('Karin'));
    expect(names()).toEqual(['Walter Lindqvist', 'Denise']);
    expect(desk.chosen().cast).toMatchObject([{ forms: ['Denise', 'Karin'], role: 'partner' }]);
    await choose('More about Denise', words.back);
    expect(names()).toEqual(['Walter Lindqvist', 'Karin', 'Denise']);
  });

  it('a form that is someone else is parted', async () => {
    const desk = await opened();
    await choose('More about Walter Lindqvist', words.split('Walter'));
    expect(names()).toContain('Walter');
    expect(desk.chosen().cast.map(({ forms }) => forms)).toEqual([['Walter Lindqvist'], ['Walter']]);
  });

  it('another name of someone is typed; one that is known is said', async () => {
    const desk = await opened();
    await choose('More about Denise', words.another);
    await type(field(words.anotherOf('Denise')), 'Karin');
    expect(text()).toContain(words.known);
    expect(isDisabled(button('Add'))).toBe(true);
    await type(field(words.anotherOf('Denise')), 'Nisey');
    await press(button('Add'));
    expect(desk.chosen().cast).toMatchObject([{ forms: ['Denise', 'Nisey'] }]);
  });

  it('someone nobody proposed is added', async () => {
    const desk = await opened();
    await press(button(words.add));
    await type(field(words.addField), 'Winnicott');
    await press(button('Add'));
    expect(desk.chosen().cast).toMatchObject([{ forms: ['Winnicott'], role: 'other' }]);
    expect(names()).toContain('Winnicott');
    expect(text()).toContain(words.places(0));
  });
});
