/** One section of the settings: its name, and sentences beside it. `Opening`: a word that opens a few lines below it. */

import { useId, type ReactNode } from 'react';
import { WordButton } from '../../ui/button.tsx';
import styles from './settings.module.css';

export function Setting({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['setting']} aria-labelledby={id}>
      <h2 id={id} className={styles['name']}>
        {name}
      </h2>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}

/** What there is to do, in words, in a row. */
export function Ways({ children }: { readonly children: ReactNode }) {
  return <p className={styles['ways']}>{children}</p>;
}

interface OpeningProps {
  readonly word: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

export function Opening({ word, isOpen, onOpen }: OpeningProps) {
  return (
    <WordButton expanded={isOpen} onPress={onOpen}>
      {word}
    </WordButton>
  );
}

/** What a section says politely once something came about, or did not. */
export function Said({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles['said']} role="status">
      {children}
    </p>
  );
}
