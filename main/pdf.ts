/**
 * Print-HTML to a PDF that tells nothing about where it came from. Guarantees: no title, author, program, date or
 * document id in it; the same page gives the same bytes; it goes to the chosen place only, never to a temporary file
 * elsewhere.
 */

import type { BrowserWindow } from 'electron';
import { PDFDocument, PDFRef } from 'pdf-lib';
import { failed, type Result } from '../shared/base/result.ts';
import type { TakeProblem } from '../shared/host/host.ts';
import { withPaper } from './paper-window.ts';
import { choosePlace, writeFile } from './save-file.ts';
import { during } from './under-way.ts';

export async function savePdf(
  window: BrowserWindow,
  name: string,
  html: string,
): Promise<Result<null, TakeProblem>> {
  const chosen = await choosePlace(window, name);
  return chosen === null ? failed('cancelled') : during(async () => writeFile(chosen, await pdfOf(html)));
}

export async function pdfOf(html: string): Promise<Uint8Array> {
  const printed = await withPaper(html, (contents) =>
    contents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }),
  );
  return withoutMetadata(printed);
}

export async function withoutMetadata(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { trailerInfo } = document.context;
  if (trailerInfo.Info instanceof PDFRef) document.context.delete(trailerInfo.Info);
  delete trailerInfo.Info;
  delete trailerInfo.ID;
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}
