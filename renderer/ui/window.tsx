/**
 * The window of the app: a bar of words, what one works on, a foot. Everything inside answers its width in rem
 * (`@container`), so a narrow window and large text get the same layout.
 */

import { useEffect, useRef, type ReactNode } from 'react';
import { classes } from './class-names.ts';
import { Mark } from './mark.tsx';
import styles from './window.module.css';

interface WindowProps {
  readonly bar?: ReactNode;
  readonly foot?: ReactNode;
  readonly footRuled?: boolean;
  /** What is in the middle fills the window behind the foot. */
  readonly door?: boolean;
  /** The middle scrolls as one. */
  readonly scrolls?: boolean;
  /** What is in the middle; where it changes, one begins at its top, and the keyboard goes on there. */
  readonly at?: string;
  readonly children: ReactNode;
}

export function Window({ bar, foot, footRuled, door, scrolls, at, children }: WindowProps) {
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    if (at === undefined || main.current === null) return;
    main.current.scrollTop = 0;
    if (document.activeElement === document.body) main.current.focus({ preventScroll: true });
  }, [at]);

  return (
    <div className={classes(styles['app'], door === true && styles['door'])}>
      {bar}
      <main
        ref={main}
        tabIndex={at === undefined ? undefined : -1}
        className={classes(styles['main'], scrolls === true && 'scroll')}
      >
        {children}
      </main>
      {foot !== undefined && (
        <footer className={classes(styles['foot'], footRuled === true && styles['ruled'])}>{foot}</footer>
      )}
    </div>
  );
}

/** What stands together at one side of the foot. */
export function FootGroup({ children }: { readonly children?: ReactNode }) {
  return <div className={styles['group']}>{children}</div>;
}

interface BarProps {
  /** The name for the mark, which leads back to the cases. */
  readonly home: string;
  readonly onHome: () => void;
  readonly title: ReactNode;
  readonly way: ReactNode;
  readonly end: ReactNode;
}

export function Bar({ home, onHome, title, way, end }: BarProps) {
  return (
    <header className={styles['bar']}>
      <div className={styles['where']}>
        <button type="button" className={styles['home']} aria-label={home} onClick={onHome}>
          <Mark />
        </button>
        <div className={styles['title']}>{title}</div>
      </div>
      {way}
      <div className={styles['end']}>{end}</div>
    </header>
  );
}

interface WayProps<T extends string> {
  readonly label: string;
  readonly steps: readonly { readonly value: T; readonly words: string }[];
  readonly here: T | null;
  readonly onGo: (step: T) => void;
}

/** Where one is and may go, in words. */
export function Way<T extends string>({ label, steps, here, onGo }: WayProps<T>) {
  return (
    <nav className={styles['way']} aria-label={label}>
      {steps.map(({ value, words }) => (
        <button
          key={value}
          type="button"
          className={styles['step']}
          aria-current={value === here ? 'page' : undefined}
          onClick={() => onGo(value)}
        >
          {words}
        </button>
      ))}
    </nav>
  );
}
