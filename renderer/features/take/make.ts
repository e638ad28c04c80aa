/**
 * Makes what leaves, in one format, from a ready handout: through its neutral page model, never from the case. The
 * heavy formats and the faces for print are loaded when someone asks for them.
 */

import { EXPORTERS } from '../../../shared/export/catalogue.ts';
import { leafOf, type Leaf } from '../../../shared/export/leaf.ts';
import { utf8 } from '../../../shared/base/bytes.ts';
import type { ReadyHandout } from '../../../shared/handout/handout.ts';
import type { Format } from '../../../shared/journal/case.ts';
import type { Made } from '../../../shared/release/readable.ts';
import type { Paper } from '../../export/print-css.ts';

/** @param sheet the paper in the printer here. A card made into a PDF is its own sheet, A6. */
export async function make(handout: ReadyHandout, format: Format, sheet: 'a4' | 'letter'): Promise<Made> {
  const leaf = leafOf(handout);
  switch (format) {
    case 'markdown':
    case 'text':
      return { format, bytes: utf8(write(leaf, format)) };
    case 'copy':
      return { format, text: write(leaf, 'text') };
    case 'word': {
      const { wordOf } = await import('../../export/word.ts');
      return { format, bytes: await wordOf(leaf, sheet) };
    }
    case 'pdf':
      return { format, html: await print(leaf, leaf.kind !== 'page' ? 'a6' : sheet) };
    case 'print':
      return { format, html: await print(leaf, sheet) };
  }
}

/** Letter where letter is what lies in the printer. */
export function sheetOf(language: string): 'a4' | 'letter' {
  return /-(?:US|CA|MX|PH|CL|CO|VE|PR)\b/iu.test(language) ? 'letter' : 'a4';
}

function write(leaf: Leaf, format: 'markdown' | 'text'): string {
  const exporter = EXPORTERS.find((one) => one.format === format);
  if (!exporter) throw new Error('no exporter for this format');
  return exporter.write(leaf);
}

async function print(leaf: Leaf, paper: Paper): Promise<string> {
  const [{ printHtml }, { printFaces }] = await Promise.all([
    import('../../export/print-html.ts'),
    import('../../ui/print-faces.ts'),
  ]);
  return printHtml(leaf, { paper, fonts: printFaces });
}
