/**
 * The house's end of the contract. Guarantees: a handler runs only for the main frame of the one window, at the app's
 * own address, with an argument of the declared shape; an ask always comes back as a Result. Refuses everything else
 * with `failed`, without a word about why.
 */

import { ipcMain, type WebContents } from 'electron';
import { failed } from '../shared/base/result.ts';
import { fits, type Shape } from '../shared/base/shapes.ts';
import { channelOf, CONTRACT, type CallName, type Handlers } from '../shared/host/contract.ts';
import { isOurPage } from './our-page.ts';

export function serve(contents: WebContents, handlers: Handlers): void {
  for (const [name, call] of Object.entries(CONTRACT) as [CallName, (typeof CONTRACT)[CallName]][]) {
    const channel = channelOf(name);
    const handler = handlers[name] as (argument: unknown) => unknown;
    const argument: Shape<unknown> = call.argument;
    if (call.kind === 'tell')
      ipcMain.on(channel, (event, ...said: readonly unknown[]) => {
        if (isOurPage(contents, event) && isOne(argument, said)) handler(said[0]);
      });
    else
      ipcMain.handle(channel, async (event, ...said: readonly unknown[]) => {
        if (!isOurPage(contents, event) || !isOne(argument, said)) return failed('failed');
        try {
          return await handler(said[0]);
        } catch {
          return failed('failed');
        }
      });
  }
}

function isOne(shape: Shape<unknown>, said: readonly unknown[]): boolean {
  return said.length <= 1 && fits(shape, said[0]);
}
