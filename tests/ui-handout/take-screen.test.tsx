// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { CardScreen } from '../../renderer/features/card/card-screen.tsx';
import { byMinute } from '../../renderer/features/take/departures.tsx';
import { TakeScreen } from '../../renderer/features/take/take-screen.tsx';
import { sheetOf } from '../../renderer/features/take/make.ts';
import { fromUtf8 } from '../../shared/base/bytes.ts';
import { finish } from '../../shared/handout/finish.ts';
import { readThrough } from '../../shared/handout/read.ts';
import { answerHeard, answerKnown, markRead } from '../../shared/handout/reading.ts';
import type { Case, Departure, Format } from '../../shared/journal/case.ts';
import { take as words } from '../../shared/words/en/take.ts';
import { fakeDesk, fakeHost, withCues, type FakeDesk, type FakeHost } from './fixture.ts';
import { button, buttons, clear, press, show, text, until } from './screen.ts';

afterEach(clear);

const CARD = withCues('Walter, March 11', 'His lighter');

/** Read through and answered, as the read would leave it. */
function readCase(start: Case): Case {
  const { survey } = fakeDesk(start).store.getState();
  const finished = survey && finish('card', start, survey, start.choices);
  if (!finished?.ok) throw new Error('not finished');
  const { sentences } = readThrough(finished.value, start.card.reading);
  const read = sentences.reduce(markRead, start.card.reading);
  const reading = answerHeard(answerKnown(read, finished.value, 'no'), finished.value, 'cared-for');
  return { ...start, card: { ...start.card, reading } };
}

interface Scene {
  readonly desk: FakeDesk;
  readonly host: FakeHost;
}

async function opened(start: Case = readCase(CARD), can?: FakeHost['can']): Promise<Scene> {
  const desk = fakeDesk(start);
  const host = fakeHost(desk.log, can);
  await show(<TakeScreen desk={desk} kind="card" host={host} go={(step) => desk.log.push(step)} />);
  return { desk, host };
}

describe('taking along', () => {
  it('seals that it leaves before anything is handed over', async () => {
    const { desk, host } = await opened();
    await press(button('Copy'));
    expect(desk.log).toEqual(['change', 'flush', 'copy']);
    expect(desk.chosen().departures).toMatchObject([{ what: 'card', format: 'copy' }]);
    expect(host.took[0]?.released.text).toBe('- my patient, one day\n- His lighter\n');
    expect(text()).toContain(words.went.copy);
    expect(text()).toContain(words.leftIn([{ format: 'copy', times: 1 }]));
  });

  it.each([
    ['Markdown', 'save', 'card.md'],
    ['Plain text', 'save', 'card.txt'],
    ['Word', 'save', 'card.docx'],
    ['PDF', 'pdf', 'card.pdf'],
    ['Print', 'print', 'card.pdf'],
  ])('%s goes by %s under a neutral name', async (name, by, file) => {
    const { host } = await opened();
    await press(button('More'));
    await press(button(name));
    await until(() => host.took.length > 0);
    expect(host.took.map((took) => [took.by, took.released.name])).toEqual([[by, file]]);
    const { bytes, html } = host.took[0]?.released ?? {};
    const said = html ?? (bytes === undefined ? '' : (fromUtf8(bytes) ?? 'word'));
    expect(said === 'word' ? '' : said).not.toContain('Walter');
  });

  it('hands nothing over where the note could not be sealed', async () => {
    const { desk, host } = await opened();
    desk.canSave = false;
    await press(button('Copy'));
    expect(host.took).toEqual([]);
    expect(desk.chosen().departures).toEqual([]);
    expect(text()).toContain(words.notSealed);
  });

  it('takes the note back when the dialog was closed', async () => {
    const { desk, host } = await opened();
    host.answer = 'cancelled';
    await press(button('Word'));
    await until(() => host.took.length > 0);
    expect(desk.log).toEqual(['change', 'flush', 'save', 'change', 'flush']);
    expect(desk.chosen().departures).toEqual([]);
  });

  it('keeps the note where nobody can tell whether it left', async () => {
    const { desk, host } = await opened();
    host.answer = 'failed';
    await press(button('Copy'));
    expect(desk.chosen().departures).toHaveLength(1);
    expect(text()).toContain(words.problem.failed);
  });

  it('does not offer what this host cannot do, and says so once', async () => {
    await opened(readCase(CARD), { pdf: false, print: false, present: false });
    expect(buttons('Print')).toEqual([]);
    expect(buttons('PDF')).toEqual([]);
    expect(text()).toContain(words.cannot.both);
    expect(buttons('Copy')).toHaveLength(1);
  });

  it('offers nothing that was not read in exactly these words', async () => {
    const read = readCase(CARD);
    const { desk } = await opened({
      ...read,
      card: { ...read.card, cues: ['Walter, March 11', 'A lighter'] },
    });
    expect(buttons('Copy')).toEqual([]);
    expect(text()).toContain(words.notReady);
    await press(button('Read it once'));
    expect(desk.log.at(-1)).toBe('read');
  });

  it('leads from the card straight to what is ready, and back to its words', async () => {
    const ready = fakeDesk(readCase(CARD));
    await show(<CardScreen desk={ready} go={(step) => ready.log.push(step)} />);
    await press(button('Take along'));
    expect(ready.log).toEqual(['take']);
    const { desk } = await opened();
    await press(button(words.change));
    expect(desk.log).toEqual(['make']);
    const unread = fakeDesk(CARD);
    await show(<CardScreen desk={unread} go={() => undefined} />);
    expect(buttons('Take along')).toEqual([]);
  });

  it('tells what left within one minute in one line, the newest first', () => {
    const at = (minute: number, format: Format): Departure => ({
      at: minute * 60_000 + 7,
      what: 'card',
      format,
    });
    expect(byMinute([at(3, 'copy'), at(9, 'print'), at(3, 'word'), at(3, 'copy')])).toEqual([
      { at: 9 * 60_000 + 7, forms: [{ format: 'print', times: 1 }] },
      {
        at: 3 * 60_000 + 7,
        forms: [
          { format: 'copy', times: 2 },
          { format: 'word', times: 1 },
        ],
      },
    ]);
    expect(
      words.leftIn([
        { format: 'copy', times: 2 },
        { format: 'word', times: 1 },
      ]),
    ).toBe('By the clipboard (twice) and as a Word file');
  });

  it('prints on the paper that lies in the printer', () => {
    expect(sheetOf('en-US')).toBe('letter');
    expect(sheetOf('en-GB')).toBe('a4');
    expect(sheetOf('de')).toBe('a4');
  });
});
