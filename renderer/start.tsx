/** The one entry of the page: chooses the host, starts the session, draws the app. */

import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/base.css';
import type { Bridge } from '../shared/host/contract.ts';
import { App } from './app/app.tsx';
import { browserHost } from './host/browser-host.ts';
import { electronHost } from './host/electron-host.ts';
import { startKeeper } from './keeper/keeper-client.ts';
import { createAppearance } from './state/appearance.ts';
import { createSession } from './state/session.ts';
import { AppearanceProvider } from './state/use-appearance.tsx';
import { SessionProvider } from './state/use-session.tsx';

const { bridge } = window as { readonly bridge?: Bridge };
const host = bridge === undefined ? browserHost(window) : electronHost(bridge);
const session = createSession(host, startKeeper);

const appearance = createAppearance(storage(), document.documentElement);

const root = document.getElementById('root');
if (root === null) throw new Error('no place to draw');
createRoot(root).render(
  <AppearanceProvider appearance={appearance}>
    <SessionProvider session={session}>
      <App />
    </SessionProvider>
  </AppearanceProvider>,
);

/** Some browsers forbid it altogether. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
