/** What belongs to the others of a group, told by the words alone. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidInGroup } from '../../shared/handout/of-the-group.ts';

function found(text: string, ownNames: readonly string[] = []): string[] {
  return saidInGroup(text, ownNames).map(({ start, end }) => text.slice(start, end));
}

describe('what one of the others said', () => {
  it.each([
    ['Priya said it was anger.', ['Priya said']],
    ['I froze when Tom Becker asked about her mother.', ['Tom Becker asked']],
    ['Dr. Okafor then wondered who was crying.', ['Dr. Okafor then wondered']],
    ['The leader asked what I felt.', ['The leader asked']],
    ['Our co-leader came back to the door.', ['Our co-leader came back to']],
    ['One of them thought I was angry.', ['One of them thought']],
    ['Some of the others laughed.', ['Some of the others laughed']],
    ['The group imagined a locked house.', ['The group imagined']],
    ['Everyone felt it but me.', ['Everyone felt']],
    ['Another doctor suggested he was ashamed.', ['Another doctor suggested']],
    [
      'A resident across from me said nothing, then pointed out the coat.',
      ['A resident across from me said'],
    ],
    ['“You wanted to leave,” said Priya, and I had.', ['said Priya']],
    ['It was not my fault, said one of them.', ['said one of them']],
    ['According to Priya I was calm.', ['According to Priya']],
    ['Somebody there spoke of grief. Maya told us why.', ['Somebody there spoke of', 'Maya told']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it.each([
    'He said no, and I said it louder.',
    'She asked me to stay. They told me nothing.',
    'I thought of my father. I said so.',
    'My patient said he would come back.',
    'His wife asked for the letter.',
    'What I said still sounds in me.',
    'Then it said itself.',
    'Nobody asked.',
    'Something felt lighter. Nothing was said.',
    'I wanted to argue with the whole room.',
    'Taller. He is wearing the good coat.',
    '',
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('not what a person of the case said, under any part of their name', () => {
    const text = 'Walter said no. Lindqvist asked twice. Walter Lindqvist laughed. Priya laughed.';
    expect(found(text, ['Walter Lindqvist'])).toEqual(['Priya laughed']);
  });

  it('is always a stretch of the text, in order', () => {
    const piece = fc.constantFrom(
      'Priya',
      ' said',
      ' the leader',
      ' asked',
      '. ',
      ', said Tom',
      ' I',
      '’',
      '🙂',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const spans = saidInGroup(text);
        for (const { start, end } of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect([...spans].sort((a, b) => a.start - b.start)).toEqual(spans);
      }),
    );
  });
});
