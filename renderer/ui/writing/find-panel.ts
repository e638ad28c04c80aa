/** Find in one text: a field, next and previous, how many. No replacing, no patterns; Escape closes it. */

import {
  findNext,
  findPrevious,
  getSearchQuery,
  closeSearchPanel,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search';
import type { EditorView, Panel, ViewUpdate } from '@codemirror/view';
import { writing } from '../../../shared/words/en/case.ts';

/** Counting stops here: "Many". */
const MOST = 500;

export function findPanel(view: EditorView): Panel {
  const dom = document.createElement('div');
  dom.className = 'tc-find';
  dom.setAttribute('role', 'search');

  const field = document.createElement('input');
  field.className = 'tc-find-field';
  field.setAttribute('aria-label', writing.findLabel);
  field.setAttribute('main-field', 'true');
  field.placeholder = writing.find;
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.value = getSearchQuery(view.state).search;

  const count = document.createElement('span');
  count.className = 'tc-find-count';
  count.setAttribute('role', 'status');

  const show = (): void => {
    count.textContent = counted(view);
  };
  field.addEventListener('input', () => {
    const query = new SearchQuery({ search: field.value, literal: true });
    view.dispatch({ effects: setSearchQuery.of(query) });
    if (query.valid) selectFirst(view, query);
    show();
  });
  dom.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeSearchPanel(view);
    else if (event.key === 'Enter' && event.target === field)
      (event.shiftKey ? findPrevious : findNext)(view);
    else return;
    event.preventDefault();
    show();
  });

  dom.append(
    field,
    count,
    button(writing.previous, () => findPrevious(view)),
    button(writing.next, () => findNext(view)),
    button(writing.close, () => closeSearchPanel(view)),
  );
  show();
  return {
    dom,
    top: true,
    mount: () => field.select(),
    update(update: ViewUpdate) {
      if (update.docChanged || update.selectionSet) show();
    },
  };
}

function button(words: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', press);
  return element;
}

/** While typing: the first match from where the selection began, or the first of all. */
function selectFirst(view: EditorView, query: SearchQuery): void {
  const { from } = view.state.selection.main;
  const next = query.getCursor(view.state, from).next();
  const match = next.done === true ? query.getCursor(view.state).next() : next;
  if (match.done === true) return;
  view.dispatch({ selection: { anchor: match.value.from, head: match.value.to }, scrollIntoView: true });
}

function counted(view: EditorView): string {
  const query = getSearchQuery(view.state);
  if (query.search === '') return '';
  const { from, to } = view.state.selection.main;
  let total = 0;
  let here = 0;
  for (const match of iterate(query.getCursor(view.state))) {
    total++;
    if (match.from === from && match.to === to) here = total;
    if (total > MOST) return writing.many;
  }
  if (total === 0) return writing.none;
  return writing.found(here, total);
}

function* iterate(
  cursor: Iterator<{ readonly from: number; readonly to: number }>,
): Generator<{ readonly from: number; readonly to: number }> {
  for (let next = cursor.next(); next.done !== true; next = cursor.next()) yield next.value;
}
