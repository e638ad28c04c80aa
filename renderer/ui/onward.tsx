/**
 * Onward: where making leads, at the end of the foot. Disguise always stands in the same place; once these very words
 * were read and are ready, taking them along is the filled one beside it.
 */

import { useId } from 'react';
import { Button } from './button.tsx';

interface OnwardProps {
  /** What is still missing, in words; null: nothing. */
  readonly waits: string | null;
  readonly disguise: string;
  readonly onDisguise: () => void;
  readonly take: string;
  /** Null: not ready. */
  readonly onTake: (() => void) | null;
}

export function Onward({ waits, disguise, onDisguise, take, onTake }: OnwardProps) {
  const id = useId();
  return (
    <>
      {waits !== null && <span id={id}>{waits}</span>}
      {onTake !== null && <Button onPress={onTake}>{take}</Button>}
      <Button
        kind={onTake === null ? 'filled' : 'second'}
        disabled={waits !== null}
        onPress={onDisguise}
        {...(waits === null ? {} : { describedBy: id })}
      >
        {disguise}
      </Button>
    </>
  );
}
