// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { idFromBytes } from '../../shared/base/ids.ts';
import { done, failed } from '../../shared/base/result.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import { summarize } from '../../shared/journal/summary.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import type { BackupContents, RecoverySheet, Snapshot } from '../../shared/keeper/safekeeping.ts';
import { errand } from '../../shared/words/en/errand.ts';
import { help } from '../../shared/words/en/help.ts';
import { recover } from '../../shared/words/en/recover.ts';
import { backupProblem, restore } from '../../shared/words/en/restore.ts';
import { changeProblem, openBackupProblem } from '../../shared/words/en/safe-problems.ts';
import * as words from '../../shared/words/en/settings.ts';
import { firstRun, recovery, stuck, unlock } from '../../shared/words/en/unlock.ts';
import {
  button,
  buttons,
  clear,
  field,
  focus,
  key,
  meanwhile,
  press,
  text,
  type,
  until,
} from '../ui-handout/screen.ts';
import { sitDown, type AtTheDesk } from './at-the-desk.tsx';

afterEach(clear);

const NEXT = 'porch lamp second winter';

function kept(number: number, name: string): Case {
  return { ...newCase(idFromBytes(new Uint8Array(16).fill(number)), number), name };
}

async function open(answers: Partial<Keeper> = {}, ...cases: readonly Case[]): Promise<AtTheDesk> {
  const desk = await sitDown({ is: 'locked' }, answers, (fake) => {
    for (const one of cases) fake.put(one);
  });
  await type(field('Passphrase'), 'right');
  await press(button('Open'));
  await until(() => buttons('Lock').length > 0);
  return desk;
}

async function settings(answers: Partial<Keeper> = {}, ...cases: readonly Case[]): Promise<AtTheDesk> {
  const desk = await open(answers, ...cases);
  await press(button('Settings'));
  return desk;
}

describe('the passphrase', () => {
  it('is changed by the current one and a new one twice, and says what it does not change', async () => {
    const changePassphrase = vi.fn((current: string) =>
      Promise.resolve(current === 'right' ? done(null) : failed('wrong-passphrase' as const)),
    );
    await settings({ changePassphrase });
    await press(button(words.passphrase.change));
    await press(button(words.passphrase.keep));
    expect(text()).toContain(changeProblem('empty'));
    await type(field(words.passphrase.current), 'wrong');
    await type(field(words.passphrase.next), NEXT);
    await type(field('Once more'), 'something else');
    await press(button(words.passphrase.keep));
    expect(text()).toContain(firstRun.differs);
    expect(changePassphrase).not.toHaveBeenCalled();
    await type(field('Once more'), NEXT);
    await press(button(words.passphrase.keep));
    expect(text()).toContain(changeProblem('wrong-passphrase'));
    await type(field(words.passphrase.current), 'right');
    await press(button(words.passphrase.keep));
    expect(text()).toContain(words.passphrase.changed);
    expect(changePassphrase.mock.lastCall?.slice(0, 2)).toEqual(['right', NEXT]);
    expect(document.querySelectorAll('input.secret')).toHaveLength(0);
  });

  it('is not changed for a weak one, and Escape leaves it', async () => {
    const changePassphrase = vi.fn();
    await settings({
      changePassphrase,
      strength: () => Promise.resolve({ enough: false, words: 'hours' }),
    });
    await press(button(words.passphrase.change));
    await type(field(words.passphrase.current), 'right');
    await type(field(words.passphrase.next), 'dog');
    await press(button(words.passphrase.keep));
    expect(text()).toContain(changeProblem('weak'));
    expect(changePassphrase).not.toHaveBeenCalled();
    await key('Escape', field(words.passphrase.current));
    expect(buttons(words.passphrase.keep)).toEqual([]);
  });
});

