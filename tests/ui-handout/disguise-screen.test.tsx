// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DisguiseScreen } from '../../renderer/features/disguise/disguise-screen.tsx';
import { waysOf } from '../../renderer/features/disguise/ways.ts';
import { disguise as words } from '../../shared/words/en/disguise.ts';
import { fakeDesk, SOUGHT, withCues, type FakeDesk, type Sought } from './fixture.ts';
import { button, clear, field, isDisabled, key, press, radios, show, text, type } from './screen.ts';

afterEach(clear);

const CUES = ['Walter, March 11', 'a tugboat captain', 'He said it was Grace'] as const;

async function opened(sought: readonly Sought[] = SOUGHT): Promise<FakeDesk> {
  const desk = fakeDesk(withCues(...CUES), sought);
  await show(<DisguiseScreen desk={desk} kind="card" who={null} go={(step) => desk.log.push(step)} />);
  return desk;
}

function openName(): string | null | undefined {
  return document.querySelector('section:has([role="radiogroup"])')?.getAttribute('aria-label');
}

function disguised(): string[] {
  return [...document.querySelectorAll('article p')].map((piece) => piece.textContent);
}

describe('the decisions', () => {
  it('are those of these pieces, what tells most first, and that one is open', async () => {
    await opened();
    expect(text()).toContain('3 left');
    expect(openName()).toBe('Walter');
    await press(button('Back to the cues'));
  });

  it('start disguised by their suggestions', async () => {
    await opened();
    expect(disguised()).toEqual(['my patient, one day', 'a seaman', 'He said it was Grace']);
  });

  it('are moved through with the arrows, and decided with one key each', async () => {
    const desk = await opened();
    await key('ArrowDown');
    expect(openName()).toBe('March 11');
    await key('b');
    expect(desk.chosen().choices['March 11']).toEqual({ how: 'instead', words: 'some time ago' });
    expect(text()).toContain('2 left');
    expect(openName()).toBe('tugboat captain');
    await key('3');
    expect(desk.chosen().choices['tugboat captain']).toEqual({ how: 'instead', words: 'truck driver' });
    expect(openName()).toBe('Walter');
    await key('Enter');
    expect(desk.chosen().choices['Walter']).toEqual({ how: 'suggested' });
    expect(text()).toContain('All decided');
  });

  it.each([
    ['o', { how: 'omit' }],
    ['g', { how: 'suggested' }],
    ['n', { how: 'not-an-identifier' }],
    ['1', { how: 'omit' }],
  ])('%s', async (pressed, choice) => {
    const desk = await opened();
    await key(pressed);
    expect(desk.chosen().choices['Walter']).toEqual(choice);
  });

  it('are all taken at once, and taken back as one', async () => {
    const desk = await opened();
    await key('A', document.body, { shiftKey: true });
    expect(text()).toContain('All decided');
    expect(Object.keys(desk.chosen().choices)).toHaveLength(3);
    await key('z', document.body, { ctrlKey: true });
    expect(desk.chosen().choices).toEqual({});
    expect(text()).toContain('3 left');
    await press(button('Take all suggestions'));
    expect(Object.keys(desk.chosen().choices)).toHaveLength(3);
    await press(button('Undo'));
    expect(desk.chosen().choices).toEqual({});
  });

  it('change the text while they are weighed, and the journal only when decided', async () => {
    const desk = await opened();
    await key('ArrowDown');
    const [blur] = radios('Blur the time');
    if (!blur) throw new Error('no such way');
    await press(blur);
    expect(disguised()[0]).toContain('some time ago');
    expect(desk.chosen().choices).toEqual({});
    await press(button('Decide'));
    expect(desk.chosen().choices['March 11']).toEqual({ how: 'instead', words: 'some time ago' });
  });

  it('leave keys alone where someone types', async () => {
    const desk = await opened();
    await key('w');
    const own = field('Your own words');
    expect(isDisabled(button('Decide'))).toBe(true);
    await key('n', own);
    expect(desk.chosen().choices).toEqual({});
    await type(own, 'someone I see');
    await press(button('Decide'));
    expect(desk.chosen().choices['Walter']).toEqual({ how: 'instead', words: 'someone I see' });
  });
});

describe('keeping', () => {
  it('is never offered for a direct identifier, by no key and no rung', async () => {
    const desk = await opened();
    expect(openName()).toBe('Walter');
    expect(radios('Keep, and say why')).toEqual([]);
    expect(text()).toContain(words.cannotKeep);
    await key('k');
    expect(desk.chosen().choices).toEqual({});
    expect(text()).not.toContain('Your reason');
    const direct = SOUGHT.find(({ kind }) => kind === 'NAME');
    const decision = desk.store.getState().survey?.decisions.find(({ key: of }) => of === direct?.text);
    expect(decision && waysOf(decision).map(({ way }) => way)).not.toContain('keep');
  });

  it('takes a reason for a specific', async () => {
    const desk = await opened();
    await key('ArrowDown');
    await key('ArrowDown');
    await key('k');
    expect(isDisabled(button('Decide'))).toBe(true);
    await type(field('Your reason'), 'it is the whole point');
    await press(button('Decide'));
    expect(desk.chosen().choices['tugboat captain']).toEqual({
      how: 'keep',
      reason: 'it is the whole point',
    });
    expect(disguised()[1]).toBe('a tugboat captain');
  });
});

describe('reading', () => {
  it('waits for a finding without a suggestion', async () => {
    const desk = await opened([{ text: 'Grace', kind: 'NAME', suggestion: null }]);
    expect(isDisabled(button('Read it once'))).toBe(true);
    expect(text()).toContain(words.readWaits(1));
    expect(isDisabled(button('Decide'))).toBe(true);
    await key('w');
    await type(field('Your own words'), 'his sister');
    await press(button('Decide'));
    await press(button('Read it once'));
    expect(desk.log.at(-1)).toBe('read');
  });
});

describe('something missed', () => {
  it('is typed, found everywhere, and opens as a decision', async () => {
    const desk = await opened();
    await press(button('Missed something?'));
    await type(field('Words that identify someone'), 'Grace');
    await press(button('Add'));
    expect(desk.chosen().marks).toEqual([{ text: 'Grace', kind: 'NAME' }]);
    expect(openName()).toBe('Grace');
    expect(text()).toContain('4 left');
    expect(disguised()[2]).toBe('He said it was someone');
  });
});
