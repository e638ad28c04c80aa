/** Markdown: cues as a list, parts under headings, lines to keep as lines. Escapes only what Markdown would take for a mark. */

import type { Exporter } from '../exporter.ts';
import type { Block, Leaf } from '../leaf.ts';

export const markdown: Exporter = {
  format: 'markdown',
  ending: '.md',
  write(leaf) {
    const lines = leaf.blocks.map((block) => write(block, leaf.kind));
    return `${lines.join(leaf.kind === 'card' ? '\n' : '\n\n')}\n`;
  },
  examples: [
    {
      leaf: leaf('card', [
        { is: 'cue', text: 'Handkerchief, unfolded on my desk. "You\'ll want to write that down."' },
        { is: 'cue', text: 'Insulted before frightened' },
      ]),
      text: '- Handkerchief, unfolded on my desk. "You\'ll want to write that down."\n- Insulted before frightened\n',
    },
    {
      leaf: leaf('lines', [
        { is: 'cue', text: 'I can wait' },
        { is: 'cue', text: '- or not' },
      ]),
      text: 'I can wait\n\n\\- or not\n',
    },
    {
      leaf: leaf('page', [
        { is: 'heading', text: 'The moment' },
        { is: 'paragraph', text: 'He said no.' },
        { is: 'heading', text: 'Me' },
        { is: 'paragraph', text: '# not a *heading*' },
        { is: 'paragraph', text: '1. not_a list <b>' },
      ]),
      text: '## The moment\n\nHe said no.\n\n## Me\n\n\\# not a \\*heading\\*\n\n1\\. not\\_a list \\<b>\n',
    },
  ],
};

function leaf(kind: Leaf['kind'], blocks: readonly Block[]): Leaf {
  return { kind, language: 'en', title: kind, foot: '', blocks };
}

function write(block: Block, kind: Leaf['kind']): string {
  const text = escaped(block.text);
  if (block.is === 'heading') return `## ${text}`;
  return block.is === 'cue' && kind === 'card' ? `- ${text}` : text;
}

/** One line, as it will be shown. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/^([-+#>~=|])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
