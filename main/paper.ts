/** Print-HTML to the printer the user picks, through the system's dialog. The print job carries the page's own title and nothing of ours. */

import path from 'node:path';
import { done, failed, type Result } from '../shared/base/result.ts';
import type { TakeProblem } from '../shared/host/host.ts';
import { withPaper } from './paper-window.ts';
import { pdfOf } from './pdf.ts';
import { writeFile } from './save-file.ts';
import { testSaveFolder } from './test-doors.ts';
import { during } from './under-way.ts';

export function printPaper(html: string): Promise<Result<null, TakeProblem>> {
  return during(() => print(html));
}

async function print(html: string): Promise<Result<null, TakeProblem>> {
  const folder = testSaveFolder();
  if (folder !== null) return writeFile(path.join(folder, 'print.pdf'), await pdfOf(html));
  return withPaper(html, async (contents) => {
    const outcome = await new Promise<{ readonly printed: boolean; readonly why: string }>((resolve) => {
      contents.print({ silent: false, printBackground: true }, (printed, why) => {
        resolve({ printed, why });
      });
    });
    if (outcome.printed) return done(null);
    return failed(/cancel/i.test(outcome.why) ? 'cancelled' : 'failed');
  });
}
