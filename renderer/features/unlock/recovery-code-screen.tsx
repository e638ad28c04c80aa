/**
 * The recovery code, shown once after creating. Two of its groups may be typed back now, or later: nothing is forced.
 * @secret the code lives in the session's phase and in this screen, and goes with them.
 */

import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { recovery } from '../../../shared/words/en/unlock.ts';
import { useSession } from '../../state/use-session.tsx';
import { Button, WordButton } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { Field } from '../../ui/field.tsx';
import { Window } from '../../ui/window.tsx';
import styles from './spread.module.css';
import { Truths } from './truths.tsx';

export function RecoveryCodeScreen({ code }: { readonly code: string }) {
  const session = useSession();
  const [confirming, setConfirming] = useState(false);
  const [said, setSaid] = useState('');
  const { print: canPrint } = session.host.can;
  const head = useRef<HTMLHeadingElement>(null);

  // The field that was typed in is gone: reading and Tab begin here.
  useEffect(() => {
    if (!confirming) head.current?.focus();
  }, [confirming]);

  async function print(): Promise<void> {
    setSaid('');
    const { releaseRecoverySheet } = await import('../../../shared/release/release.ts');
    const printed = await session.host.print(releaseRecoverySheet(code, 'print'));
    setSaid(printed.ok ? recovery.printed : recovery.notPrinted);
  }

  return (
    <Window>
      <div className={classes(styles['spread'], styles['rightOnly'])}>
        <Truths />
        <section className={styles['right']}>
          {confirming ? (
            <ConfirmTwo code={code} onBack={() => setConfirming(false)} />
          ) : (
            <div className={styles['form']}>
              <div>
                <h1 ref={head} tabIndex={-1} className={classes('head', styles['start'])}>
                  {recovery.head}
                </h1>
                <p className="say">{recovery.say}</p>
              </div>
              <ol className={styles['code']} aria-label={recovery.code}>
                {groupsOf(code).map((group, index) => (
                  <li key={index} aria-label={`${recovery.group(index + 1)}: ${group}`}>
                    <small aria-hidden="true">{index + 1}</small>
                    {group}
                  </li>
                ))}
              </ol>
              <p className="say">{canPrint ? recovery.paperOrPrint : recovery.paper}</p>
              <div className={styles['go']}>
                <Button onPress={() => setConfirming(true)}>{recovery.written}</Button>
                {canPrint && <WordButton onPress={() => void print()}>{recovery.print}</WordButton>}
                <WordButton bare onPress={() => session.enter()}>
                  {recovery.later}
                </WordButton>
              </div>
              <p className="note" role="status">
                {said}
              </p>
            </div>
          )}
        </section>
      </div>
    </Window>
  );
}

function ConfirmTwo({ code, onBack }: { readonly code: string; readonly onBack: () => void }) {
  const session = useSession();
  const [places] = useState(() => twoPlaces(code));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [differs, setDiffers] = useState(false);

  async function confirm(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (await session.confirmCode(code, typed)) session.enter();
    else setDiffers(true);
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void confirm(event)}>
      <div>
        <h1 className="head">{recovery.confirmHead}</h1>
        <p className="say">{recovery.confirmSay}</p>
      </div>
      <div className={styles['two']}>
        {places.map((place, index) => (
          <Field
            key={place}
            label={recovery.group(place)}
            kind="shown"
            value={typed[place] ?? ''}
            autoFocus={index === 0}
            onChange={(value) => {
              setTyped({ ...typed, [place]: value });
              setDiffers(false);
            }}
          />
        ))}
      </div>
      <p className="say" role="status">
        {differs && recovery.differs}
      </p>
      <div className={styles['go']}>
        <Button type="submit">{recovery.confirm}</Button>
        <WordButton onPress={onBack}>{recovery.back}</WordButton>
        <WordButton bare onPress={() => session.enter()}>
          {recovery.later}
        </WordButton>
      </div>
    </form>
  );
}

function groupsOf(code: string): readonly string[] {
  return code.split('-');
}

/** One group of the first half and one of the second; which ones hangs on the code, so asking twice asks the same. */
function twoPlaces(code: string): readonly number[] {
  let sum = 0;
  for (const symbol of code) sum = (sum * 31 + (symbol.codePointAt(0) ?? 0)) % 9973;
  const half = Math.ceil(groupsOf(code).length / 2);
  return [1 + (sum % half), 1 + half + (Math.floor(sum / half) % half)];
}
