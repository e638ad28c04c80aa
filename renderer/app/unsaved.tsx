/** Asked once, when locking would lose words that could not be saved. Stay is the first way out. */

import { app } from '../../shared/words/en/app.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/popover.tsx';

export function Unsaved({
  onStay,
  onAnyway,
}: {
  readonly onStay: () => void;
  readonly onAnyway: () => void;
}) {
  return (
    <Dialog
      title={app.unsaved.title}
      isOpen
      onClose={onStay}
      actions={
        <>
          <Button onPress={onStay}>{app.unsaved.stay}</Button>
          <Button kind="second" onPress={onAnyway}>
            {app.unsaved.anyway}
          </Button>
        </>
      }
    >
      <p className="say">{app.unsaved.say}</p>
    </Dialog>
  );
}
