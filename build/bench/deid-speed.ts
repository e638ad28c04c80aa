/** How long the scanner and what follows it take: a scan, the survey of a case, its disguise, the search for residue. */

import { newCase, type Case } from '../../shared/journal/case.ts';
import type { Id } from '../../shared/base/ids.ts';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import { originals } from '../../shared/deid/residue/originals.ts';
import { residueOf } from '../../shared/deid/residue/residue.ts';
import { compile } from '../../shared/deid/residue/sought.ts';
import { surveyor } from '../../renderer/keeper/surveyor.ts';
import { longText, wordCount } from './long-text.ts';
import { measure, tellTimes, timed, type Took } from './measure.ts';
import type { Gold } from './open-sets.ts';
import { ours } from './scanners.ts';

const LONG = 100_000;

export async function measureDeid(cases: readonly Gold[]): Promise<void> {
  const { find } = ours();
  const long = longText(cases, LONG);
  const each = (round: number): Gold =>
    cases[(round + cases.length) % cases.length] ?? { id: '', text: '', spans: [] };

  const perThousand: Took[] = [];
  for (let round = 0; round < 20 * cases.length; round += 1) {
    const { text } = each(round);
    const { ms, cpu } = await timed(() => find(text));
    const thousands = wordCount(text) / 1000;
    perThousand.push({ ms: ms / thousands, cpu: cpu / thousands });
  }
  tellTimes({ name: 'scan: per 1,000 words', ceiling: 10 }, perThousand);
  await measure({ name: 'scan: 100,000 words', ceiling: 1000 }, 15, () => find(long), 2);

  const drafts = cases.map(({ id, text }) => draftOf(id, text));
  const draft = (round: number): Case => drafts[(round + drafts.length) % drafts.length] ?? draftOf('', '');
  // A surveyor remembers what it scanned last; a new one each time has to scan.
  await measure({ name: 'survey of a case, scanned anew' }, 200, (round) => surveyor()(draft(round)), 20);
  const kept = drafts.map((one) => ({ one, survey: surveyor() }));
  for (const { one, survey } of kept) survey(one);
  await measure({ name: 'survey of a case, as scanned' }, 200, (round) => {
    const { one, survey } = kept[round % kept.length] ?? {};
    if (one && survey) survey(one);
  });

  const typed = typing(cases);
  const watched = surveyor();
  await measure({ name: 'survey after a key, in 5,000 words' }, 60, (round) => watched(typed(round)), 5);

  const surveys = drafts.map((one) => surveyor()(one));
  await measure({ name: 'disguise of a case' }, 200, (round) => {
    const survey = surveys[round % surveys.length];
    if (survey) disguise('story', survey, {});
  });
  const pages = surveys.map((survey) => ({
    sought: originals(survey, {}),
    lines: disguise('story', survey, {}).text.split('\n'),
  }));
  await measure({ name: 'residue in a disguised case' }, 200, (round) => {
    const { sought, lines } = pages[round % pages.length] ?? { sought: [], lines: [] };
    const compiled = compile(sought);
    for (const line of lines) residueOf(line, compiled);
  });
}

/** A case of 5,000 words over its four texts, one more letter of its story with each round. */
function typing(cases: readonly Gold[]): (round: number) => Case {
  const words = longText(cases, 5_000).split(' ');
  const part = (from: number, to: number): string => words.slice(from, to).join(' ');
  const draft = newCase('typing' as Id, 0);
  const texts = {
    ...draft.texts,
    doctor: { text: part(2_000, 3_000), onlyMine: [] },
    patient: { text: part(3_000, 4_000), onlyMine: [] },
    relationship: { text: part(4_000, 5_000), onlyMine: [] },
  };
  const letters = 'and then he asked me whether I would have done the same for someone else ';
  return (round) => {
    const text = `${part(0, 2_000)} ${letters.slice(0, (round + letters.length) % letters.length)}`;
    return { ...draft, texts: { ...texts, story: { text, onlyMine: [] } } };
  };
}

/** The whole write-up as one story: as much as a case of this kind holds. */
function draftOf(id: string, text: string): Case {
  const draft = newCase(id as Id, 0);
  return { ...draft, texts: { ...draft.texts, story: { text, onlyMine: [] } } };
}
