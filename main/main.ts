/**
 * The house, as a story: it keeps silent, chooses its folder, lets one of itself run, and then opens one window on
 * the journal. It holds the files, the paper, the clipboard and the clock; it never holds a key and cannot name a case.
 */

import { app, clipboard as board } from 'electron';
import path from 'node:path';
import { openLogStore } from '../shared/vault/log-store.ts';
import { JOURNAL } from '../shared/vault/log-turn.ts';
import { anew } from './anew.ts';
import { backups } from './backup.ts';
import { clipboardForAWhile } from './clipboard.ts';
import { confineEverything } from './confine.ts';
import { offerEditing } from './context-menu.ts';
import { coverFor } from './cover.ts';
import { closeDoors } from './doors.ts';
import { chooseFolder, journalFolder } from './folder.ts';
import { handoverIn, type Handover } from './handover.ts';
import { giveBack } from './inheritance.ts';
import { leave } from './leave.ts';
import { locking } from './lock.ts';
import { logDoor } from './log-door.ts';
import { setMenu } from './menu.ts';
import { tellMishaps } from './mishap.ts';
import { nodeFolders } from './node-folders.ts';
import { registerScheme, servePages } from './pages.ts';
import { printPaper } from './paper.ts';
import { savePdf } from './pdf.ts';
import { watchPresence } from './presence.ts';
import { saveFile } from './save-file.ts';
import { serve } from './serve.ts';
import { silenceEverySession, silenceSwitches } from './silence.ts';
import { sum } from './sum.ts';
import type { StandIn } from './stand-in.ts';
import { successorOf } from './successor.ts';
import { takeOver } from './take-over.ts';
import { nothingIsUnderWay } from './under-way.ts';
import { openWindow, showPages } from './window.ts';

const before = handoverIn(process.argv);

if (before !== null) giveBack();
tellMishaps();
closeDoors();
silenceSwitches();
registerScheme();
app.enableSandbox();
chooseFolder();

if (before !== null) void app.whenReady().then(() => afterLock(before));
else if (app.requestSingleInstanceLock()) void app.whenReady().then(() => moveIn(null));
else app.quit();

async function afterLock(former: Handover): Promise<void> {
  const standIn = await takeOver(former);
  if (standIn !== null) await moveIn(standIn);
}

async function moveIn(standIn: StandIn | null): Promise<void> {
  silenceEverySession();
  confineEverything();
  servePages();

  const window = openWindow(standIn);
  const backup = backups(journalFolder());
  const folders = nodeFolders(path.dirname(journalFolder()));
  const store = openLogStore(folders.folder(JOURNAL), sum, { outside: backup.outside, folders });
  const clipboard = clipboardForAWhile(board);
  const successor = successorOf(window);
  const again = anew({
    successor,
    isAllWritten: async () => (await store.unsaved()) === null,
    isIdle: nothingIsUnderWay,
    isTouched: () => presence.isTouched(),
    end: () => {
      app.exit(0);
    },
  });
  const lock = locking(window, { cover: coverFor(window), clipboard, anew: again });
  const presence = watchPresence(window.webContents, (reason) => void lock.now(reason));
  const log = logDoor(store, window.webContents);

  serve(window.webContents, {
    openLog: log.open,
    save: (file) => saveFile(window, file.name, file.bytes),
    pdf: (paper) => savePdf(window, paper.name, paper.html),
    print: (paper) => printPaper(paper.html),
    copy: (copied) => clipboard.put(copied.text),
    saveBackup: (out) => backup.save(window, out),
    chooseBackup: () => backup.choose(window),
    present: (on) => {
      window.setContentProtection(!on);
    },
    lockAfter: (minutes) => {
      again.opened();
      presence.lockAfter(minutes);
    },
    sealed: lock.sealed,
  });

  offerEditing(window.webContents);
  setMenu({ lock: (reason) => void lock.now(reason) });
  app.on('second-instance', (_event, _args, _folder, said) => {
    if (successor.isHere(said)) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  leave(window, { lock, store });
  await showPages(window);
}
