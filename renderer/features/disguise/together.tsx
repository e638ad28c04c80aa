/** What still singles out, taken together, in one phrase: it changes as one weighs and is always in sight. */

import type { Choices, Source, Survey } from '../../../shared/deid/decide/decision.ts';
import { singlesOut } from '../../../shared/deid/decide/singles-out.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import { WordButton } from '../../ui/button.tsx';
import { useState } from 'react';
import styles from './disguise.module.css';

interface TogetherProps {
  readonly survey: Survey;
  readonly choices: Choices;
  readonly sources: readonly Source[];
}

export function Together({ survey, choices, sources }: TogetherProps) {
  const [cannot, setCannot] = useState(false);
  const named = singlesOut(survey, choices, sources).phrase;
  return (
    <div className={styles['together']}>
      <p className="note">{named === '' ? words.togetherNone : words.together}</p>
      {named !== '' && <b>{words.togetherNamed(named)}</b>}
      <p className="note">
        {cannot ? (
          words.cannotSay
        ) : (
          <WordButton note bare onPress={() => setCannot(true)}>
            {words.cannot}
          </WordButton>
        )}
      </p>
    </div>
  );
}
