/** After how many minutes it locks by itself. */

import { settings as words } from '../../../shared/words/en/settings.ts';
import { useSession } from '../../state/use-session.tsx';
import { NumberSlot } from './number-slot.tsx';
import { Setting } from './setting.tsx';

const LEAST_MINUTES = 1;
const MOST_MINUTES = 60;

export function LockSetting({ minutes }: { readonly minutes: number }) {
  const session = useSession();
  return (
    <Setting name={words.lock}>
      <NumberSlot
        label={words.lockLabel}
        value={minutes}
        least={LEAST_MINUTES}
        most={MOST_MINUTES}
        range={words.lockRange(LEAST_MINUTES, MOST_MINUTES)}
        before={words.lockBefore}
        after={words.lockAfter(minutes)}
        onKeep={async (lockAfter) => (await session.saveSettings((now) => ({ ...now, lockAfter }))).ok}
      />
    </Setting>
  );
}
