// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AfterScreen } from '../../renderer/features/after/after-screen.tsx';
import { createSession } from '../../renderer/state/session.ts';
import { SessionProvider } from '../../renderer/state/use-session.tsx';
import type { Aim } from '../../renderer/state/place.ts';
import '../../renderer/ui/writing/editor.ts';
import { loadEditor } from '../../renderer/ui/writing/load-editor.ts';
import { useNames } from '../../renderer/writing/use-names.ts';
import type { CaseDesk } from '../../renderer/state/case-desk.ts';
import { idFromBytes } from '../../shared/base/ids.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import { USUAL_TIMINGS, type Group } from '../../shared/journal/group.ts';
import { after as words, lines, nextVisit } from '../../shared/words/en/after.ts';
import { fakeHost, fakeKeeper } from '../state/fake-keeper.ts';
import { draft, fakeDesk, type FakeDesk } from '../ui-handout/fixture.ts';
import {
  button,
  buttons,
  clear,
  field,
  meanwhile,
  press,
  radios,
  show,
  text,
  type,
} from '../ui-handout/screen.ts';

const NOW = new Date(2026, 2, 11, 22, 0).getTime();
const MARCH_4 = new Date(2026, 2, 4, 21, 0).getTime();
const TUESDAYS: Group = {
  id: idFromBytes(new Uint8Array(16).fill(4)),
  name: 'Tuesdays',
  timings: USUAL_TIMINGS,
  room: [],
};

afterEach(clear);

interface Opening {
  readonly start?: Case;
  readonly groups?: readonly Group[];
  readonly aim?: Aim;
}

async function opened({ start = draft(), groups = [], aim }: Opening = {}): Promise<FakeDesk> {
  const desk = fakeDesk(start);
  await loadEditor();
  const fake = fakeKeeper();
  const session = createSession(fakeHost(fake.log).host, fake.start);
  await show(
    <SessionProvider session={session}>
      <Screen desk={desk} groups={groups} aim={aim} go={(step) => desk.log.push(step)} />
    </SessionProvider>,
  );
  return desk;
}

function Screen(props: {
  readonly desk: CaseDesk;
  readonly groups: readonly Group[];
  readonly aim: Aim | undefined;
  readonly go: (step: string) => void;
}) {
  const names = useNames(props.desk);
  return (
    <AfterScreen
      {...props}
      names={names}
      now={() => NOW}
      call={<p>That call comes first</p>}
      naming={(whom) => <p>naming for {whom}</p>}
    />
  );
}

function written(
  at: number,
  said: string,
  how: 'told' | 'another' | 'listened' = 'told',
): Case['after'][number] {
  return { at, how, group: null, text: { text: said, onlyMine: [] } };
}

const alone = (): Case => newCase(draft().id, 1);

describe('an evening', () => {
  it('asks for nothing: an empty surface, three prompts, and nothing in the case', async () => {
    const desk = await opened();
    expect(text()).toContain(words.say);
    expect(text()).toContain('That call comes first');
    expect(desk.chosen()).toEqual(draft());
    expect(document.querySelectorAll('aside li')).toHaveLength(3);
  });

  it('is told another way before a word is written, and keeps it with the first', async () => {
    const desk = await opened({ groups: [TUESDAYS] });
    await press(radio(words.ways.listened));
    await press(radio('Tuesdays'));
    expect(desk.chosen().after).toEqual([]);
    expect(text()).toContain(words.listened);
    await write('I was the brother.');
    expect(desk.chosen().after).toEqual([
      {
        at: NOW,
        how: 'listened',
        group: TUESDAYS.id,
        text: { text: 'I was the brother.', onlyMine: [] },
      },
    ]);
  });

  it('of tonight is gone on with; earlier ones can be read below and written on', async () => {
    const start = {
      ...draft(),
      after: [written(MARCH_4, 'What stayed was the coat.'), written(NOW - 60_000, 'Lighter.')],
    };
    const desk = await opened({ start });
    expect(surface().textContent).toContain('Lighter.');
    expect(text()).toContain('What stayed was the coat.');
    await press(button(words.writeOnAt('March 4')));
    expect(surface().textContent).toContain('What stayed was the coat.');
    await press(button(words.tonight));
    expect(surface().textContent).toContain('Lighter.');
    expect(desk.chosen()).toEqual(start);
  });

  it('shows what is only mine as such, to read too', async () => {
    const said = 'The coat. My father.';
    const mine = { start: said.indexOf('My'), end: said.length };
    const one = { ...written(MARCH_4, said), text: { text: said, onlyMine: [mine] } };
    await opened({ start: { ...draft(), after: [one] } });
    expect(text()).toContain('Only mine My father.');
  });

  it('meets a name and what was said with one quiet line, and the patient’s with none', async () => {
    const desk = await opened();
    await write('Walter said no.');
    expect(text()).not.toContain(words.said);
    await write('The leader asked why.');
    expect(text()).toContain(words.said);
    expect(text()).not.toContain(words.names);
    expect(desk.chosen().after).toHaveLength(1);
  });

  it('of someone else’s case has no patient to see again', async () => {
    await opened({ start: alone(), aim: 'listened' });
    expect(text()).toContain(words.listened);
    expect(text()).not.toContain(nextVisit.wait);
    expect(text()).not.toContain('naming for patient');
    await press(radio(words.ways.told));
    expect(text()).toContain(nextVisit.wait);
  });
});

