/**
 * How a name sounds, roughly: names that are written differently and said alike (Stephens, Stevens; Lorraine, Lorane;
 * Kathryn, Catherine) have one key. Folded words in, a short key out; vowels count only at the beginning.
 */

export function soundOf(low: string): string {
  const said = low
    .replace(/[^a-z]/g, '')
    .replace(/^(?:wr|rh)/, 'r')
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/^ps/, 's')
    .replace(/ph|v/g, 'f')
    .replace(/tch|sch|cz|sz|ch/g, 'x')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/th|d/g, 't')
    .replace(/gh/g, '')
    .replace(/j|g(?=[eiy])/g, 'j')
    .replace(/[hw]/g, '');
  const first = /^[aeiouy]/.test(said) ? 'a' : '';
  return first + said.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}
