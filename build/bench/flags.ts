/**
 * What a reader sees as one flag: findings that touch or overlap, or have one mark or space between them on one line.
 */

import { overlaps, type Span } from '../../shared/base/span.ts';

export function flagsOf(text: string, spans: readonly Span[]): Span[] {
  const flags: { start: number; end: number }[] = [];
  const real = spans.filter(({ start, end }) => end > start);
  for (const { start, end } of [...real].sort((a, b) => a.start - b.start)) {
    const last = flags.at(-1);
    if (last && (start <= last.end || isOneMark(text.slice(last.end, start))))
      last.end = Math.max(last.end, end);
    else flags.push({ start, end });
  }
  return flags;
}

export function covers(flags: readonly Span[], span: Span): boolean {
  return flags.some((flag) => overlaps(flag, span));
}

function isOneMark(gap: string): boolean {
  return gap.length <= 1 && !/[\p{L}\p{N}\n]/u.test(gap);
}
