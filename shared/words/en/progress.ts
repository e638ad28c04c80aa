/** How far long work has come: counted in cases and pages where they can be counted, in megabytes where not. */

const BYTES_BEGIN = 1_000_000;

export const progress = {
  /** "120 of 214", "3.4 of 12.0 MB". */
  far: (done: number, of: number): string =>
    of >= BYTES_BEGIN
      ? `${megabytes(done)} of ${megabytes(of)} MB`
      : `${counted(Math.min(done, of))} of ${counted(of)}`,
  /** Read aloud, at most four times. */
  quarter: (part: number): string => {
    if (part >= 1) return 'Nearly there.';
    if (part >= 0.75) return 'Three quarters.';
    if (part >= 0.5) return 'Half.';
    return part >= 0.25 ? 'A quarter.' : '';
  },
} as const;

/** "1,204". */
export function counted(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** "1 case", "1,204 cases". */
export function countedCases(cases: number): string {
  return cases === 1 ? '1 case' : `${counted(cases)} cases`;
}

/** "0.3 MB", "12.0 MB". */
export function sizeWords(bytes: number): string {
  return `${megabytes(Math.max(bytes, 100_000))} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
