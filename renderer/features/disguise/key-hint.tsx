/** The key that does the same as the words before it, said quietly; whoever listens hears only the words. */

import styles from './disguise.module.css';

export function KeyHint({ of }: { readonly of: string }) {
  return (
    <span className={styles['key']} aria-hidden="true">
      {of}
    </span>
  );
}
