/**
 * The scan. `scanAll` takes a whole case as one document: what is a name in one text is a name in all. It decides
 * nothing for the physician; it finds, and says why. Deterministic; the work grows with the length of the text.
 */

import type { Context } from './context.ts';
import type { Detector } from './detector.ts';
import type { Finding } from '../finding.ts';
import { expand } from './expand.ts';
import { propagate } from './propagate.ts';
import { read } from './reading.ts';
import { type Proposed, resolve } from './resolve.ts';

export function scan(text: string, detectors: readonly Detector[], context: Context): Finding[] {
  return scanAll({ text }, detectors, context)['text'] ?? [];
}

export function scanAll(
  texts: Readonly<Record<string, string>>,
  detectors: readonly Detector[],
  context: Context,
): Record<string, Finding[]> {
  const readings = Object.entries(texts).map(
    ([source, text]) => [source, read(text, context.lists)] as const,
  );
  // One hand wrote them all: a short text does not show how hurried it was.
  const sloppy = readings.some(([, reading]) => reading.sloppy);
  const pages = readings.map(([source, alone]) => {
    const reading = { ...alone, sloppy: sloppy && alone.casual };
    const proposed: Proposed[] = detectors.flatMap((detector) =>
      detector.find(reading, context).map((candidate) => ({ ...candidate, detector: detector.name })),
    );
    return { source, reading, proposed };
  });
  const everywhere = propagate(pages, context);
  return Object.fromEntries(
    pages.map(({ source, reading, proposed }, at) => {
      const all = [...proposed, ...(everywhere[at] ?? [])];
      const findings = resolve(reading.text, [...all, ...expand(reading, all)]);
      return [source, withoutDismissed(reading.text, findings, context)];
    }),
  );
}

function withoutDismissed(text: string, findings: Finding[], context: Context): Finding[] {
  if (context.dismissed.length === 0) return findings;
  const dismissed = new Set(context.dismissed.map((words) => words.toLowerCase()));
  return findings.filter(({ start, end }) => !dismissed.has(text.slice(start, end).toLowerCase()));
}
