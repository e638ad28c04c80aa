// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DisguiseScreen } from '../../renderer/features/disguise/disguise-screen.tsx';
import type { Kind } from '../../shared/deid/finding.ts';
import { disguise as words } from '../../shared/words/en/disguise.ts';
import { fakeDesk, SOUGHT, withCues, type FakeDesk, type Sought } from './fixture.ts';
import {
  button,
  buttons,
  clear,
  field,
  isDisabled,
  key,
  meanwhile,
  press,
  select,
  show,
  text,
  type,
} from './screen.ts';

afterEach(clear);

async function opened(cues: readonly string[], sought: readonly Sought[]): Promise<FakeDesk> {
  const desk = fakeDesk(withCues(...cues), sought);
  await show(
    <DisguiseScreen
      desk={desk}
      kind="card"
      who={<p>Here is the table.</p>}
      go={(step) => desk.log.push(step)}
    />,
  );
  return desk;
}

function openSection(): HTMLElement | null {
  return document.querySelector('section:has([role="radiogroup"])');
}

function rows(): (string | null)[] {
  return [...document.querySelectorAll('aside > button, aside > section')].map(
    (row) => row.getAttribute('aria-label') ?? row.textContent.split(' →')[0] ?? null,
  );
}

function context(): string[] {
  return [...document.querySelectorAll(`ul[aria-label="${words.context}"] li`)].map(
    (line) => line.textContent,
  );
}

/** Forty things, of every kind, one of them twice. */
const KINDS: readonly Kind[] = ['NAME', 'LOCATION', 'DATE', 'Q:WORK', 'Q:WHEN'];
const FORTY = Array.from({ length: 40 }, (_, at): Sought => ({
  text: `thing${String(at)}x`,
  kind: KINDS[at % KINDS.length] ?? 'NAME',
  suggestion: `plain ${String(at)}`,
}));
const FORTY_CUES = [0, 1, 2, 3].map((part) =>
  FORTY.slice(part * 10, part * 10 + 10)
    .map(({ text: said }) => said)
    .join(' and '),
);

describe('forty decisions', () => {
  it('take no more than 45 keys one by one', async () => {
    const desk = await opened(FORTY_CUES, FORTY);
    expect(text()).toContain('40 left');
    const order = rows();
    let keys = 0;
    while (!text().includes('All decided') && keys < 46) {
      const on = document.activeElement ?? document.body;
      await key('Enter', on);
      keys++;
      expect(rows()).toEqual(order);
    }
    expect(keys).toBeLessThanOrEqual(45);
    expect(Object.keys(desk.chosen().choices)).toHaveLength(40);
    expect(document.activeElement).toBe(button('Read it once'));
  }, 30_000);

  it('a key held down decides one', async () => {
    const desk = await opened(FORTY_CUES, FORTY);
    await key('Enter');
    await key('Enter', document.body, { repeat: true });
    await key('o', document.body, { repeat: true });
    await key('n', document.body, { repeat: true });
    expect(Object.keys(desk.chosen().choices)).toHaveLength(1);
  });

  it('count down, and the keyboard goes on from the next one', async () => {
    await opened(FORTY_CUES, FORTY);
    expect(document.activeElement).toBe(openSection());
    await press(button('Decide'));
    expect(text()).toContain('39 left');
    expect(document.activeElement).toBe(openSection());
  });
});

describe('the same with all', () => {
  it('decides those of the kind as one step', async () => {
    const desk = await opened(FORTY_CUES, FORTY);
    await key('Enter');
    await press(button(words.alike('NAME', 7)));
    expect(text()).toContain('32 left');
    expect(openSection()?.textContent).toContain(words.kind.LOCATION);
    await key('o');
    await key('Enter', document.body, { shiftKey: true });
    expect(text()).toContain('24 left');
    expect(Object.values(desk.chosen().choices).filter(({ how }) => how === 'suggested')).toHaveLength(15);
    await key('z', document.body, { ctrlKey: true });
    expect(text()).toContain('31 left');
  });

  it('is not offered where words are typed for one', async () => {
    await opened(FORTY_CUES, FORTY);
    await key('w');
    await type(field('Your own words'), 'someone I know');
    expect(buttons(words.alike('NAME', 8))).toEqual([]);
  });
});

