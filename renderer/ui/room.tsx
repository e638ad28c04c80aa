/** Room: the body of a screen under the bar, and its foot. */

import type { ReactNode } from 'react';
import { classes } from './class-names.ts';
import styles from './room.module.css';
import windows from './window.module.css';

interface RoomProps {
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly ruled?: boolean;
  readonly scrolls?: boolean;
}

export function Room({ children, foot, ruled = false, scrolls = false }: RoomProps) {
  return (
    <div className={styles['room']}>
      <div className={classes(styles['body'], scrolls && 'scroll')}>{children}</div>
      {foot !== undefined && (
        <footer className={classes(windows['foot'], ruled && windows['ruled'])}>{foot}</footer>
      )}
    </div>
  );
}
