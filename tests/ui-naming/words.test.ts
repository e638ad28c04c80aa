import { describe, expect, it } from 'vitest';
import { goingIn } from '../../shared/words/en/going-in.ts';
import { lookingBack } from '../../shared/words/en/looking-back.ts';
import { naming } from '../../shared/words/en/naming.ts';
import { show } from '../../shared/words/en/show.ts';
import { someone } from '../../shared/words/en/someone.ts';

/** Every sentence there is, functions called with something plain. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

const back = [
  ...sentences(lookingBack),
  lookingBack.mark('sad', 'for me', 'March 13', 'The watch'),
  lookingBack.eveningOf('March 13', [
    lookingBack.namedFor('for me', ['sad', 'angry']),
    lookingBack.also.after,
  ]),
  ...Object.values(lookingBack.picture).map((words: (of: never) => string) => words('2025' as never)),
];
const all = [...back, ...sentences({ naming, goingIn, show, someone }), naming.takeBack('sad')];

describe('the words around the writing', () => {
  it('never shout, and never promise to be anonymous', () => {
    expect(all.length).toBeGreaterThan(90);
    for (const words of all) {
      expect(words).not.toMatch(/!|anonym|compliant/iu);
      expect(words.trim()).toBe(words);
      expect(words).not.toBe('');
    }
  });

  it('read nothing into the pictures: no total, no comparison, no conclusion', () => {
    for (const words of back)
      expect(words).not.toMatch(
        /\b(?:total|average|most|often|rarely|usually|trend|streak|less than|pattern|because|seems?|means?)\b/iu,
      );
  });
});
