/** The map of keys: every key there is, one key away. It opens over whatever is there and goes without a trace. */

import { Fragment } from 'react';
import { keys as words } from '../../shared/words/en/keys.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/popover.tsx';
import styles from './key-map.module.css';

export function KeyMap({ isMac, onClose }: { readonly isMac: boolean; readonly onClose: () => void }) {
  return (
    <Dialog
      title={words.head}
      wide
      isOpen
      onClose={onClose}
      actions={
        <Button kind="second" onPress={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className={styles['map']}>
        {words.groups.map(({ head, keys }) => (
          <section key={head} className={styles['group']}>
            <h3>{head}</h3>
            <dl>
              {keys.map(({ keys: ways, does }) => (
                <div key={does} className={styles['row']}>
                  <dt>
                    {ways.map((parts, i) => (
                      <Fragment key={parts.join()}>
                        {i > 0 && <span className={styles['or']}> {words.or} </span>}
                        {parts.map((part) => (
                          <kbd key={part}>{named(part, isMac)}</kbd>
                        ))}
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function named(part: string, isMac: boolean): string {
  const here = isMac ? 'mac' : 'other';
  return part === 'Mod' ? words.mod[here] : part === 'Shift' ? words.shift[here] : part;
}
