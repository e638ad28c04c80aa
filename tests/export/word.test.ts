/** Word: its words, its styles, no metadata, the same bytes each time. Read by another zip library. */

import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { wordOf } from '../../renderer/export/word.ts';
import type { Leaf } from '../../shared/export/leaf.ts';
import { entriesOf } from '../../shared/release/stored-zip.ts';

const PAGE: Leaf = {
  kind: 'page',
  language: 'en',
  title: 'Page',
  foot: 'De-identified. Please hand it back.',
  blocks: [
    { is: 'heading', text: 'The moment' },
    { is: 'paragraph', text: 'He said "no" & <left> — “so”. 😀' },
  ],
};
const CARD: Leaf = { ...PAGE, kind: 'card', blocks: [{ is: 'cue', text: 'Insulted before frightened' }] };

async function parts(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const all = Object.values(zip.files).map(async (file) => [file.name, await file.async('string')] as const);
  return Object.fromEntries(await Promise.all(all));
}

describe('a Word file', () => {
  it('holds the words, with real styles and a language', async () => {
    const found = await parts(await wordOf(PAGE));
    const body = found['word/document.xml'] ?? '';
    expect(body).toContain('He said &quot;no&quot; &amp; &lt;left&gt; — “so”. 😀');
    expect(body).toMatch(
      /<w:pStyle w:val="Heading1"\/>.*The moment.*<w:pStyle w:val="BodyText"\/>.*He said.*<w:pStyle w:val="Foot"\/>.*De-identified/su,
    );
    expect(found['word/styles.xml']).toMatch(/w:styleId="Heading1"/u);
    expect(found['word/styles.xml']).toMatch(/w:styleId="BodyText"/u);
    expect(found['word/styles.xml']).toContain('<w:lang w:val="en"/>');
    expect((await parts(await wordOf(CARD)))['word/document.xml']).toMatch(/<w:pStyle w:val="Cue"\/>/u);
  });

  it('says nothing about who, when or what with', async () => {
    const found = await parts(await wordOf(PAGE));
    expect(found['docProps/core.xml']).toMatch(/<cp:coreProperties [^>]*\/>$/u);
    expect(found['docProps/app.xml']).toMatch(/<Properties [^>]*\/>$/u);
    const all = Object.entries(found)
      .map(([name, text]) => name + text)
      .join('\n');
    expect(all).not.toMatch(
      /creator|lastModifiedBy|dcterms|Un-named|<Application>|<Company>|docx|rsid|20\d\d-\d\d/iu,
    );
    expect(Object.keys(found)).toHaveLength(8);
    const zip = await JSZip.loadAsync(await wordOf(PAGE));
    expect(new Set(Object.values(zip.files).map((file) => file.date.getUTCFullYear()))).toEqual(
      new Set([1980]),
    );
  });

  it('links to no part that is not there', async () => {
    const found = await parts(await wordOf(PAGE));
    for (const [, target = ''] of (found['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/gu))
      expect(Object.keys(found)).toContain(target);
    for (const [, target = ''] of (found['word/_rels/document.xml.rels'] ?? '').matchAll(
      /Target="([^"]+)"/gu,
    ))
      expect(Object.keys(found)).toContain(`word/${target}`);
    for (const [, target = ''] of (found['_rels/.rels'] ?? '').matchAll(/Target="([^"]+)"/gu))
      expect(Object.keys(found)).toContain(target);
    expect(found['word/document.xml']).not.toContain('r:id=');
  });

  it('is the same bytes for the same leaf', async () => {
    expect(await wordOf(PAGE)).toEqual(await wordOf(PAGE));
    expect(await wordOf(PAGE)).not.toEqual(await wordOf(PAGE, 'letter'));
  });

  it('stores its parts so that they can be searched', async () => {
    const bytes = await wordOf(PAGE);
    expect(entriesOf(bytes)?.map(({ name }) => name)).toEqual(Object.keys(await parts(bytes)));
  });
});

describe('a stored zip', () => {
  it('is refused compressed, cut short, with more behind it, or with a comment', async () => {
    const zip = new JSZip().file('a.xml', '<a>Walter Walter Walter Walter Walter</a>');
    const packed = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    const stored = await zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
    const noted = await zip.generateAsync({ type: 'uint8array', compression: 'STORE', comment: 'Walter' });
    expect(entriesOf(stored)).toHaveLength(1);
    expect(entriesOf(packed)).toBeNull();
    expect(entriesOf(noted)).toBeNull();
    expect(entriesOf(stored.subarray(0, -1))).toBeNull();
    expect(entriesOf(new Uint8Array([...stored, 87]))).toBeNull();
    expect(entriesOf(new Uint8Array(0))).toBeNull();
  });
});
