/** Words of a template as a set: lists are written as plain text, several to a line. */

export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** One entry a line, for entries of several words. */
export function phrases(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
