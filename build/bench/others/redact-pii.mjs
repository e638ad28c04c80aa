/**
 * redact-pii as it comes, all its built-in rules on. It gives back a text with everything found replaced by one word
 * of ours that no text contains; what stands between the pieces that were left is what it found.
 */

const TAKEN = '\uE000';

/** @param {(name: string) => any} load */
export function open(load) {
  const { SyncRedactor } = load('redact-pii');
  const redactor = new SyncRedactor({ globalReplaceWith: TAKEN });
  return (text) => between(text, redactor.redact(text).split(TAKEN));
}

/** The stretches of `text` between the pieces that were left of it. */
function between(text, left) {
  const spans = [];
  let at = left[0]?.length ?? 0;
  left.slice(1).forEach((piece, i) => {
    const isLast = i === left.length - 2;
    const next = isLast ? text.length - piece.length : piece === '' ? at : text.indexOf(piece, at);
    const end = Math.max(next, at);
    spans.push({ start: at, end });
    at = end + piece.length;
  });
  return spans;
}
