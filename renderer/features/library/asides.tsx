/**
 * The quiet lines of the list of cases: what came about with the journal as a whole, what unlocking mended, a recovery
 * code nobody may have, a backup that is due. Each stands once, and leads where something can be done.
 */

import { backupDue } from '../../state/backup-due.ts';
import type { News } from '../../state/news.ts';
import type { OpenPhase } from '../../state/phase.ts';
import { errand } from '../../../shared/words/en/errand.ts';
import { library } from '../../../shared/words/en/library.ts';
import { backups } from '../../../shared/words/en/settings.ts';
import { recovery } from '../../../shared/words/en/unlock.ts';
import { momentWords, whenWords } from '../../../shared/words/en/when.ts';
import { WordButton } from '../../ui/button.tsx';
import styles from './library.module.css';

interface AsidesProps {
  readonly journal: OpenPhase;
  readonly now: number;
  readonly onSettings: () => void;
}

export function Asides({ journal, now, onSettings }: AsidesProps) {
  const { settings, mended, news } = journal;
  const lines = [
    ...(news === undefined ? [] : [newsWords(news, now)]),
    ...mended.map(library.mended).filter((line) => line !== null),
  ];
  const reminders: { readonly say: string; readonly go: string }[] = [];
  if (!settings.recoveryConfirmed)
    reminders.push(
      settings.codeSeen
        ? { say: recovery.reminder, go: recovery.remind }
        : { say: recovery.unseen, go: recovery.remake },
    );
  if (backupDue(settings, now)) {
    const { lastBackup } = settings;
    const say = lastBackup === null ? backups.remindNone : backups.remind(whenWords(lastBackup, now));
    reminders.push({ say, go: backups.remindMake });
  }
  if (lines.length === 0 && reminders.length === 0) return null;
  return (
    <div className={styles['asides']}>
      {lines.map((line) => (
        <p key={line} className="note" role="status">
          {line}
        </p>
      ))}
      {reminders.map(({ say, go }) => (
        <p key={go} className={`${styles['aside'] ?? ''} note`}>
          {say}
          <WordButton onPress={onSettings}>{go}</WordButton>
        </p>
      ))}
    </div>
  );
}

function newsWords(news: News, now: number): string {
  switch (news.did) {
    case 'restored':
      return errand.restored;
    case 'merged':
      return errand.merged(news.counts);
    case 'brought-words':
      return errand.broughtWords(news.counts);
    case 'went-back':
      return errand.wentBack(news.to === null ? null : momentWords(news.to, now));
    case 'recovered':
      return errand.recovered(news.lost);
    case 'erased':
      return errand.erased;
    case 'made-new':
      return errand.madeNew;
  }
}
