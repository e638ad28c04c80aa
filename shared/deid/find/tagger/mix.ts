/** Numbers mixed into one, well spread: the same on every machine. */

export function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ c, 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
