/**
 * SpanText: a text with some of its stretches drawn differently. Spans are sorted and never overlap; what a span
 * looks like is the caller's. Line breaks are kept by the caller's CSS (`white-space: pre-wrap`).
 */

import { Fragment, type ReactNode } from 'react';
import type { Span } from '../../shared/base/span.ts';

interface SpanTextProps<S extends Span> {
  readonly text: string;
  readonly spans: readonly S[];
  /** Draws one span; `words` are the characters under it. */
  readonly draw: (span: S, words: string, index: number) => ReactNode;
}

export function SpanText<S extends Span>({ text, spans, draw }: SpanTextProps<S>) {
  const parts: ReactNode[] = [];
  let at = 0;
  spans.forEach((span, index) => {
    if (span.start > at) parts.push(<Fragment key={`t${String(at)}`}>{text.slice(at, span.start)}</Fragment>);
    parts.push(
      <Fragment key={`s${String(span.start)}`}>
        {draw(span, text.slice(span.start, span.end), index)}
      </Fragment>,
    );
    at = span.end;
  });
  if (at < text.length) parts.push(<Fragment key="end">{text.slice(at)}</Fragment>);
  return <>{parts}</>;
}
