import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import { newMemory, scanAll } from '../../shared/deid/find/scan.ts';
import { lists } from '../../shared/deid/lists/lists.ts';

const SENTENCES = [
  'Mr. Hollis Tranter came on Tuesday. ',
  'tranter said his wife renata was in otley, i dont know wat to do w it. ',
  'She is 71, a retired glazier. ',
  'Renata told me.\n\n',
  'ring 555 0142 b4 fri, hollis wll be ther n i cnt go agan. ',
  'It was a long evening, and I drove home. ',
  'H.T. signed it. ',
];

const edit = fc.record({
  source: fc.constantFrom('story', 'doctor', 'patient'),
  at: fc.nat(400),
  cut: fc.nat(30),
  put: fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ maxLength: 3 })),
  cast: fc.constantFrom('Renata', 'Hollis Tranter'),
});

describe('scanning again what was scanned before', () => {
  it('finds after any edits exactly what a first scan of the same texts finds', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const memory = newMemory();
        const texts: Record<string, string> = {
          story: SENTENCES.join(''),
          doctor: '',
          patient: SENTENCES[1] ?? '',
        };
        for (const { source, at, cut, put, cast } of edits) {
          const text = texts[source] ?? '';
          texts[source] = text.slice(0, at) + put + text.slice(at + cut);
          const context = plainContext(lists(), [cast]);
          expect(scanAll(texts, CATALOGUE, context, memory)).toEqual(scanAll(texts, CATALOGUE, context));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads again only the text that changed', () => {
    const read: string[] = [];
    const watching = {
      name: 'watching',
      examples: [],
      find: ({ text }: { readonly text: string }) => {
        read.push(text);
        return [];
      },
    };
    const memory = newMemory();
    const context = plainContext(lists());
    scanAll({ story: 'One.', doctor: 'Two.', patient: '' }, [watching], context, memory);
    scanAll({ story: 'One. And', doctor: 'Two.', patient: '' }, [watching], context, memory);
    expect(read).toEqual(['One.', 'Two.', '', 'One. And']);
  });
});
