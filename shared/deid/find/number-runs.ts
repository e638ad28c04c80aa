/** Maximal runs of digits with the marks people put between them, for phones, ids and dates to look at. */

import type { Span } from '../../base/span.ts';

export interface NumberRun extends Span {
  readonly run: string;
  /** How many digits. */
  readonly digits: number;
}

const RUN =
  /(?<![\p{L}\p{N}_])[+(]{0,2}\d(?:\d|\) ?[-.]? ?(?=\d)|[-. \u00a0/](?=[\d(])| \((?=\d)|\((?=\d)| - (?=\d))*(?:\))?(?:x\d{1,6})?(?![\p{L}\p{N}_])/gu;

export function numberRuns(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const match of text.matchAll(RUN)) {
    let run = match[0];
    if (run.endsWith(')') && !run.includes('(')) run = run.slice(0, -1);
    let start = match.index;
    if (run.startsWith('(') && !run.includes(')')) {
      run = run.slice(1);
      start += 1;
    }
    if (/^\(\d[\d./ -]*\)$/.test(run)) {
      run = run.slice(1, -1);
      start += 1;
    }
    runs.push({ start, end: start + run.length, run, digits: run.replace(/\D/g, '').length });
  }
  return runs;
}
