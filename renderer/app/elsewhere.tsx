/** What one may look at before a journal is open: taking a backup in, and what Third Chair protects. */

import { HelpScreen } from '../features/help/help-screen.tsx';
import { RestoreScreen, type Beside } from '../features/restore/restore-screen.tsx';
import { Window } from '../ui/window.tsx';

interface ElsewhereProps {
  readonly at: 'restore' | 'help';
  readonly beside: Beside;
  readonly now: number;
  readonly onBack: () => void;
}

export function Elsewhere({ at, beside, now, onBack }: ElsewhereProps) {
  return (
    <Window scrolls at={at}>
      {at === 'help' ? (
        <HelpScreen onBack={onBack} inside={null} />
      ) : (
        <RestoreScreen beside={beside} now={now} onBack={onBack} />
      )}
    </Window>
  );
}
