/**
 * What a Word file keeps: its text, its styles, and properties that say nothing. Everything else the library writes
 * (theme fonts, empty notes, a custom-properties part, who and when) is left out, from the links to it as well.
 */

import { utf8 } from '../../shared/base/bytes.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** In a fixed order; a part the library did not write is a bug and throws. */
export function bareParts(
  packed: Readonly<Record<string, Uint8Array>>,
  language: string,
): Record<string, Uint8Array> {
  const document = packed['word/document.xml'];
  const styles = packed['word/styles.xml'];
  if (!document || !styles) throw new Error('docx left out a part');
  return {
    '[Content_Types].xml': utf8(
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
    ),
    '_rels/.rels': relations([
      [`${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
    ]),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relations([
      [`${OFFICE}/relationships/styles`, 'styles.xml'],
      [`${OFFICE}/relationships/settings`, 'settings.xml'],
    ]),
    'word/styles.xml': styles,
    'word/settings.xml': utf8(
      `${XML}<w:settings xmlns:w="${MAIN}"><w:removePersonalInformation/><w:removeDateAndTime/><w:themeFontLang w:val="${language}"/></w:settings>`,
    ),
    'docProps/core.xml': utf8(`${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"/>`),
    'docProps/app.xml': utf8(`${XML}<Properties xmlns="${OFFICE}/extended-properties"/>`),
  };
}

function relations(links: readonly (readonly [type: string, target: string])[]): Uint8Array {
  const each = links.map(
    ([type, target], i) => `<Relationship Id="rId${String(i + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return utf8(`${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`);
}
