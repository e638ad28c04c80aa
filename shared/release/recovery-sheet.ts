/** The sheet with the recovery code, as self-contained print-HTML: black on white, no date, nothing about whose it is. */

import { recoverySheet as words } from '../words/en/recovery-sheet.ts';

/** Eight groups of five: digits and capitals without I, L, O, U, as the vault writes them. */
const CODE = /^[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){7}$/u;

export function recoverySheetHtml(code: string): string {
  if (!CODE.test(code)) throw new Error('not a recovery code');
  const groups = code.split('-').map((group) => `<li>${group}</li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${words.title}</title>
<style>${CSS}</style>
</head>
<body>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<ol>${groups.join('')}</ol>
<p>${words.keep}</p>
<p>${words.use.replace(/"/gu, '&quot;')}</p>
</body>
</html>
`;
}

const CSS = `@page { margin: 24mm; }
html, body { margin: 0; background: #fff; color: #000; }
body { font: 12pt/1.5 serif; }
h1 { font-size: 22pt; font-weight: 400; margin: 0 0 8mm; }
ol { list-style-position: inside; columns: 2; padding: 6mm 0; font: 16pt/2 monospace; }
`;