describe('the recovery code', () => {
  it('is tested from paper, a slip named with its group, and nothing changes', async () => {
    const testCode = vi.fn((code: string) =>
      Promise.resolve(
        code === 'SLIP'
          ? failed({ slip: 'group', group: 5 } as const)
          : done(code === 'CODE' ? 'opens' : 'other'),
      ),
    ) as Keeper['testCode'];
    const { session } = await settings({ testCode });
    await type(field('Recovery code'), 'CODE');
    await press(button('Confirm'));
    await until(() => text().includes(words.recoveryCode.confirmed));
    await press(button(words.recoveryCode.test));
    await type(field('Recovery code'), 'SLIP');
    await press(button(words.recoveryCode.testIt));
    expect(text()).toContain('group 5');
    await type(field('Recovery code'), 'WRONG');
    await press(button(words.recoveryCode.testIt));
    expect(text()).toContain(words.recoveryCode.other);
    await type(field('Recovery code'), 'CODE');
    await press(button(words.recoveryCode.testIt));
    expect(text()).toContain(words.recoveryCode.opens);
    expect(session.store.getState().phase.is).toBe('open');
  });

  it('is made anew for the passphrase, shown as at the start, and back in the settings after', async () => {
    const CODE = 'AAAA1-BBBB2-CCCC3-DDDD4-EEEE5-FFFF6-GGGG7-HHHH8';
    const replaceCode = vi.fn((passphrase: string) =>
      Promise.resolve(
        passphrase === 'right' ? done({ recoveryCode: CODE }) : failed('wrong-passphrase' as const),
      ),
    );
    await settings({ replaceCode });
    await press(button(words.recoveryCode.replace));
    expect(text()).toContain(words.recoveryCode.replaceSay);
    await type(field(words.recoveryCode.passphrase), 'wrong');
    await press(button(words.recoveryCode.replaceIt));
    expect(text()).toContain(changeProblem('wrong-passphrase'));
    await type(field(words.recoveryCode.passphrase), 'right');
    await press(button(words.recoveryCode.replaceIt));
    await until(() => text().includes(recovery.head));
    for (const group of CODE.split('-')) expect(text()).toContain(group);
    await press(button(recovery.later));
    await until(() => text().includes(words.settings.head));
    expect(text()).not.toContain('AAAA1');
    expect(text()).toContain(words.recoveryCode.open);
  });

  it('that was never seen is said in the list, and leads to a new one', async () => {
    const unseen = { lockAfter: 5, recoveryConfirmed: false, codeSeen: false, created: 0 };
    const opened = {
      cases: [],
      settings: {
        ...unseen,
        lastBackup: null,
        remindBackupAfter: 0,
        groups: [],
        someone: null,
        takenOut: null,
        lookingBack: false,
        ownWords: [],
      },
      mended: [],
      lastWritten: null,
      more: 0,
    };
    await open({ unlock: () => Promise.resolve(done(opened)) });
    expect(text()).toContain(recovery.unseen);
    expect(text()).not.toContain(recovery.reminder);
    await press(button(recovery.remake));
    expect(button(words.recoveryCode.replaceIt)).toBeTruthy();
  });
});

describe('a backup', () => {
  it('shows how far it is, and says what was opened again', async () => {
    let go = (): void => undefined;
    const { house } = await settings(
      {
        makeBackup: (progress) => {
          progress(120, 214);
          return new Promise((resolve) => {
            go = () => resolve(done({ generation: 1, length: 2048 }));
          });
        },
        checkBackup: () => Promise.resolve(done({ cases: 214 })),
      },
      kept(1, 'The watch'),
    );
    vi.spyOn(house.host, 'saveBackup').mockResolvedValue(done(null));
    expect(text()).toContain(words.backups.none);
    await press(button(words.backups.make));
    expect(text()).toContain(words.backups.sealing);
    expect(text()).toContain('120 of 214');
    expect(document.querySelector('progress')?.getAttribute('aria-valuetext')).toBe('120 of 214');
    await press(button('Cases'));
    expect(text()).toContain(words.backups.backingUp);
    await press(button('Settings'));
    go();
    await until(() => text().includes(words.backups.made('214 cases')));
    expect(text()).not.toContain(words.backups.none);
  });

  it('that is due is said in the list, and never where it is to be quiet', async () => {
    await settings({}, kept(1, 'The watch'));
    await press(button('Cases'));
    expect(text()).toContain(words.backups.remindNone);
    await press(button(words.backups.remindMake));
    await focus(field(words.backups.remindLabel));
    await type(field(words.backups.remindLabel), '0');
    await key('Enter', field(words.backups.remindLabel));
    await until(() => text().includes(words.backups.remindAfter(0)));
    await press(button('Cases'));
    expect(text()).not.toContain(words.backups.remindNone);
  });
});

