import { expect, test } from 'vitest';
import { AS_USUAL, createAppearance, type Keeping, type Shown } from '../../renderer/state/appearance.ts';

function page(): Shown {
  return { dataset: {}, style: { fontSize: '' } };
}

function drawer(held: Record<string, string> = {}): Keeping & { readonly held: Record<string, string> } {
  return {
    held,
    getItem: (key) => held[key] ?? null,
    setItem(key, value) {
      held[key] = value;
    },
  };
}

test('as usual, the page is left to the computer', () => {
  const shown = page();
  expect(createAppearance(drawer(), shown).getState()).toEqual(AS_USUAL);
  expect(shown).toEqual(page());
});

test('a choice shows at once and is there at the next start', () => {
  const [keeping, shown] = [drawer(), page()];
  createAppearance(keeping, shown).setState({ theme: 'dark', size: '150', paragraph: true });
  expect(shown).toEqual({ dataset: { theme: 'dark', lit: 'paragraph' }, style: { fontSize: '150%' } });
  const next = page();
  const again = createAppearance(keeping, next);
  expect(next).toEqual(shown);
  again.setState(AS_USUAL);
  expect(next).toEqual(page());
  // Nothing but these words is kept.
  expect(keeping.held).toEqual({
    appearance: '{"theme":"system","size":"100","paragraph":false,"timer":"20","spelling":false}',
  });
});

test.each(['', 'x', '7', 'null', '[]', '{"theme":"blue","size":"100000","paragraph":7,"timer":"1"}'])(
  '%s is not understood',
  (found) => {
    expect(createAppearance(drawer({ appearance: found }), page()).getState()).toEqual(AS_USUAL);
  },
);

test('where nothing can be kept it holds until the window is closed', () => {
  const refuse = (): never => {
    throw new Error('forbidden');
  };
  const shown = page();
  createAppearance({ getItem: refuse, setItem: refuse }, shown).setState({ theme: 'light' });
  expect(shown.dataset['theme']).toBe('light');
});
