/** Moved to shared/vault/log-port.ts: import it from there. This line goes once nobody comes here. */

export type * from '../vault/log-port.ts';
