/** The tables a person reads: one set, all scanners beside each other; then full-cover recall by type. */

import type { Figures } from './figures.ts';

/** By scanner, in the order measured. */
export type Measured = Readonly<Record<string, Figures>>;

export function tableOf(set: string, measured: Measured): string {
  const [any] = Object.values(measured);
  if (any === undefined) return '';
  const rows = Object.entries(measured).map(([name, figures]) => [
    name,
    percent(figures.fullCover),
    percent(figures.leakFree),
    figures.flagsPer100.toFixed(2),
    figures.falsePer100.toFixed(2),
    figures.msPer1000?.toFixed(2) ?? '-',
    figures.specifics === null ? '-' : percent(figures.specifics),
  ]);
  const kinds = Object.keys(any.byType).sort();
  const byType = kinds.map((kind) => [
    kind,
    String(any.byType[kind]?.n ?? 0),
    ...Object.values(measured).map(({ byType: of }) => percent(of[kind]?.fullCover ?? 0)),
  ]);
  return [
    `${set}: ${count(any.texts)} texts, ${count(any.words)} words, ${count(any.identifiers)} identifiers`,
    '',
    ...aligned([
      ['', 'full cover %', 'leak-free %', 'flags/100w', 'false/100w', 'ms/1000w', 'specifics %'],
      ...rows,
    ]),
    '',
    ...aligned([['full cover % by type', 'n', ...Object.keys(measured)], ...byType]),
    '',
  ].join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function count(n: number): string {
  return n.toLocaleString('en-US');
}

/** The first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')}`,
  );
}
