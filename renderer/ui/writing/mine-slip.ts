/**
 * A slip at a selection: "Only mine", without the way to the foot. It comes only once the selection has rested, stands
 * under its last line so that the words chosen stay in sight, and goes with the next key, press or change. Tab reaches
 * it; it never takes the focus by itself.
 */

import { StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  type EditorView,
  showTooltip,
  tooltips,
  ViewPlugin,
  type Tooltip,
  type ViewUpdate,
} from '@codemirror/view';
import { writing } from '../../../shared/words/en/case.ts';
import { aimed, toggleOnlyMine } from './only-mine.ts';

/** So long a selection rests before anything is offered. */
const RESTS = 350;

const offer = StateEffect.define<boolean>();

const slip = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(offer)) return effect.value ? offered(transaction.state.selection.main.to) : null;
    return transaction.docChanged || transaction.selection !== undefined ? null : shown;
  },
  provide: (field) => showTooltip.from(field),
});

export function mineSlip(): Extension {
  return [slip, whenRested, tooltips({ tooltipSpace: inSight })];
}

const whenRested = ViewPlugin.fromClass(
  class {
    private timer: ReturnType<typeof setTimeout> | undefined;
    private isPressed = false;

    constructor(private readonly view: EditorView) {
      view.contentDOM.addEventListener('pointerdown', this.onPress);
      window.addEventListener('pointerup', this.onRelease);
      view.contentDOM.addEventListener('keydown', this.onKey);
      view.dom.addEventListener('focusout', this.onLeave);
    }

    update(update: ViewUpdate): void {
      if (update.selectionSet || update.docChanged) this.wait();
    }

    destroy(): void {
      clearTimeout(this.timer);
      this.view.contentDOM.removeEventListener('pointerdown', this.onPress);
      window.removeEventListener('pointerup', this.onRelease);
      this.view.contentDOM.removeEventListener('keydown', this.onKey);
      this.view.dom.removeEventListener('focusout', this.onLeave);
    }

    private readonly onPress = (): void => {
      this.isPressed = true;
    };

    private readonly onRelease = (): void => {
      this.isPressed = false;
      this.wait();
    };

    private readonly onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') this.withdraw();
    };

    private readonly onLeave = (event: FocusEvent): void => {
      if (!(event.relatedTarget instanceof Node) || !this.view.dom.contains(event.relatedTarget))
        this.withdraw();
    };

    private wait(): void {
      clearTimeout(this.timer);
      const { main } = this.view.state.selection;
      if (main.empty) return;
      this.timer = setTimeout(() => {
        const { state, hasFocus } = this.view;
        if (!hasFocus || this.isPressed || state.field(slip) !== null) return;
        if (!state.selection.main.empty && aimed(state) !== null)
          this.view.dispatch({ effects: offer.of(true) });
      }, RESTS);
    }

    private withdraw(): void {
      clearTimeout(this.timer);
      // Not while an update is under way: a focus may leave because of one.
      setTimeout(() => {
        if (this.view.state.field(slip) !== null) this.view.dispatch({ effects: offer.of(false) });
      });
    }
  },
);

function offered(pos: number): Tooltip {
  return { pos, above: false, create: (view) => ({ dom: drawn(view), offset: { x: 0, y: 6 } }) };
}

function drawn(view: EditorView): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'tc-slip';
  const button = document.createElement('button');
  button.type = 'button';
  const words = aimed(view.state)?.isMine === true ? writing.notOnlyMine : writing.onlyMine;
  button.textContent = words;
  button.setAttribute('aria-label', writing.ofSelected(words));
  // The selection stays: a press here is not a press in the text.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    toggleOnlyMine(view);
    view.dispatch({ selection: { anchor: view.state.selection.main.to } });
    view.focus();
  });
  dom.append(button);
  return dom;
}

/** Only where the text is in sight. Rather over the foot for a moment than over the line above. */
const FOOT = 48;

function inSight(view: EditorView): { left: number; right: number; top: number; bottom: number } {
  const around = view.dom.closest('.scroll')?.getBoundingClientRect();
  return {
    left: around?.left ?? 0,
    right: around?.right ?? window.innerWidth,
    top: around?.top ?? 0,
    bottom: around ? around.bottom + FOOT : window.innerHeight,
  };
}
