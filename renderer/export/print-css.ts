/**
 * The print style: card 17.5 pt, page 11.5 pt on a 146 mm line. The card keeps its A6 on any sheet, with a hairline to
 * cut along; on A6 paper it is the sheet.
 */

export type Paper = 'a4' | 'letter' | 'a6';

const SIZES: Readonly<
  Record<Paper, { readonly width: string; readonly height: string; readonly left: string }>
> = {
  a4: { width: '210mm', height: '297mm', left: '32mm' },
  letter: { width: '215.9mm', height: '279.4mm', left: '34.95mm' },
  a6: { width: '105mm', height: '148mm', left: '0mm' },
};

export function pageCss(paper: Paper): string {
  return BASE + page(paper === 'a6' ? 'a4' : paper);
}

export function cardCss(paper: Paper, cues: readonly string[]): string {
  return BASE + card(paper, cueSize(cues));
}

/** In points. Five cues of 35 ordinary words stand at 17.5; long ones in the largest size that keeps them on one card. */
export function cueSize(cues: readonly string[]): number {
  return CARD_SIZES.find((size) => cardHeight(cues, size) <= 112) ?? 11;
}

const CARD_SIZES = [17.5, 15.5, 13.5, 12, 11] as const;

/** An estimate in millimeters on the 87 mm line, on the safe side: half an em for a character. */
function cardHeight(cues: readonly string[], size: number): number {
  const em = size * 0.3528;
  const perLine = Math.floor(87 / (em * 0.48));
  const lines = cues.reduce((sum, cue) => sum + Math.ceil(cue.length / perLine), 0);
  return lines * em * 1.25 + cues.length * 7.6;
}

const BASE = `html, body { margin: 0; padding: 0; background: #fff; color: #000; }
body { font-family: "Newsreader", serif; font-optical-sizing: auto; -webkit-print-color-adjust: exact; }
h1, ul, li, p { margin: 0; padding: 0; }
footer { display: flex; justify-content: space-between; align-items: center; break-inside: avoid; }
footer p { font: 400 7.5pt/1.4 sans-serif; color: #333; }
footer svg { width: 9mm; height: 6mm; fill: none; stroke: #000; stroke-width: 1.5; }
footer path { fill: #000; }
`;

function card(paper: Paper, size: number): string {
  const { width, height } = SIZES[paper];
  const place = paper === 'a6' ? '' : '.card { margin: 12mm auto 0; border: 0.2mm dashed #999; }\n';
  return `@page { size: ${width} ${height}; margin: 0; }
.card { box-sizing: border-box; width: 105mm; min-height: 148mm; padding: 11mm 9mm 8mm; display: flex; flex-direction: column; }
${place}ul { list-style: none; }
li { font: 400 ${String(size)}pt/1.25 "Newsreader", serif; padding: 3.8mm 0; text-wrap: balance; overflow-wrap: anywhere; }
li + li { border-top: 0.25mm solid #999; }
footer { margin-top: auto; }
`;
}

/** Margins on the page box, so that a long page keeps them on every sheet; the line is 146 mm on both. */
function page(paper: 'a4' | 'letter'): string {
  const { width, height, left } = SIZES[paper];
  return `@page { size: ${width} ${height}; margin: 24mm ${left} 16mm ${left}; }
.page { width: 146mm; }
h1 { font: italic 400 11.5pt/1.4 "Newsreader", serif; color: #333; margin-top: 4.2mm; break-after: avoid; }
h1:first-child { margin-top: 0; }
p { font: 400 11.5pt/1.5 "Newsreader", serif; orphans: 3; widows: 3; text-wrap: pretty; overflow-wrap: anywhere; }
p + p { text-indent: 5mm; }
footer { margin-top: 10mm; }
`;
}
