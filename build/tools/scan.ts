/**
 * Scans a file of lines `{id, text, cast?}` and writes lines `{id, spans: [{start, end, type, direct}], ms}` to
 * standard output and nothing else: for measuring the scanner on texts whose answers are known.
 */

import { readFileSync } from 'node:fs';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import { isDirect } from '../../shared/deid/finding.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { scan } from '../../shared/deid/find/scan.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: npm run --silent scan -- FILE.jsonl\n');
  process.exitCode = 1;
} else {
  warmUp();
  for (const line of readFileSync(file, 'utf8').split('\n'))
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(scanLine(line))}\n`);
}

/** Loads the lists and lets the engine compile the patterns, as the keeper has by the time someone writes. */
function warmUp(): void {
  const texts = CATALOGUE.flatMap(({ examples }) => examples.map(({ text }) => text));
  for (let round = 0; round < 4; round += 1)
    for (const text of [...texts, texts.join('\n')]) scan(text, CATALOGUE, plainContext(lists()));
}

function scanLine(line: string): object {
  const { id, text, cast } = JSON.parse(line) as { id: unknown; text: string; cast?: string[] };
  const started = performance.now();
  const findings = scan(text, CATALOGUE, plainContext(lists(), cast));
  const ms = performance.now() - started;
  const spans = findings.map(({ start, end, kind }) => ({ start, end, type: kind, direct: isDirect(kind) }));
  return { id, spans, ms };
}
