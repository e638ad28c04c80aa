/**
 * The scan. `scanAll` takes a whole case as one document: what is a name in one text is a name in all. It decides
 * nothing for the physician; it finds, and says why. Deterministic; the work grows with the length of the text.
 */

import type { Context } from './context.ts';
import type { Detector } from './detector.ts';
import type { Finding } from '../finding.ts';
import { expand } from './expand.ts';
import { propagate } from './propagate.ts';
import { type Reading, read } from './reading.ts';
import { type Proposed, resolve } from './resolve.ts';

/**
 * What the last scan read, by text: whoever scans one case again and again hands the same one in, with the same
 * detectors and lists, and only texts that changed are read anew. What is found is the same with it or without.
 */
export interface Memory {
  readonly texts: Map<string, Known>;
}

/** One text as read, and what the detectors proposed, by whether it was held to be sloppy. */
interface Known {
  readonly alone: Reading;
  readonly found: Map<boolean, readonly Proposed[]>;
}

export function newMemory(): Memory {
  return { texts: new Map() };
}

export function scan(text: string, detectors: readonly Detector[], context: Context): Finding[] {
  return scanAll({ text }, detectors, context)['text'] ?? [];
}

export function scanAll(
  texts: Readonly<Record<string, string>>,
  detectors: readonly Detector[],
  context: Context,
  memory: Memory = newMemory(),
): Record<string, Finding[]> {
  const remembered = new Map(memory.texts);
  memory.texts.clear();
  const readings = Object.entries(texts).map(([source, text]) => {
    const known: Known = memory.texts.get(text) ??
      remembered.get(text) ?? {
        alone: read(text, context.lists),
        found: new Map<boolean, readonly Proposed[]>(),
      };
    memory.texts.set(text, known);
    return [source, known.alone, known.found] as const;
  });
  // One hand wrote them all: a short text does not show how hurried it was.
  const sloppy = readings.some(([, reading]) => reading.sloppy);
  const pages = readings.map(([source, alone, found]) => {
    const reading = { ...alone, sloppy: sloppy && alone.casual };
    let proposed = found.get(reading.sloppy);
    if (proposed === undefined)
      found.set(reading.sloppy, (proposed = proposeFor(reading, detectors, context)));
    let kept: readonly Proposed[] = proposed;
    for (const { against } of detectors) if (against) kept = against(reading, kept, context);
    return { source, reading, proposed: kept };
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

/** What the detectors say of one text: nothing in it depends on the other texts, the cast or the marks. */
function proposeFor(reading: Reading, detectors: readonly Detector[], context: Context): readonly Proposed[] {
  return detectors.flatMap((detector) =>
    detector.find(reading, context).map((candidate) => ({ ...candidate, detector: detector.name })),
  );
}

function withoutDismissed(text: string, findings: Finding[], context: Context): Finding[] {
  if (context.dismissed.length === 0) return findings;
  const dismissed = new Set(context.dismissed.map((words) => words.toLowerCase()));
  return findings.filter(({ start, end }) => !dismissed.has(text.slice(start, end).toLowerCase()));
}
