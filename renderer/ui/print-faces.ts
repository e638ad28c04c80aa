/** The serif as it goes into what is printed: inside the document itself, which loads nothing. Load this file only when someone prints. */

import italic from '../styles/fonts/newsreader-latin-opsz-italic.woff2?inline';
import roman from '../styles/fonts/newsreader-latin-opsz-normal.woff2?inline';

export const printFaces = { roman, italic };
