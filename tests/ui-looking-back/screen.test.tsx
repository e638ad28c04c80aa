// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { LookingBackScreen } from '../../renderer/features/looking-back/looking-back-screen.tsx';
import type { LookBack } from '../../renderer/features/looking-back/use-courses.ts';
import type { Course } from '../../shared/keeper/looking-back.ts';
import { lookingBack as words } from '../../shared/words/en/looking-back.ts';
import { button, clear, focus, key, press, radios, show, text, until } from '../ui-handout/screen.ts';
import { at, course } from './some-courses.ts';

afterEach(clear);

const NOW = at('2026-06-01T22:00');
const [WINTER, SPRING, FORMER] = ['2026-01-13T22:00', '2026-04-02T22:00', '2025-11-05T22:00'].map(at) as [
  number,
  number,
  number,
];

const COURSES = [
  course(1, {
    name: 'The handkerchief',
    evenings: [WINTER, SPRING],
    named: [
      { at: WINTER, whom: 'me', what: 'insulted' },
      { at: SPRING, whom: 'me', what: 'ashamed' },
      { at: SPRING, whom: 'patient', what: 'ashamed' },
    ],
    after: [SPRING],
  }),
  course(2, { name: '', evenings: [FORMER], named: [{ at: FORMER, whom: 'patient', what: 'rescue' }] }),
];

async function opened(courses: readonly Course[] | null = COURSES): Promise<string[]> {
  const log: string[] = [];
  const lookBack: LookBack = () => Promise.resolve(courses);
  await show(
    <LookingBackScreen
      lookBack={lookBack}
      now={NOW}
      onOpen={(id) => log.push(id)}
      onCases={() => log.push('cases')}
    />,
  );
  await until(() => !text().includes(words.looking));
  return log;
}

function marks(): (string | null)[] {
  return [...document.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('aria-label'));
}

function mark(index: number): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>('[data-mark]')[index];
  if (found === undefined) throw new Error('no such mark');
  return found;
}

describe('looking back', () => {
  it('shows the latest year: each naming, for whom, on which evening, of which case', async () => {
    await opened();
    expect(marks()).toEqual([
      'insulted, for me · January 13 · The handkerchief',
      'ashamed, for me and for the patient · April 2 · The handkerchief',
    ]);
    const [, earlier] = radios('2025');
    expect(earlier).toBeUndefined();
    await press(radios('2025')[0] ?? document.body);
    expect(marks()).toEqual(['to rescue, for the patient · November 5, 2025 · He put the watch on my desk']);
  });

  it('goes from mark to mark, says what each is, and opens its case', async () => {
    const log = await opened();
    expect(text()).toContain(words.keys);
    await focus(mark(0));
    expect(text()).toContain('insulted, for me · January 13 · The handkerchief');
    await key('ArrowRight', mark(0));
    expect(document.activeElement).toBe(mark(1));
    await key('Enter', mark(1));
    expect(log).toEqual([COURSES[0]?.id]);
  });

  it('is a table one key away, and back', async () => {
    const log = await opened();
    await focus(mark(0));
    await key('t', mark(0));
    expect(marks()).toEqual([]);
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['January 13', 'insulted', 'for me', 'The handkerchief'],
      ['April 2', 'ashamed', 'for me and for the patient', 'The handkerchief'],
    ]);
    const open = document.querySelector<HTMLElement>('tbody button');
    if (open !== null) await press(open);
    expect(log).toEqual([COURSES[0]?.id]);
    await key('T', document.activeElement ?? document.body);
    expect(marks()).toHaveLength(2);
  });

  it('shows which cases came back, and only those', async () => {
    await opened();
    await press(radios(words.views.back)[0] ?? document.body);
    expect(marks()).toEqual(['January 13 · The handkerchief', 'April 2 · The handkerchief']);
    await press(radios('2025')[0] ?? document.body);
    expect(text()).toContain(words.empty.back);
  });

  it('shows the course of one over its evenings', async () => {
    const log = await opened();
    await press(button(words.courseOf('The handkerchief')));
    expect(marks()).toEqual([
      'January 13; for me: insulted',
      'April 2; for me and for the patient: ashamed; after the group',
    ]);
    await press(button(words.asTable));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
    await press(button(words.open));
    expect(log).toEqual([COURSES[0]?.id]);
    await press(button(words.back));
    await press(button(words.asPicture));
    expect(marks()).toHaveLength(2);
  });

  it('says the one next thing where there is nothing', async () => {
    const log = await opened([]);
    expect(text()).toContain(words.empty.evenings);
    await press(button(words.empty.go));
    expect(log).toEqual(['cases']);
    await opened(null);
    expect(text()).toContain(words.failed);
  });
});
