// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { idFromBytes } from '../../shared/base/ids.ts';
import { done, failed } from '../../shared/base/result.ts';
import { newCase } from '../../shared/journal/case.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { errand } from '../../shared/words/en/errand.ts';
import { restore, unsavedWords } from '../../shared/words/en/restore.ts';
import { changeProblem } from '../../shared/words/en/safe-problems.ts';
import * as words from '../../shared/words/en/settings.ts';
import { button, buttons, clear, field, press, text, type, until } from '../ui-handout/screen.ts';
import { sitDown, type AtTheDesk } from './at-the-desk.tsx';

afterEach(clear);

const look: Partial<Keeper> = { lookAtBackup: () => Promise.resolve({ is: 'unsaved', bytes: 4200 }) };
const counts = { added: 1, equal: 0, differing: 2, deletedHere: [] };

async function chosen(answers: Partial<Keeper>): Promise<AtTheDesk> {
  const desk = await sitDown({ is: 'locked' }, { ...look, ...answers }, (fake) => {
    fake.put({ ...newCase(idFromBytes(new Uint8Array(16).fill(1)), 1), name: 'The watch' });
  });
  vi.spyOn(desk.house.host, 'chooseBackup').mockResolvedValue(done(null));
  await type(field('Passphrase'), 'right');
  await press(button('Open'));
  await until(() => buttons('Lock').length > 0);
  await press(button('Settings'));
  await press(button(words.backups.restore));
  await until(() => buttons(restore.choose).length > 0);
  await press(button(restore.choose));
  await until(() => text().includes(unsavedWords.say));
  return desk;
}

describe('words that were kept elsewhere at quitting', () => {
  it('are said to be that, brought in at a word, and one line says where they are', async () => {
    const bringUnsaved = vi.fn(() => Promise.resolve(done(counts)));
    const desk = await chosen({ bringUnsaved });
    expect(text()).toContain(unsavedWords.is);
    expect(bringUnsaved).not.toHaveBeenCalled();
    await press(button(unsavedWords.bring));
    await until(() => text().includes(errand.broughtWords(counts)));
    expect(text()).toContain(unsavedWords.differing(2));
    expect(desk.session.store.getState().place.at).toBe('cases');
  });

  it('of another journal, of a file that was cut, on a full disk: said, and nothing is lost', async () => {
    const problems = ['not-a-backup', 'not-whole', 'disk-full'] as const;
    let turn = 0;
    await chosen({ bringUnsaved: () => Promise.resolve(failed(problems[turn++] ?? 'gone')) });
    for (const said of [unsavedWords.otherJournal, unsavedWords.cut, changeProblem('disk-full')]) {
      await press(button(unsavedWords.bring));
      await until(() => text().includes(said));
    }
  });

  it('wait for their journal where none is open', async () => {
    const desk = await sitDown({ is: 'new' }, look);
    vi.spyOn(desk.house.host, 'chooseBackup').mockResolvedValue(done(null));
    await press(button('I have a backup'));
    await until(() => buttons(restore.choose).length > 0);
    await press(button(restore.choose));
    await until(() => text().includes(unsavedWords.closed));
    expect(buttons(unsavedWords.bring)).toEqual([]);
  });
});
