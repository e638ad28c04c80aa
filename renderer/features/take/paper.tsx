/**
 * The card or page as it prints, in its true proportions: type in widths of the sheet, so that the screen shows what
 * the paper will. It stays paper by lamplight.
 */

import { leafOf, type Block } from '../../../shared/export/leaf.ts';
import type { ReadyHandout } from '../../../shared/handout/handout.ts';
import { take as words } from '../../../shared/words/en/take.ts';
import { cueSize } from '../../export/print-css.ts';
import { LENS } from '../../ui/mark.tsx';
import styles from './take.module.css';

interface PaperProps {
  readonly handout: ReadyHandout;
  /** What lies in the printer. A card stays A6 on any. */
  readonly sheet: 'a4' | 'letter';
}

export function Paper({ handout, sheet }: PaperProps) {
  const leaf = leafOf(handout);
  const isCard = leaf.kind !== 'page';
  return (
    <article className={styles[isCard ? 'a6' : sheet]} aria-label={words.paper[leaf.kind]}>
      <div className={styles[isCard ? 'cardIn' : 'pageIn']}>
        {isCard ? (
          <ul style={{ ['--cue' as string]: String(cueSize(leaf.blocks.map(({ text }) => text))) }}>
            {leaf.blocks.map((block, at) => (
              <li key={at}>{block.text}</li>
            ))}
          </ul>
        ) : (
          leaf.blocks.map((block, at) => <PageBlock key={at} block={block} />)
        )}
        <div className={styles['end']}>
          <svg className={styles['mark']} viewBox="0 0 48 32" aria-hidden="true">
            <path d={LENS} />
            <circle cx="17" cy="16" r="14" />
            <circle cx="31" cy="16" r="14" />
          </svg>
          <span>{leaf.foot}</span>
        </div>
      </div>
    </article>
  );
}

function PageBlock({ block }: { readonly block: Block }) {
  return block.is === 'heading' ? <h2>{block.text}</h2> : <p>{block.text}</p>;
}
