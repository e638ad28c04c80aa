/**
 * Bringing in: a file is chosen and read, then looked at (how many entries, from when to when, what is left out, what is
 * here already) before anything is written. What goes in can be chosen; it can be stopped, and says how far it came.
 */

import { useRef, useState } from 'react';
import type { Brought, Entry } from '../../../shared/bring/entry.ts';
import { bringProblem, carry as words } from '../../../shared/words/en/carry.ts';
import { readFile } from '../../bring/read-file.ts';
import { useSession } from '../../state/use-session.tsx';
import { WordButton } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './carry.module.css';
import { Choose } from './choose.tsx';

type Step =
  | { readonly is: 'file'; readonly said: string }
  | { readonly is: 'reading' }
  | { readonly is: 'look'; readonly brought: Brought; readonly here: ReadonlySet<number> }
  | { readonly is: 'bringing'; readonly done: number; readonly of: number };

const KINDS = '.txt,.text,.md,.markdown,.docx,.json,.zip';

export function BringIn() {
  const session = useSession();
  const [step, setStep] = useState<Step>({ is: 'file', said: '' });
  const stopped = useRef(false);
  const isStopped = (): boolean => stopped.current;

  async function look(file: File): Promise<void> {
    setStep({ is: 'reading' });
    const read = await readFile(file);
    if (!read.ok) {
      setStep({ is: 'file', said: bringProblem(read.problem) });
      return;
    }
    const here = await session.safe.carry.alreadyHere(read.value.entries.map(({ text }) => text));
    setStep({ is: 'look', brought: read.value, here: new Set(here ?? []) });
  }

  async function bring(entries: readonly Entry[]): Promise<void> {
    stopped.current = false;
    setStep({ is: 'bringing', done: 0, of: entries.length });
    const { added, problem } = await session.safe.carry.bringIn(
      entries,
      (done, of) => setStep({ is: 'bringing', done, of }),
      isStopped,
    );
    const cut = isStopped() && added < entries.length;
    const said =
      problem !== null ? words.failed(added, problem) : cut ? words.stopped(added) : words.done(added);
    setStep({ is: 'file', said });
  }

  switch (step.is) {
    case 'file':
      return (
        <div className={styles['form']}>
          <p className={styles['note']}>{words.kinds}</p>
          <label className={styles['file']}>
            <span>{words.file}</span>
            <input
              type="file"
              accept={KINDS}
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) void look(file);
              }}
            />
          </label>
          <p role="status">{step.said}</p>
        </div>
      );
    case 'reading':
      return (
        <p role="status" className={styles['form']}>
          {words.reading}
        </p>
      );
    case 'look':
      return (
        <Choose
          brought={step.brought}
          here={step.here}
          onBring={(entries) => void bring(entries)}
          onOther={() => setStep({ is: 'file', said: '' })}
        />
      );
    case 'bringing':
      return (
        <div className={styles['form']}>
          <Progress label={words.bringing} done={step.done} of={step.of} />
          <WordButton
            onPress={() => {
              stopped.current = true;
            }}
          >
            {words.stop}
          </WordButton>
        </div>
      );
  }
}
