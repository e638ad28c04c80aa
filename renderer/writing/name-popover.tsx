/**
 * The slip held to a word that may say who someone is: what it would become, where else it stands, and the ways out.
 * Nothing is changed until Swap; leaving it leaves it underlined.
 */

import { useRef } from 'react';
import type { Decision, Source } from '../../shared/deid/decide/decision.ts';
import { TEXT_NAMES, type Role } from '../../shared/journal/case.ts';
import { names } from '../../shared/words/en/case.ts';
import { Button, WordButton } from '../ui/button.tsx';
import { AnchorAt, Menu, Popover, PopoverHead, PopoverRow } from '../ui/popover.tsx';
import { becomes } from './becomes.ts';
import styles from './name-popover.module.css';
import type { AskedName } from './use-names.ts';

interface NamePopoverProps {
  readonly asked: AskedName;
  readonly decision: Decision;
  /** The text the word stands in, as surveyed. */
  readonly text: string | undefined;
  /** What stands there then; null or absent: what is suggested. */
  readonly instead?: string | null;
  readonly onSwap: () => void;
  readonly onRole: (role: Role) => void;
  readonly onNot: () => void;
  readonly onClose: () => void;
}

const ROLES = Object.entries(names.role).map(([value, words]) => ({ value: value as Role, words }));

/** Not the cues, parts and lines made of them. */
function isWriting(source: Source): boolean {
  return TEXT_NAMES.some((name) => name === source) || source.startsWith('after:');
}

/** How many other ways of writing it are told. */
const MOST_FORMS = 3;

export function NamePopover(props: NamePopoverProps) {
  const { asked, decision, text, onSwap, onRole, onNot, onClose } = props;
  const anchor = useRef<HTMLSpanElement>(null);
  const { forms, places, kind } = decision;
  const told = becomes(asked, decision, text);
  const { was } = told;
  const instead = props.instead ?? told.instead;
  const others = forms.map((form) => form.text).filter((form) => form !== was && form !== asked.words);
  const sources = new Set(places.map(({ source }) => source).filter(isWriting));

  return (
    <>
      <AnchorAt at={asked.at} ref={anchor} />
      <Popover label={names.label(asked.words)} isOpen anchor={anchor} onClose={onClose}>
        <PopoverHead>
          {was}
          {instead !== null && (
            <>
              <span className={styles['arrow']} aria-hidden="true">
                {' → '}
              </span>
              <span className="hidden"> {names.arrow} </span>
              {instead === '' ? <i>{names.goes}</i> : instead}
            </>
          )}
        </PopoverHead>
        <p className="note">
          {names.where(sources.size, others.slice(0, MOST_FORMS))}{' '}
          {instead === null ? names.noWords : names.stays}
        </p>
        <PopoverRow>
          {instead !== null && (
            <Button small onPress={onSwap}>
              {names.swap}
            </Button>
          )}
          {kind === 'NAME' && <Menu word={names.another} items={ROLES} onChoose={onRole} />}
          <WordButton bare onPress={onClose}>
            {names.leave}
          </WordButton>
        </PopoverRow>
        <p className={styles['not']}>
          <WordButton bare note onPress={onNot}>
            {names.not}
          </WordButton>
        </p>
      </Popover>
    </>
  );
}
