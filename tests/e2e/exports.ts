/** Opens what was exported with other libraries than the ones that wrote it, down to its words and its metadata. */

import JSZip from 'jszip';

export interface Opened {
  /** The words a reader sees. */
  readonly text: string;
  /** Everything else that could tell: parts of a zip, dictionaries of a PDF. */
  readonly around: readonly Uint8Array[];
}

export async function openExport(name: string, bytes: Uint8Array): Promise<Opened> {
  if (name.endsWith('.docx')) return openWord(bytes);
  if (name.endsWith('.pdf')) return openPdf(bytes);
  return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), around: [] };
}

async function openWord(bytes: Uint8Array): Promise<Opened> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(zip.files)
      .filter((file) => !file.dir)
      .map((file) => file.async('uint8array')),
  );
  const document = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const core = (await zip.file('docProps/core.xml')?.async('string')) ?? '';
  if (/<(dc:creator|dc:title|cp:lastModifiedBy|dcterms:\w+)[^>]*>[^<]+</.test(core))
    throw new Error('the Word file tells its author, title or date');
  const text = document
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  return { text, around: parts };
}

async function openPdf(bytes: Uint8Array): Promise<Opened> {
  // The reader asks for a matrix when it loads, for drawing, which is not done here.
  Object.assign(globalThis, { DOMMatrix: Object });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const told = [
    'Title',
    'Author',
    'Subject',
    'Keywords',
    'Creator',
    'Producer',
    'CreationDate',
    'ModDate',
  ].filter((key) => key in info);
  if (told.length > 0 || (metadata as unknown) !== null)
    throw new Error(`the PDF tells its ${told.join(', ')}`);
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getTextContent()),
  );
  const text = pages
    .map((page) =>
      page.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    )
    .join('\n');
  return { text, around: [Buffer.from(JSON.stringify(info))] };
}