describe('earlier copies', () => {
  const copies: readonly Snapshot[] = [
    { generation: 4, at: 9, cases: 3, bytes: 1, current: true },
    { generation: 3, at: new Date('2020-03-13T22:00').getTime(), cases: 2, bytes: 1, current: false },
    { generation: 2, at: null, cases: null, bytes: 1, current: false },
  ];

  it('are listed by when and how many, and one goes back to them in two clicks', async () => {
    const goBackTo = vi.fn(() => Promise.resolve(failed('not-whole' as const)));
    await settings({ snapshots: () => Promise.resolve(copies), goBackTo });
    await press(button(words.copies.show));
    await until(() => text().includes('2 cases'));
    expect(document.querySelectorAll(`ul[aria-label="${words.copies.list}"] > li`)).toHaveLength(2);
    expect(text()).toContain(words.copies.notWhole);
    const when = 'March 13, 2020 at 10:00 p.m.';
    await press(button(words.copies.backTo(when)));
    expect(text()).toContain(words.copies.asked);
    await press(button(words.copies.stay));
    expect(goBackTo).not.toHaveBeenCalled();
    await press(button(words.copies.backTo(when)));
    await press(button(words.copies.go));
    expect(goBackTo.mock.calls[0]?.slice(0, 1)).toEqual([3]);
    await until(() => text().includes(changeProblem('not-whole')));
  });
});

describe('what cannot simply be taken back', () => {
  it('erases only after the passphrase and an answer, the safe way first', async () => {
    const eraseNow = vi.fn((passphrase: string) =>
      Promise.resolve(
        passphrase === 'right'
          ? done({ cases: [], settings: SETTINGS, mended: [], lastWritten: null, more: 0 })
          : failed('wrong-passphrase' as const),
      ),
    );
    await settings({ eraseNow }, kept(1, 'The watch'));
    await press(button(words.eraseNow.open));
    expect(text()).toContain(words.eraseNow.does);
    await type(field(words.eraseNow.passphrase), 'wrong');
    await press(button(words.eraseNow.go));
    const ways = [...document.querySelectorAll('[role="alertdialog"] button')].map((way) => way.textContent);
    expect(ways).toEqual([words.eraseNow.stay, words.eraseNow.go]);
    await press(button(words.eraseNow.stay));
    expect(eraseNow).not.toHaveBeenCalled();
    await press(button(words.eraseNow.go));
    await press(last(buttons(words.eraseNow.go)));
    await until(() => text().includes(changeProblem('wrong-passphrase')));
    await type(field(words.eraseNow.passphrase), 'right');
    await press(button(words.eraseNow.go));
    await press(last(buttons(words.eraseNow.go)));
    await until(() => text().includes(errand.erased));
  });

  it('seals everything anew, with a new passphrase and code', async () => {
    await settings();
    await press(button(words.someoneKnows.open));
    expect(text()).toContain(words.someoneKnows.does);
    await type(field(words.someoneKnows.current), 'right');
    await type(field(words.someoneKnows.next), NEXT);
    await type(field('Once more'), NEXT);
    await press(button(words.someoneKnows.go));
    await press(last(buttons(words.someoneKnows.go)));
    await until(() => text().includes(recovery.head));
    await press(button(recovery.later));
    await until(() => text().includes(errand.madeNew));
  });

  it('sets the journal aside, and then one can be made', async () => {
    await settings();
    await press(button(words.setAside.open));
    await press(button(words.setAside.stay));
    await press(button(words.setAside.open));
    await press(button(words.setAside.go));
    await until(() => buttons(firstRun.create).length > 0);
  });

  it('shows what goes on in place of the journal, and the journal again where it fails', async () => {
    let end = (): void => undefined;
    const { session } = await settings({
      goBackTo: (_generation, _now, progress) => {
        progress(5, 10);
        return new Promise((resolve) => {
          end = () => resolve(failed('disk-full'));
        });
      },
    });
    await meanwhile(() => {
      void session.safe.goBackTo({ generation: 3, at: null, cases: 1, bytes: 1, current: false });
    });
    await until(() => text().includes(errand.of('go-back').title));
    expect(text()).toContain('5 of 10');
    expect(document.querySelector('[hidden]')?.textContent).toContain(words.settings.head);
    await meanwhile(() => end());
    await until(() => document.querySelector('[hidden]') === null);
    expect(text()).not.toContain(errand.of('go-back').title);
  });
});

const SETTINGS = {
  lockAfter: 5,
  recoveryConfirmed: true,
  codeSeen: true,
  created: 0,
  lastBackup: null,
  remindBackupAfter: 0,
  groups: [],
  someone: null,
  takenOut: null,
  lookingBack: false,
  ownWords: [],
};

