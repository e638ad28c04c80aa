/**
 * A Word file of a leaf: real styles (Heading 1, Body Text, Cue), a language, and nothing about who made it or when.
 * The same leaf gives the same bytes. The parts are stored uncompressed, so that release() can search the very bytes.
 * docx and fflate are loaded only when someone asks for Word.
 */

import type { Block, Leaf } from '../../shared/export/leaf.ts';
import { bareParts } from './word-parts.ts';

export async function wordOf(leaf: Leaf, paper: 'a4' | 'letter' = 'a4'): Promise<Uint8Array> {
  const [docx, fflate] = await Promise.all([import('docx'), import('fflate')]);
  const file = new docx.Document({
    styles: styles(leaf.language),
    sections: [
      {
        properties: { page: { size: SIZES[paper], margin: MARGINS } },
        children: [
          ...leaf.blocks.map((block) => new docx.Paragraph({ style: STYLE[block.is], text: block.text })),
          new docx.Paragraph({ style: 'Foot', text: leaf.foot }),
        ],
      },
    ],
  });
  const packed = fflate.unzipSync(new Uint8Array(await docx.Packer.toArrayBuffer(file)));
  return fflate.zipSync(bareParts(packed, leaf.language), { level: 0, mtime: new Date(1980, 0, 1) });
}

const STYLE: Readonly<Record<Block['is'], string>> = {
  heading: 'Heading1',
  paragraph: 'BodyText',
  cue: 'Cue',
};

/** In twentieths of a point. */
const SIZES = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const;
const MARGINS = { top: 1361, right: 1814, bottom: 1134, left: 1814 } as const;

/** Sizes in half points; no font is named, so that Word takes its reader's own. */
function styles(language: string) {
  return {
    default: {
      document: { run: { size: 23, color: '000000', language: { value: language } } },
      heading1: {
        run: { size: 23, italics: true, color: '333333' },
        paragraph: { spacing: { before: 240 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { line: 360, after: 80 } },
      },
      {
        id: 'Cue',
        name: 'Cue',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 35 },
        paragraph: { spacing: { before: 200, after: 200 } },
      },
      {
        id: 'Foot',
        name: 'Foot',
        basedOn: 'Normal',
        run: { size: 15, color: '333333' },
        paragraph: { spacing: { before: 480 } },
      },
    ],
  };
}
