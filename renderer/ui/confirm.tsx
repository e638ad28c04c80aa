/** Asked once, in a sentence, before something that cannot simply be taken back. The way that changes nothing is first. */

import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './popover.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  /** The way that changes nothing. */
  readonly stay: string;
  readonly onStay: () => void;
  readonly go: string;
  readonly onGo: () => void;
}

export function Confirm({ title, children, isOpen, stay, onStay, go, onGo }: ConfirmProps) {
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onStay}
      actions={
        <>
          <Button onPress={onStay}>{stay}</Button>
          <Button kind="second" onPress={onGo}>
            {go}
          </Button>
        </>
      }
    >
      <p className="say">{children}</p>
    </Dialog>
  );
}