describe('the open decision', () => {
  const CUES = ['Walter came on March 11', 'Walter, a tugboat captain'];

  it('shows its places as they will read, the reason, and how often it stands elsewhere', async () => {
    await opened(CUES, SOUGHT);
    expect(context()).toEqual(['my patient came on one day', 'my patient, a seaman']);
    expect(openSection()?.textContent).toContain(words.reason('in-cast', 'NAME'));
    expect(openSection()?.textContent).toContain(words.elsewhere(1));
    await key('w');
    await type(field('Your own words'), 'an old man');
    expect(context()).toEqual(['An old man came on one day', 'An old man, a seaman']);
  });

  it('with a key of its own for each way', async () => {
    await opened(CUES, SOUGHT);
    const hints = [...(openSection()?.querySelectorAll('label [aria-hidden]') ?? [])].map(
      (hint) => hint.textContent,
    );
    expect(hints.filter((hint) => hint !== '')).toEqual(['1', '2', '3']);
  });

  it('is the one that undo takes back', async () => {
    const desk = await opened(CUES, SOUGHT);
    await key('Enter');
    await key('Enter');
    expect(openSection()?.getAttribute('aria-label')).toBe('tugboat captain');
    await key('z', document.body, { metaKey: true });
    expect(openSection()?.getAttribute('aria-label')).toBe('March 11');
    expect(Object.keys(desk.chosen().choices)).toEqual(['Walter']);
  });

  it('that is no identifier is remembered, and can be taken back', async () => {
    const desk = await opened(CUES, SOUGHT);
    await key('n');
    expect(desk.chosen().choices['Walter']).toEqual({ how: 'not-an-identifier' });
    expect(text()).toContain('Walter came on');
    await key('ArrowUp');
    expect(openSection()?.getAttribute('aria-label')).toBe('Walter');
    await press(button('Take back'));
    expect(desk.chosen().choices).toEqual({});
    expect(text()).not.toContain('Walter came on');
    await key('n');
    await key('ArrowUp');
    await key('Backspace');
    expect(desk.chosen().choices).toEqual({});
  });

  it('without words waits in the text, and comes first', async () => {
    await opened(['Walter met Grace'], [...SOUGHT, { text: 'Grace', kind: 'NAME', suggestion: null }]);
    expect(openSection()?.getAttribute('aria-label')).toBe('Grace');
    expect(document.querySelector('article [data-key="Grace"]')?.textContent).toBe('Grace');
    expect(isDisabled(button('Read it once'))).toBe(true);
  });
});

describe('a missed one', () => {
  const CUES = ['Walter came in', 'He spoke of Winnicott and left'];

  it('is marked by selecting it, whole even where half was selected, and can be taken back', async () => {
    const desk = await opened(CUES, SOUGHT);
    await select('innico', 'innico');
    await press(button('A name'));
    expect(desk.chosen().marks).toEqual([{ text: 'Winnicott', kind: 'NAME' }]);
    expect(openSection()?.getAttribute('aria-label')).toBe('Winnicott');
    expect(openSection()?.textContent).toContain(words.youMarked);
    expect(context()).toEqual(['He spoke of someone and left']);
    await press(button('Take the mark back'));
    expect(desk.chosen().marks).toEqual([]);
    expect(text()).toContain('Winnicott and left');
    await key('z', document.body, { ctrlKey: true });
    expect(desk.chosen().marks).toEqual([{ text: 'Winnicott', kind: 'NAME' }]);
  });

  it('is typed with nothing but keys', async () => {
    const desk = await opened(CUES, SOUGHT);
    await key('m');
    expect(document.activeElement).toBe(field('Words that identify someone'));
    await type(field('Words that identify someone'), 'Freud');
    await press(button('Add'));
    expect(text()).toContain(words.missedNowhere);
    expect(desk.chosen().marks).toEqual([]);
    await type(field('Words that identify someone'), 'Winnicott');
    await press(button('Add'));
    expect(desk.chosen().marks).toEqual([{ text: 'Winnicott', kind: 'NAME' }]);
    await key('Enter');
    expect(desk.chosen().choices['Winnicott']).toEqual({ how: 'suggested' });
  });
});

describe('who is who', () => {
  it('takes the place of the list, where only undo and the way back are keys', async () => {
    const desk = await opened(['Walter came'], SOUGHT);
    await key('c');
    expect(text()).toContain('Here is the table.');
    expect(openSection()).toBeNull();
    await key('Enter');
    await key('A', document.body, { shiftKey: true });
    expect(desk.chosen().choices).toEqual({});
    await meanwhile(() => {
      desk.decide((now) => ({ ...now, marks: [{ text: 'came', kind: 'Q:OTHER' }] }));
    });
    await key('z', document.body, { ctrlKey: true });
    expect(desk.chosen().marks).toEqual([]);
    await key('c');
    expect(text()).not.toContain('Here is the table.');
    expect(openSection()).not.toBeNull();
  });
});