describe('restoring', () => {
  const gone = kept(7, 'The blue scarf');
  const contents: BackupContents = {
    cases: 214,
    at: new Date('2020-03-13T22:00').getTime(),
    own: true,
    merge: { added: 2, equal: 210, differing: 1, deletedHere: [summarize(gone)] },
  };
  const answers: Partial<Keeper> = {
    lookAtBackup: () => Promise.resolve({ is: 'backup', bytes: 1_200_000, own: true }),
    openBackup: (secret) =>
      Promise.resolve(
        'code' in secret
          ? failed({ slip: 'length' } as const)
          : secret.passphrase === 'old'
            ? done(contents)
            : failed('wrong-passphrase'),
      ),
  };

  async function choose(desk: AtTheDesk): Promise<void> {
    vi.spyOn(desk.house.host, 'chooseBackup').mockResolvedValue(done(null));
    await press(button(words.backups.restore));
    await until(() => text().includes(restore.head));
    await press(button(restore.choose));
  }

  it('says what it is, asks for its key, says what it would do, and brings in only what is ticked', async () => {
    const mergeBackup = vi.fn(() => Promise.resolve(done(contents.merge ?? none)));
    const none = { added: 0, equal: 0, differing: 0, deletedHere: [] };
    const desk = await settings({ ...answers, mergeBackup }, kept(1, 'The watch'));
    await choose(desk);
    expect(text()).toContain(restore.is('1.2 MB', true));
    await type(field(restore.passphrase), 'not it');
    await press(button(restore.open));
    expect(text()).toContain(openBackupProblem('wrong-passphrase'));
    await type(field(restore.passphrase), 'old');
    await press(button(restore.open));
    expect(text()).toContain('It holds 214 cases, as of March 13, 2020 at 10:00 p.m.');
    expect(text()).toContain(restore.counts.added(2));
    expect(text()).toContain(restore.counts.differing(1));
    const tick = document.querySelector<HTMLInputElement>('input[type="checkbox"]');
    expect(tick?.checked).toBe(false);
    if (tick !== null) await press(tick);
    await press(button(restore.merge));
    expect(mergeBackup.mock.calls[0]?.slice(0, 1)).toEqual([[gone.id]]);
    await until(() => text().includes(restore.counts.added(2)) && buttons('Lock').length > 0);
    expect(desk.session.store.getState().place.at).toBe('cases');
  });

  it('names a slip in its code', async () => {
    await choose(await settings(answers));
    await press(button(restore.useCode));
    await type(field(restore.code), 'AAAA1');
    await press(button(restore.open));
    expect(text()).toContain(openBackupProblem({ slip: 'length' }));
  });

  it('makes it the journal after asking, and says the other is kept', async () => {
    const restoreBackup = vi.fn(() =>
      Promise.resolve(done({ cases: [], settings: SETTINGS, mended: [], lastWritten: null, more: 0 })),
    );
    await choose(await settings({ ...answers, restoreBackup }));
    await type(field(restore.passphrase), 'old');
    await press(button(restore.open));
    await press(button(restore.become));
    expect(text()).toContain(restore.becomeAsked);
    expect(restoreBackup).not.toHaveBeenCalled();
    await press(last(buttons(restore.become)));
    await until(() => text().includes(errand.restored));
  });

  it('refuses what is not a backup, with its reason, and lets another be chosen', async () => {
    const desk = await settings({
      lookAtBackup: () => Promise.resolve({ is: 'refused', problem: 'not-a-backup' }),
    });
    await choose(desk);
    expect(text()).toContain(backupProblem('not-a-backup'));
    expect(button(restore.choose)).toBeTruthy();
  });

  it('can be stopped while it is opened, and lets the file go', async () => {
    const closeBackup = vi.fn(() => Promise.resolve());
    let late = (): void => undefined;
    const openBackup: Keeper['openBackup'] = (_secret, progress) => {
      progress(1, 3);
      return new Promise((resolve) => {
        late = () => resolve(done(contents));
      });
    };
    await choose(await settings({ ...answers, openBackup, closeBackup }));
    await type(field(restore.passphrase), 'old');
    await press(button(restore.open));
    expect(text()).toContain('1 of 3');
    await press(button(restore.stop));
    expect(closeBackup).toHaveBeenCalled();
    late();
    await until(() => true);
    expect(text()).not.toContain('It holds 214 cases');
    expect(field(restore.passphrase)).toBeTruthy();
  });

  it('begins on a fresh computer beside "create"', async () => {
    const desk = await sitDown(
      { is: 'new' },
      { ...answers, openBackup: () => Promise.resolve(done({ ...contents, own: false, merge: null })) },
    );
    vi.spyOn(desk.house.host, 'chooseBackup').mockResolvedValue(done(null));
    await press(button(firstRun.haveBackup));
    await until(() => buttons(restore.choose).length > 0);
    await press(button(restore.choose));
    await type(field(restore.passphrase), 'old');
    await press(button(restore.open));
    expect(buttons(restore.merge)).toEqual([]);
    await press(button(restore.becomeNew));
    await until(() => buttons('Lock').length > 0);
  });
});

