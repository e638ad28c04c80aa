/** Notice: one column for trouble. What it is, what is safe, what is not, what to do; in that order, and no red. */

import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';
import styles from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly say: ReactNode;
  readonly facts?: readonly { readonly name: string; readonly words: string }[];
  readonly mark?: 'whole' | 'empty' | 'damaged' | 'none';
  /** What one can do now. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

export function Notice({ title, say, facts = [], mark = 'none', actions, children }: NoticeProps) {
  return (
    <div className={styles['notice']}>
      <div className={styles['in']}>
        <div>
          {mark !== 'none' && (
            <div className={styles['mark']}>
              <Mark size="middle" state={mark} />
            </div>
          )}
          <h1 className="head">{title}</h1>
          <p className="say">{say}</p>
        </div>
        {facts.length > 0 && (
          <dl className={styles['facts']}>
            {facts.map(({ name, words }) => (
              <Fact key={name} name={name} words={words} />
            ))}
          </dl>
        )}
        {children}
        {actions !== undefined && <div className={styles['do']}>{actions}</div>}
      </div>
    </div>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </>
  );
}
