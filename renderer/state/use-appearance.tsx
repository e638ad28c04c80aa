/** The look for screens: `<AppearanceProvider>` once at the top; without one it is as usual and changes nothing kept. */

import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand/react';
import { createAppearance, type Appearance, type AppearanceStore } from './appearance.ts';

const AppearanceContext = createContext<AppearanceStore>(
  createAppearance(null, { dataset: {}, style: { fontSize: '' } }),
);

export function AppearanceProvider(props: {
  readonly appearance: AppearanceStore;
  readonly children: ReactNode;
}): ReactNode {
  return <AppearanceContext value={props.appearance}>{props.children}</AppearanceContext>;
}

export function useAppearance(): readonly [Appearance, (changed: Partial<Appearance>) => void] {
  const store = use(AppearanceContext);
  return [useStore(store), (changed) => store.setState(changed)];
}