describe('trouble', () => {
  const sheet: RecoverySheet = {
    cases: [summarize(kept(1, 'The watch')), summarize(kept(2, 'The locksmith'))],
    versions: [{ of: kept(1, '').id, summary: summarize(kept(1, 'The watch')) }],
    fromOlder: [summarize(kept(2, 'The locksmith'))],
    lost: 3,
  };

  async function met(answers: Partial<Keeper> = {}): Promise<AtTheDesk> {
    const desk = await sitDown(
      { is: 'locked' },
      {
        unlock: () => Promise.resolve(failed('damaged-log')),
        recoverySheet: () => Promise.resolve(sheet),
        ...answers,
      },
    );
    await type(field('Passphrase'), 'right');
    await press(button('Open'));
    await until(() => text().includes(recover.title));
    return desk;
  }

  it('with the right key shows what will be there, what is kept, from where, and how many are lost', async () => {
    await met();
    for (const said of [
      recover.thereSay(2),
      recover.versionsSay(1),
      recover.olderSay(1),
      recover.lostSay(3),
      recover.untouchedSay,
    ])
      expect(text()).toContain(said);
    expect(text()).not.toContain('The locksmith');
    await press(button(recover.see));
    expect(text()).toContain('The locksmith');
    await press(button(recover.recover));
    await until(() => text().includes(errand.recovered(3)));
  });

  it('says why it could not be recovered, and stays', async () => {
    await met({ recover: () => Promise.resolve(failed('no-room')) });
    await press(button(recover.recover));
    await until(() => text().includes('The disk is full'));
    expect(button(recover.recover)).toBeTruthy();
  });

  it('offers a backup, and to set it aside, and never to create', async () => {
    const desk = await met();
    expect(buttons(firstRun.create)).toEqual([]);
    await press(button(recover.backup));
    await until(() => buttons(restore.choose).length > 0);
    await press(button(restore.back));
    await press(button(words.setAside.open));
    await until(() => text().includes(words.setAside.asked));
    await press(button(words.setAside.go));
    await until(() => buttons(firstRun.create).length > 0);
    expect(desk.session.store.getState().phase.is).toBe('new');
  });

  it('that is not the journal’s own offers neither', async () => {
    await sitDown({ is: 'trouble', problem: 'busy' });
    expect(buttons(words.setAside.open)).toEqual([]);
    await clear();
    await sitDown({ is: 'trouble', problem: 'damaged-header' });
    expect(buttons(words.setAside.open)).toHaveLength(1);
  });

  it('of a person without passphrase and code has its own page', async () => {
    await sitDown({ is: 'locked' });
    await press(button(unlock.stuck));
    expect(text()).toContain(stuck.say);
    await press(button(unlock.useCode));
    expect(field('Recovery code')).toBeTruthy();
  });
});

describe('help', () => {
  it('is one page, from the door and from the settings', async () => {
    await sitDown({ is: 'locked' });
    await press(button(unlock.help));
    await until(() => text().includes(help.head));
    for (const { name } of help.parts) expect(text()).toContain(name);
    await press(button(help.back));
    expect(field('Passphrase')).toBeTruthy();
    await clear();
    await settings();
    await press(button(words.settings.more));
    expect(text()).toContain(help.head);
    await press(button(help.back));
    expect(text()).toContain(words.settings.head);
  });
});

describe('ten thousand cases', () => {
  const many = Array.from({ length: 1000 }, (_, i) => {
    const bytes = new Uint8Array(16);
    new DataView(bytes.buffer).setUint32(0, i + 1);
    return { ...newCase(idFromBytes(bytes), i + 1), name: `Case ${String(i + 1)}` };
  });

  it('draw only what is near, and the keyboard goes from end to end', async () => {
    await open({}, ...many);
    const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-index]')];
    expect(rows().length).toBeLessThan(200);
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('1000');
    rows()[0]?.querySelector('button')?.focus();
    await key('ArrowDown', document.activeElement ?? document.body);
    expect(document.activeElement?.textContent).toContain('Case 999');
    await key('End', document.activeElement ?? document.body);
    expect(document.activeElement?.textContent).toMatch(/^Case 1\D/u);
    expect(rows().length).toBeLessThan(300);
  });
});

function last<T>(found: readonly T[]): T {
  const one = found.at(-1);
  if (one === undefined) throw new Error('none');
  return one;
}
