/** The cues, read from a chair's distance. Nothing of the journal stands beside them. */

import styles from './show.module.css';

export function Cues({ cues }: { readonly cues: readonly string[] }) {
  return (
    <ul className={styles['cues']}>
      {cues.map((cue, at) => (
        <li key={at}>{cue}</li>
      ))}
    </ul>
  );
}
