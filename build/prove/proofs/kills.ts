/**
 * kill -9 of the whole process tree while the journal saves, at a random moment, again and again on one journal. After
 * each the next launch must open it, find every save that was said to be saved, and not call anything damage.
 * Control: a save that was never said to be saved is looked for too, on a double that says "saved" too early.
 */

import type { Id } from '../../../shared/base/ids.ts';
import { newCase, type Case } from '../../../shared/journal/case.ts';
import { ask, createJournal, storyOf, WORDS } from '../keeper-line.ts';
import { shown, type Proof } from '../proof.ts';
import { saveUntilEnded, lostOf, type Said } from '../saving.ts';

const CASES = 4;
const LONGEST_MS = 900;

export const kills: Proof = {
  name: 'kills',
  figure:
    '1,000 kill -9 during saves: 0 acknowledged saves lost, 0 unreadable journals, no crash called damage',
  n: 1000,
  short: 6,
  on: 'stage',
  async run({ n, stage: onStage, far }) {
    const stage = onStage();
    const profile = stage.fresh('kills');
    const first = await stage.launch(profile);
    await createJournal(first.page);
    const drafts: Case[] = [];
    for (let k = 0; k < CASES; k++) drafts.push(newCase(await ask(first.page, 'newId'), Date.now()));
    await ask(first.page, 'lock', []);
    await first.quit();

    const said = new Map<Id, Said>();
    const short: string[] = [];
    let saves = 0;
    for (let k = 0; k < n; k++) {
      const running = await stage.launch(profile);
      const opened = await ask(running.page, 'unlock', WORDS, Date.now());
      if (!opened.ok) {
        short.push(`after kill ${String(k)}: ${JSON.stringify(opened.problem)}`);
        await running.kill();
        break;
      }
      short.push(
        ...(await lostOf(said, (id) => storyOf(running.page, id))).map(
          (lost) => `after kill ${String(k)}: ${lost}`,
        ),
      );
      const saving = saveUntilEnded(running.page, drafts, said);
      await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * LONGEST_MS));
      await running.kill();
      saves += await saving;
      far(k + 1);
    }
    const last = await stage.launch(profile);
    const opened = await ask(last.page, 'unlock', WORDS, Date.now());
    if (!opened.ok) short.push(`after the last: ${JSON.stringify(opened.problem)}`);
    else short.push(...(await lostOf(said, (id) => storyOf(last.page, id))));
    await last.kill();
    if (saves < n) short.push(`only ${String(saves)} saves were said to be saved: the kills did not hit any`);
    const figure = `${String(n)} kills, ${String(saves)} acknowledged saves, ${String(short.length)} fell short`;
    return shown(figure, short);
  },
};
