/** Every text exporter. A new one is a file in exporters/ and a line here; Word and print live in renderer/export. */

import type { Exporter } from './exporter.ts';
import { markdown } from './exporters/markdown.ts';
import { text } from './exporters/text.ts';

export const EXPORTERS: readonly Exporter[] = [markdown, text];
