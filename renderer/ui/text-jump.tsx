/** TextJump: words that lead to one of several texts shown in one scroll, and set the caret of the eye there. */

import type { RefObject } from 'react';
import { WordButton } from './button.tsx';
import { focusSentence } from './sentences.tsx';
import { FootGroup } from './window.tsx';

interface TextJumpProps<Name extends string> {
  readonly label: string;
  readonly to: readonly { readonly name: Name; readonly words: string }[];
  /** What holds the texts: each in an element with `data-text`. */
  readonly within: RefObject<HTMLElement | null>;
}

export function TextJump<Name extends string>({ label, to, within }: TextJumpProps<Name>) {
  function jump(name: Name) {
    const text = within.current?.querySelector<HTMLElement>(`[data-text="${name}"]`);
    text?.scrollIntoView({ block: 'start' });
    const first = text?.querySelector<HTMLElement>('[data-sentence]');
    if (first) focusSentence(first);
  }
  return (
    <nav aria-label={label}>
      <FootGroup>
        {to.map(({ name, words }) => (
          <WordButton key={name} bare note onPress={() => jump(name)}>
            {words}
          </WordButton>
        ))}
      </FootGroup>
    </nav>
  );
}
