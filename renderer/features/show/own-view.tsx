/** On one's own screen: the card as it is, what the hide key does, and what showing it to others would mean. */

import { useId } from 'react';
import type { ReadyHandout } from '../../../shared/handout/handout.ts';
import { show as words } from '../../../shared/words/en/show.ts';
import type { Step } from '../../state/place.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Cues } from './cues.tsx';
import styles from './show.module.css';

interface OwnViewProps {
  readonly handout: ReadyHandout | 'looking' | 'not-ready';
  readonly typed: readonly string[];
  /** The window is kept from shared screens otherwise. */
  readonly protects: boolean;
  readonly was: 'not-yet' | 'noting' | 'not-sealed' | 'closed';
  readonly onShare: () => void;
  readonly go: (step: Step) => void;
}

export function OwnView({ handout, typed, protects, was, onShare, go }: OwnViewProps) {
  const says = useId();
  const isReady = typeof handout !== 'string';
  const cues = isReady ? handout.pieces.map(({ text }) => text) : typed.filter((cue) => cue.trim() !== '');
  return (
    <div className={styles['stage']}>
      <div className={styles['top']}>
        <WordButton note onPress={() => go('make')}>
          {words.back}
        </WordButton>
        <p className="note">{protects ? words.own : words.ownInTab}</p>
      </div>
      <h1 className="hidden">{words.head}</h1>
      <div className={`${styles['middle'] ?? ''} scroll`} tabIndex={0} role="region" aria-label={words.head}>
        {handout === 'looking' ? (
          <p className="say late" role="status">
            {words.looking}
          </p>
        ) : cues.length === 0 ? (
          <p className="say">{words.empty}</p>
        ) : (
          <Cues cues={cues} />
        )}
      </div>
      <div className={styles['foot']}>
        <div className={styles['says']}>
          <p className={styles['look']}>{words.say}</p>
          <p className="note">
            <kbd className={styles['key']}>{words.keyName}</kbd> {words.hides}
          </p>
        </div>
        <div className={styles['share']}>
          {isReady ? (
            <>
              <p id={says} className="note">
                {protects ? words.opens : words.opensInTab}
              </p>
              <Button kind="second" describedBy={says} disabled={was === 'noting'} onPress={onShare}>
                {words.share}
              </Button>
            </>
          ) : (
            handout === 'not-ready' && (
              <>
                <p className="note">{words.asTyped}</p>
                {cues.length > 0 && <WordButton onPress={() => go('read')}>{words.readIt}</WordButton>}
              </>
            )
          )}
          <p className={styles['said']} role="status">
            {said(was, protects)}
          </p>
        </div>
      </div>
    </div>
  );
}

function said(was: OwnViewProps['was'], protects: boolean): string {
  if (was === 'noting') return words.noting;
  if (was === 'not-sealed') return words.notSealed;
  return was === 'closed' ? (protects ? words.closed : words.closedInTab) : '';
}
