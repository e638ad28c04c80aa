/** Plain text, for a file and for the clipboard: the words, blank lines, and a dash before the cues of a card. */

import type { Exporter } from '../exporter.ts';
import type { Block, Leaf } from '../leaf.ts';

export const text: Exporter = {
  format: 'text',
  ending: '.txt',
  write(leaf) {
    let written = '';
    leaf.blocks.forEach((block, i) => {
      if (i > 0) written += gap(block, leaf.blocks[i - 1]);
      written += isListed(leaf, block) ? `- ${block.text}` : block.text;
    });
    return `${written}\n`;
  },
  examples: [
    {
      leaf: leaf('card', [
        { is: 'cue', text: 'My first name, the first time' },
        { is: 'cue', text: 'Outside his house, his lighter' },
      ]),
      text: '- My first name, the first time\n- Outside his house, his lighter\n',
    },
    {
      leaf: leaf('lines', [
        { is: 'cue', text: 'I can wait' },
        { is: 'cue', text: 'Tired is a feeling too' },
      ]),
      text: 'I can wait\nTired is a feeling too\n',
    },
    {
      leaf: leaf('page', [
        { is: 'heading', text: 'The moment' },
        { is: 'paragraph', text: 'He said no.' },
        { is: 'paragraph', text: 'I said it louder.' },
        { is: 'heading', text: 'Me' },
        { is: 'paragraph', text: '*Insulted* before frightened.' },
      ]),
      text: 'The moment\n\nHe said no.\n\nI said it louder.\n\n\nMe\n\n*Insulted* before frightened.\n',
    },
  ],
};

function leaf(kind: Leaf['kind'], blocks: readonly Block[]): Leaf {
  return { kind, language: 'en', title: kind, foot: '', blocks };
}

/** Lines to keep stand as they are. */
function isListed({ kind }: Leaf, block: Block): boolean {
  return kind === 'card' && block.is === 'cue';
}

function gap(block: Block, before: Block | undefined): string {
  if (block.is === 'cue' && before?.is === 'cue') return '\n';
  return block.is === 'heading' ? '\n\n\n' : '\n\n';
}
