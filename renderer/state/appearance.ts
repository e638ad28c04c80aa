/**
 * How the app looks and how one writes in it: by day or by night, how large the letters are, one paragraph at a time, a
 * soft timer. It holds before anything is unlocked, so it is
 * kept beside the journal and not in it: a few words that say nothing of anyone. Whatever is not understood there counts
 * as not said. Where nothing can be kept (a private window), it holds until the window is closed.
 */

import { createStore, type StoreApi } from 'zustand/vanilla';

export const THEMES = ['system', 'light', 'dark'] as const;
export const SIZES = ['90', '100', '115', '130', '150', '200'] as const;

/** Minutes of writing after which one line says so; 0: never. */
export const TIMERS = ['0', '15', '20', '30'] as const;

export type Theme = (typeof THEMES)[number];
/** Percent of what this computer calls usual. */
export type Size = (typeof SIZES)[number];
export type Timer = (typeof TIMERS)[number];

export interface Appearance {
  readonly theme: Theme;
  readonly size: Size;
  /** While writing, the paragraph in hand stands out. */
  readonly paragraph: boolean;
  readonly timer: Timer;
  /** Words that no list has are underlined. */
  readonly spelling: boolean;
}

export type AppearanceStore = StoreApi<Appearance>;

/** The half of a Storage that is used here. */
export interface Keeping {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What shows it: `<html>`, by its useful half. */
export interface Shown {
  readonly dataset: Record<string, string | undefined>;
  readonly style: { fontSize: string };
}

export const AS_USUAL: Appearance = {
  theme: 'system',
  size: '100',
  paragraph: false,
  timer: '20',
  spelling: false,
};

/** Shown at once, and again at every change. */
export function createAppearance(keeping: Keeping | null, shown: Shown): AppearanceStore {
  const store = createStore<Appearance>()(() => kept(keeping));
  show(shown, store.getState());
  store.subscribe((now) => {
    show(shown, now);
    try {
      keeping?.setItem(KEY, JSON.stringify(now));
    } catch {
      // Full, or forbidden: it holds for this window.
    }
  });
  return store;
}

const KEY = 'appearance';

function kept(keeping: Keeping | null): Appearance {
  try {
    const found = JSON.parse(keeping?.getItem(KEY) ?? 'null') as Partial<Appearance> | null;
    return {
      theme: THEMES.find((one) => one === found?.theme) ?? AS_USUAL.theme,
      size: SIZES.find((one) => one === found?.size) ?? AS_USUAL.size,
      paragraph: found?.paragraph === true,
      timer: TIMERS.find((one) => one === found?.timer) ?? AS_USUAL.timer,
      spelling: found?.spelling === true,
    };
  } catch {
    return AS_USUAL;
  }
}

function show({ dataset, style }: Shown, { theme, size, paragraph }: Appearance): void {
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (paragraph) dataset['lit'] = 'paragraph';
  else delete dataset['lit'];
  style.fontSize = size === '100' ? '' : `${size}%`;
}