describe('three lines', () => {
  it('are typed, and lead on only once one is there', async () => {
    const desk = await opened();
    expect(buttons(lines.disguise)).toEqual([]);
    await type(field('Line 2'), 'I can wait');
    expect(desk.chosen().lines.kept).toEqual(['', 'I can wait']);
    await press(button(lines.disguise));
    expect(desk.log).toContain('disguise');
    expect(buttons(lines.take)).toEqual([]);
  });

  it('can do without anyone: a person and what was said are met under the line', async () => {
    await opened();
    await type(field('Line 1'), 'Walter was me');
    expect(text()).toContain(lines.person('Walter'));
    await type(field('Line 1'), 'One of them said it was grief');
    expect(text()).not.toContain(lines.person('Walter'));
    expect(text()).toContain(lines.said);
  });
});

describe('the next visit', () => {
  it('waits from one tick, and is done in a few words', async () => {
    const desk = await opened();
    await press(tick(nextVisit.wait));
    expect(desk.chosen().seeingAgain).toBe(NOW);
    expect(text()).toContain(nextVisit.waiting);
    await press(button(nextVisit.write));
    await type(field('In me'), 'I looked up.');
    expect(desk.chosen().visits).toEqual([{ at: NOW, them: '', me: 'I looked up.', neither: '' }]);
    expect(desk.chosen().seeingAgain).toBe(NOW);
    await press(button(nextVisit.done));
    expect(desk.chosen().seeingAgain).toBeNull();
    expect(buttons(nextVisit.done)).toEqual([]);
    expect(text()).toContain('I looked up.');
  });

  it('opens at once for whoever comes to write it, and an earlier one can be written on', async () => {
    const earlier = { at: MARCH_4, them: 'Taller.', me: '', neither: '' };
    const desk = await opened({ start: { ...draft(), seeingAgain: 5, visits: [earlier] }, aim: 'visit' });
    expect(field('In them').value).toBe('');
    await press(button(nextVisit.writeOnAt('March 4')));
    expect(field('In them').value).toBe('Taller.');
    await type(field('In neither'), 'The rain.');
    expect(desk.chosen().visits).toEqual([{ ...earlier, neither: 'The rain.' }]);
  });

  it('done with nothing written leaves nothing but an end to the waiting', async () => {
    const desk = await opened({ start: { ...draft(), seeingAgain: 5 }, aim: 'visit' });
    await press(button(nextVisit.done));
    expect(desk.chosen()).toMatchObject({ seeingAgain: null, visits: [] });
  });
});

function surface(): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[aria-label="${words.text}"].cm-content`);
  if (found === null) throw new Error('no surface');
  return found;
}

/** In the place of all that stands there, as a paste of the whole would be. */
async function write(said: string): Promise<void> {
  const { EditorView } = await import('@codemirror/view');
  const view = EditorView.findFromDOM(surface());
  if (view === null) throw new Error('no editor');
  await meanwhile(() => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: said } }));
}

function radio(name: string): HTMLInputElement {
  const [found] = radios(name);
  if (found === undefined) throw new Error(`no choice "${name}"`);
  return found;
}

function tick(name: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((label) => label.textContent === name);
  const box = found?.querySelector('input');
  if (!box) throw new Error(`no tick "${name}"`);
  return box;
}

vi.setConfig({ testTimeout: 20_000 });
