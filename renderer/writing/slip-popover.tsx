/** Held to a misspelt word: a few other spellings, and "It is right", which is remembered in the journal. */

import { useEffect, useRef, useState } from 'react';
import { MOST_OWN_WORDS } from '../../shared/journal/settings.ts';
import { spelling as words } from '../../shared/words/en/case.ts';
import { useSession } from '../state/use-session.tsx';
import { Button, WordButton } from '../ui/button.tsx';
import { AnchorAt, Popover, PopoverHead, PopoverRow } from '../ui/popover.tsx';
import type { SlipAsked } from '../ui/writing/misspelt.ts';

interface SlipPopoverProps {
  readonly asked: SlipAsked;
  readonly onInstead: (words: string) => void;
  readonly onClose: () => void;
}

export function SlipPopover({ asked, onInstead, onClose }: SlipPopoverProps) {
  const session = useSession();
  const anchor = useRef<HTMLSpanElement>(null);
  const [others, setOthers] = useState<readonly string[] | null>(null);

  useEffect(() => {
    let gone = false;
    void session.corrections(asked.words).then((found) => {
      if (!gone) setOthers(found);
    });
    return () => {
      gone = true;
    };
  }, [session, asked.words]);

  async function remember(): Promise<void> {
    await session.saveSettings((now) => ({
      ...now,
      ownWords: [...now.ownWords.filter((own) => own !== asked.words), asked.words].slice(-MOST_OWN_WORDS),
    }));
    onClose();
  }

  return (
    <>
      <AnchorAt at={asked.at} ref={anchor} />
      <Popover label={words.label(asked.words)} isOpen anchor={anchor} onClose={onClose}>
        <PopoverHead>{asked.words}</PopoverHead>
        {others?.length === 0 && <p className="note">{words.none}</p>}
        <PopoverRow>
          {others?.map((other) => (
            <Button key={other} small kind="second" onPress={() => onInstead(other)}>
              {other}
            </Button>
          ))}
        </PopoverRow>
        <PopoverRow>
          <WordButton note onPress={() => void remember()}>
            {words.right}
          </WordButton>
          <WordButton bare note onPress={onClose}>
            {words.leave}
          </WordButton>
        </PopoverRow>
      </Popover>
    </>
  );
}
