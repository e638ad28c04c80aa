/** While something is done with the journal as a whole: what it is, how far it is, and nothing else. */

import { errand as words } from '../../shared/words/en/errand.ts';
import type { Errand } from '../state/news.ts';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { Window } from '../ui/window.tsx';

export function WholeScreen({ errand }: { readonly errand: Errand }) {
  const { title, doing } = words.of(errand.what);
  return (
    <Window>
      <Notice title={title} say={words.say}>
        <Progress label={doing} done={errand.done} of={errand.of} />
      </Notice>
    </Window>
  );
}
